import { type ReactNode, Suspense, lazy, useState } from 'react';
import { SegmentedControl, Splitter } from '@mantine/core';
import { Waiting } from '../components/loaded';
import type { ReportInFullFragment } from '../gql/graphql';
import { DeletedFile } from './deleted-file';
import { EvidenceDesk, useEvidence } from './evidence';
import { ReadingRoom } from './room/reading-room';
import { useScreenIs } from './use-screen-is';
import classes from './beside-document.module.css';

/** What draws PDF is large, so it comes by itself. */
const DocumentViewer = lazy(async () => ({ default: (await import('./document/document-viewer')).DocumentViewer }));

interface BesideDocumentProps {
  readonly report: ReportInFullFragment;
  readonly header: ReactNode;
  readonly children: ReactNode;
}

/** The document at one side and what is said about it at the other, as far as the window has room for both. */
export function BesideDocument({ report, header, children }: BesideDocumentProps) {
  const document = report.fileDeletedAt ? (
    <DeletedFile at={report.fileDeletedAt} />
  ) : (
    <Suspense fallback={<Waiting />}>
      <DocumentViewer key={report.fileUrl} url={report.fileUrl} />
    </Suspense>
  );
  return (
    <EvidenceDesk>
      <ReadingRoom report={report}>
        <div className={classes.page}>
          <div className={classes.header}>{header}</div>
          <Sides document={document}>{children}</Sides>
        </div>
      </ReadingRoom>
    </EvidenceDesk>
  );
}

interface SidesProps {
  readonly document: ReactNode;
  readonly children: ReactNode;
}

function Sides({ document, children }: SidesProps) {
  const isWide = useScreenIs('(min-width: 62em)');
  const isNarrow = useScreenIs('(max-width: 40em)');
  if (isNarrow) return <OneAtATime document={document}>{children}</OneAtATime>;
  if (!isWide)
    return (
      <div className={classes.stacked}>
        <div className={classes.stackedDocument}>{document}</div>
        {children}
      </div>
    );
  return (
    <Splitter className={classes.sides} lineSize={1} handleColor="var(--line)">
      <Splitter.Pane defaultSize={54} min={28} className={classes.document}>
        {document}
      </Splitter.Pane>
      <Splitter.Pane defaultSize={46} min={26}>
        {children}
      </Splitter.Pane>
    </Splitter>
  );
}

const SIDES = [
  { value: 'FACTS', label: 'What was read' },
  { value: 'DOCUMENT', label: 'Document' },
] as const;
type Side = (typeof SIDES)[number]['value'];

/** On a telephone one lies behind the other; both keep their place. Where something stands brings the document forward. */
function OneAtATime({ document, children }: SidesProps) {
  const { shown } = useEvidence();
  const [side, setSide] = useState<Side>(shown ? 'DOCUMENT' : 'FACTS');
  const [turn, setTurn] = useState(shown?.turn ?? 0);
  if (shown && shown.turn !== turn) {
    setTurn(shown.turn);
    if (shown.places.length > 0 && !shown.isBehind) setSide(shown.reveals ? 'FACTS' : 'DOCUMENT');
  }
  return (
    <>
      <div className={classes.switch}>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label="What is shown"
          data={[...SIDES]}
          value={side}
          onChange={(value) => setSide(value as Side)}
        />
      </div>
      <div className={classes.behind}>
        <div className={classes.layer} data-hidden={side !== 'DOCUMENT' || undefined}>
          {document}
        </div>
        <div className={classes.layer} data-hidden={side !== 'FACTS' || undefined}>
          {children}
        </div>
      </div>
    </>
  );
}

import { type ReactNode, Suspense, lazy } from 'react';
import { Splitter } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Waiting } from '../components/loaded';
import { EvidenceDesk } from './evidence';
import classes from './beside-document.module.css';

/** What draws PDF is large, so it comes by itself. */
const DocumentViewer = lazy(async () => ({ default: (await import('./document/document-viewer')).DocumentViewer }));

interface BesideDocumentProps {
  readonly fileUrl: string;
  readonly header: ReactNode;
  readonly children: ReactNode;
}

/** The document at one side and what is said about it at the other; below each other where the window is narrow. */
export function BesideDocument({ fileUrl, header, children }: BesideDocumentProps) {
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const document = (
    <Suspense fallback={<Waiting />}>
      <DocumentViewer key={fileUrl} url={fileUrl} />
    </Suspense>
  );
  return (
    <EvidenceDesk>
      <div className={classes.page}>
        <div className={classes.header}>{header}</div>
        {isWide ? (
          <Splitter className={classes.sides} lineSize={1} handleColor="var(--line)">
            <Splitter.Pane defaultSize={54} min={28}>
              {document}
            </Splitter.Pane>
            <Splitter.Pane defaultSize={46} min={26}>
              {children}
            </Splitter.Pane>
          </Splitter>
        ) : (
          <div className={classes.stacked}>
            <div className={classes.stackedDocument}>{document}</div>
            {children}
          </div>
        )}
      </div>
    </EvidenceDesk>
  );
}

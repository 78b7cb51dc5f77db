import { use, useEffect, useRef, useState } from 'react';
import { Button, Text } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { SettleConflicts } from '../../components/cuec-changes/settle-conflicts';
import { type CuecChanges, useCuecChanges } from '../../components/cuec-changes/use-cuec-changes';
import { CuecOwner, useOwnersAtHand } from '../../components/cuec-owner';
import { BulkEdit } from '../../components/cuec-changes/bulk-edit';
import { CuecStatusSelect } from '../../components/cuec-status-select';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PlainCheckbox } from '../../components/plain-checkbox';
import { useMay } from '../../app/use-may';
import type { ReportCuecsQuery } from '../../gql/graphql';
import { useCorrections } from '../corrections/correction-desk';
import { ItemCorrection, ItemTools, ListCorrections } from '../corrections/item-correction';
import { CuecAsideContext } from '../cuec-aside';
import { useEvidence } from '../evidence';
import { Evidenced } from '../evidenced';
import classes from '../panel.module.css';
import { ReportCuecsDocument } from '../report-fragments';
import { AssessRest } from './assess-rest';
import { ControlHead } from './section';

interface CuecsTabProps {
  readonly reportId: string;
  /** What is said of the controls bears upon what stands around them. */
  readonly onChanged?: (() => void) | undefined;
}

/** What the report expects of us, page by page, how we stand to it, and who answers for it here. */
export function CuecsTab({ reportId, onChanged }: CuecsTabProps) {
  const { corrections } = useCorrections();
  // Another correction makes another list.
  const standing = corrections.filter(({ fact }) => fact === 'CUECS').map(({ id }) => id);
  return (
    <div className={classes.stack}>
      <CuecPages key={standing.join()} reportId={reportId} onChanged={onChanged} />
      <ListCorrections list="CUECS" />
    </div>
  );
}

function CuecPages({ reportId, onChanged }: CuecsTabProps) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  useOwnersAtHand();
  return (
    <div className={classes.stack}>
      <Text size="sm" c="dimmed">
        Complementary user entity controls: what the vendor expects of us, so that its own controls do their work.
      </Text>
      {cursors.map((after, index) => (
        <CuecsPage
          key={after}
          reportId={reportId}
          after={after}
          isLast={index === cursors.length - 1}
          onChanged={onChanged}
          onMore={(next) => setCursors((all) => [...all, next])}
        />
      ))}
    </div>
  );
}

interface CuecsPageProps extends CuecsTabProps {
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (after: string) => void;
}

function CuecsPage({ reportId, after, isLast, onMore, onChanged }: CuecsPageProps) {
  const [{ data, error }, again] = useQuery({ query: ReportCuecsDocument, variables: { id: reportId, after } });
  const refetch = () => again({ requestPolicy: 'network-only' });
  const changes = useCuecChanges(() => {
    refetch();
    onChanged?.();
  });
  const mayEdit = useMay('CUEC_EDIT');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const marked = (nodes: readonly Cuec[]) => nodes.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) =>
    setChosen((last) => {
      const next = new Set(last);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <Loaded data={data?.report?.cuecs} error={error} onRetry={refetch}>
      {({ nodes, totalCount, pageInfo }) => (
        <>
          <SettleConflicts changes={changes} />
          {totalCount === 0 && (
            <EmptyNote title="No CUEC was found in the report" icon={IconUserCheck}>
              Many reports name some. Look for the section on user entity controls in the document.
            </EmptyNote>
          )}
          {nodes.length > 0 && <AssessRest cuecs={nodes} changes={changes} />}
          {after === null && nodes[0] && <TurnToFirst cuec={nodes[0]} />}
          {nodes.map((cuec) => (
            <CuecCard
              key={cuec.id}
              cuec={cuec}
              changes={changes}
              isChosen={chosen.has(cuec.id)}
              onToggle={mayEdit ? () => toggle(cuec.id) : null}
            />
          ))}
          {isLast && pageInfo.hasNextPage && pageInfo.endCursor && (
            <Button variant="default" onClick={() => onMore(pageInfo.endCursor ?? '')}>
              Show more
            </Button>
          )}
          {marked(nodes).length > 0 && (
            <BulkEdit cuecs={marked(nodes)} changes={changes} isInPanel onDone={() => setChosen(new Set())} />
          )}
        </>
      )}
    </Loaded>
  );
}

type Cuec = NonNullable<ReportCuecsQuery['report']>['cuecs']['nodes'][number];

interface CuecCardProps {
  readonly cuec: Cuec;
  readonly changes: CuecChanges;
  readonly isChosen: boolean;
  /** Chooses it, or leaves it out, of those that are changed at once; null: not by this person. */
  readonly onToggle: (() => void) | null;
}

function CuecCard({ cuec, changes, isChosen, onToggle }: CuecCardProps) {
  const { id, version, controlId, text, criteria, position, owner, evidence } = cuec;
  const name = controlId ?? `CUEC ${position + 1}`;
  const place = useShownFromElsewhere(id, evidence);
  const aside = use(CuecAsideContext);
  return (
    <div ref={place}>
      <Evidenced
        id={`cuec ${id}`}
        label={name}
        evidence={evidence}
        head={
          <ControlHead name={name} criteria={criteria}>
            <ItemTools list="CUECS" itemKey={id} name={name} />
          </ControlHead>
        }
      >
        <p className={classes.prose}>{text}</p>
        <div className={classes.controlFoot} onClick={(event) => event.stopPropagation()}>
          {onToggle && <PlainCheckbox label={`Choose ${name}`} checked={isChosen} onChange={onToggle} />}
          <CuecStatusSelect cuec={cuec} label={name} changes={changes} w={190} />
          <CuecOwner cuecId={id} version={version} owner={owner} label={name} />
        </div>
        {aside && <div onClick={(event) => event.stopPropagation()}>{aside({ id, name })}</div>}
        <ItemCorrection list="CUECS" itemKey={id} name={name} item={{ controlId, text, criteria }} />
      </Evidenced>
    </div>
  );
}

/** In a review the document turns to where they begin, as it does to the exceptions; unless one of them is shown. */
function TurnToFirst({ cuec: { id, evidence } }: Pick<CuecCardProps, 'cuec'>) {
  const isInReview = use(CuecAsideContext) !== null;
  const [params] = useSearchParams();
  const { shown, follow } = useEvidence();
  // A page that the address names has no name of its own.
  const isSettled = params.has('cuec') || shown?.id === '' || shown?.id.startsWith('cuec ') === true;
  useEffect(() => {
    if (isInReview && !isSettled) follow(`cuec ${id}`, evidence);
    // Once, when they come onto the page: afterwards the person chooses.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return null;
}

/** A list of CUECs over all reports leads to one of them: it is shown as if it had been chosen here. */
function useShownFromElsewhere(id: string, evidence: Cuec['evidence']) {
  const place = useRef<HTMLDivElement>(null);
  const [params] = useSearchParams();
  const { show } = useEvidence();
  const isWanted = params.get('cuec') === id;
  useEffect(() => {
    if (!isWanted) return;
    show(`cuec ${id}`, evidence);
    place.current?.scrollIntoView({ block: 'center' });
    // Once, when it comes onto the page: afterwards the person chooses.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted]);
  return place;
}

import { useCallback, useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { Loaded } from '../../components/loaded';
import { DecisionBadge } from '../../components/term-badges';
import { ToneBadge } from '../../components/tone-badge';
import type { ReportInFullFragment } from '../../gql/graphql';
import { AsRecordedContext } from '../../report-view/as-recorded';
import { BesideDocument } from '../../report-view/beside-document';
import { CompareLink } from '../../report-view/compare-link';
import { ReportHeader } from '../../report-view/report-header';
import { ReportPanel } from '../../report-view/report-panel';
import { NotFoundPage } from '../not-found-page';
import { decidedReviewOf } from './decided-review';
import { OpenReview } from './open-review';
import { ReadingPanel } from './reading-panel';
import { ReportDocument, ReportProgressDocument } from './report-documents';

export function Component() {
  const { reportId = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: ReportDocument, variables: { id: reportId } });
  const refetch = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  return (
    <Loaded data={data} error={error} onRetry={refetch}>
      {({ report }) =>
        report ? <Report key={report.id} report={report} refetch={refetch} /> : <NotFoundPage what="report" />
      }
    </Loaded>
  );
}

interface ReportProps {
  readonly report: ReportInFullFragment;
  readonly refetch: () => void;
}

/** What comes along goes into the cache, and from there onto the page; what others corrected is asked for. */
function useFollowing(reportId: string, refetch: () => void): void {
  const seen = useRef<string | null>(null);
  useSubscription({ query: ReportProgressDocument, variables: { reportId } }, (_, event) => {
    const { readStatus, withdrawal, readingAgain, corrections, disagreements } = event.reportProgress.report;
    const latest = corrections.nodes.map(({ id }) => id).join();
    const state = [
      readStatus,
      withdrawal?.at,
      readingAgain?.status,
      latest,
      corrections.totalCount,
      disagreements,
    ].join();
    if (seen.current !== null && seen.current !== state && readStatus === 'READ') refetch();
    seen.current = state;
    return event;
  });
}

function Report({ report, refetch }: ReportProps) {
  const { id, readStatus, withdrawal, facts, vendor } = report;
  useFollowing(id, refetch);
  const decided = decidedReviewOf(report);
  const lacksFacts = readStatus === 'READ' && !facts;
  useEffect(() => {
    if (lacksFacts) refetch();
  }, [lacksFacts, refetch]);
  const crumbs = [
    { label: 'Vendors', to: '/vendors' },
    { label: vendor.name, to: `/vendors/${vendor.id}` },
  ];
  return (
    <BesideDocument
      report={report}
      header={
        <ReportHeader
          report={report}
          crumbs={crumbs}
          badges={
            <>
              {withdrawal && <ToneBadge tone="warn">Withdrawn</ToneBadge>}
              {decided?.latestDecision && <DecisionBadge of={decided.latestDecision.decision} />}
            </>
          }
          actions={
            facts &&
            !withdrawal && (
              <>
                <CompareLink report={report} />
                {/* Anything else serves no review, unless its kind is put right. */}
                {(report.openReview || facts.kind?.value === 'SOC2') && <OpenReview report={report} />}
              </>
            )
          }
        />
      }
    >
      {/* What counts nowhere is looked at, and nothing is done to it. */}
      <AsRecordedContext value={!!withdrawal}>
        {facts ? <ReportPanel report={report} facts={facts} /> : <ReadingPanel report={report} />}
      </AsRecordedContext>
    </BesideDocument>
  );
}

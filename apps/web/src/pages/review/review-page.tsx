import { Button } from '@mantine/core';
import { IconFileText, IconGavel } from '@tabler/icons-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../components/loaded';
import { DecisionBadge, ReviewStatusBadge } from '../../components/term-badges';
import type { ReviewQuery } from '../../gql/graphql';
import { BesideDocument } from '../../report-view/beside-document';
import { ReportHeader } from '../../report-view/report-header';
import { ReportPanel } from '../../report-view/report-panel';
import { NotFoundPage } from '../not-found-page';
import { DecisionTab } from './decision-tab';
import { ReviewDocument } from './review-documents';

export function Component() {
  const { reviewId = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: ReviewDocument, variables: { id: reviewId } });
  return (
    <Loaded data={data} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
      {({ review }) => (review ? <Review key={review.id} review={review} /> : <NotFoundPage what="review" />)}
    </Loaded>
  );
}

function Review({ review }: { readonly review: NonNullable<ReviewQuery['review']> }) {
  const { report, status, latestDecision } = review;
  const { facts } = report;
  const crumbs = [
    { label: 'Reviews', to: '/reviews' },
    { label: report.vendor.name, to: `/vendors/${report.vendor.id}` },
  ];
  return (
    <BesideDocument
      fileUrl={report.fileUrl}
      header={
        <ReportHeader
          report={report}
          crumbs={crumbs}
          prefix="Review of"
          badges={
            <>
              <ReviewStatusBadge of={status} />
              {latestDecision && <DecisionBadge of={latestDecision.decision} />}
            </>
          }
          actions={<Actions reportId={report.id} isOpen={status === 'OPEN'} />}
        />
      }
    >
      {facts && (
        <ReportPanel
          report={report}
          facts={facts}
          first={{ key: 'decision', label: 'Decision', content: <DecisionTab review={review} /> }}
        />
      )}
    </BesideDocument>
  );
}

function Actions({ reportId, isOpen }: { readonly reportId: string; readonly isOpen: boolean }) {
  const [, setParams] = useSearchParams();
  return (
    <>
      <Button component={Link} to={`/reports/${reportId}`} variant="default" leftSection={<IconFileText size={16} />}>
        The report
      </Button>
      {isOpen && (
        <Button leftSection={<IconGavel size={16} />} onClick={() => setParams({ tab: 'decision' }, { replace: true })}>
          Decide
        </Button>
      )}
    </>
  );
}

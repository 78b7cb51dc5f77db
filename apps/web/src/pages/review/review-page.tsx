import { Button } from '@mantine/core';
import { IconFileText, IconGavel } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { May } from '../../components/may';
import { Loaded } from '../../components/loaded';
import { StartReview } from '../../components/start-review';
import { AwaitsApproval, DecisionBadge, ReviewStatusBadge } from '../../components/term-badges';
import type { ReviewQuery } from '../../gql/graphql';
import { BesideDocument } from '../../report-view/beside-document';
import { CompareLink } from '../../report-view/compare-link';
import { CuecAsideContext } from '../../report-view/cuec-aside';
import { ReportHeader } from '../../report-view/report-header';
import { ReportPanel } from '../../report-view/report-panel';
import { NotFoundPage } from '../not-found-page';
import { AwaitedReport } from './awaited-report';
import { DecisionTab } from './decision-tab';
import { CuecDiscussionToggle } from './discussion/cuec-discussion';
import { Discussion } from './discussion/discussion';
import { useDiscussion } from './discussion/use-discussion';
import { PackMenu } from './pack-menu';
import { ReviewDocument } from './review-documents';
import { ReviewMenu } from './review-menu';
import { useToDecision } from './to-decision';
import { useReviewChanges } from './use-review-changes';

type FoundReview = NonNullable<ReviewQuery['review']>;

/** A review whose report is there. */
export type ReviewOfReport = FoundReview & { readonly report: NonNullable<FoundReview['report']> };

const hasReport = (review: FoundReview): review is ReviewOfReport => review.report != null;

export function Component() {
  const { reviewId = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: ReviewDocument, variables: { id: reviewId } });
  const refetch = () => again({ requestPolicy: 'network-only' });
  return (
    <Loaded data={data} error={error} onRetry={refetch}>
      {({ review }) => {
        if (!review) return <NotFoundPage what="review" />;
        if (!hasReport(review)) return <AwaitedReport review={review} />;
        return <Review key={review.id} review={review} onChanged={refetch} />;
      }}
    </Loaded>
  );
}

interface ReviewProps {
  readonly review: ReviewOfReport;
  /** Something changed that the checklist rests on. */
  readonly onChanged: () => void;
}

function Review({ review, onChanged }: ReviewProps) {
  const { report, status, latestDecision, pendingDecision, vendor } = review;
  const { facts } = report;
  const discussion = useDiscussion(review.id);
  // As long as it is worked on, it changes under nobody's hands: who comes second is told when they send what they wrote.
  const isInHand = status === 'IN_REVIEW' && !pendingDecision;
  const latestChange = useReviewChanges(review.id, () => !isInHand && onChanged());
  const crumbs = [
    { label: 'Reviews', to: '/reviews' },
    { label: vendor.name, to: `/vendors/${vendor.id}` },
  ];
  return (
    <BesideDocument
      report={report}
      header={
        <ReportHeader
          report={report}
          crumbs={crumbs}
          prefix="Review of"
          badges={
            <>
              {pendingDecision ? <AwaitsApproval /> : <ReviewStatusBadge of={status} />}
              {latestDecision && <DecisionBadge of={latestDecision.decision} />}
            </>
          }
          actions={<Actions review={review} />}
        />
      }
    >
      {facts && (
        <CuecAsideContext
          value={({ id, name }) => (
            <CuecDiscussionToggle cuecId={id} label={name} review={review} discussion={discussion} />
          )}
        >
          <ReportPanel
            report={report}
            facts={facts}
            onCuecsChanged={onChanged}
            left={{
              exceptions: review.exceptions.filter(({ disposition }) => !disposition).length,
              cuecs: report.cuecsNotAssessed,
            }}
            first={[
              {
                key: 'decision',
                label: 'Decision',
                content: <DecisionTab review={review} latestChange={latestChange} />,
              },
              {
                key: 'discussion',
                label: 'Discussion',
                count: discussion.comments.nodes?.length,
                content: <Discussion review={review} discussion={discussion} />,
              },
            ]}
          />
        </CuecAsideContext>
      )}
    </BesideDocument>
  );
}

function Actions({ review }: { readonly review: ReviewOfReport }) {
  const { id, report, status, pendingDecision, mayApprove } = review;
  const toDecision = useToDecision();
  return (
    <>
      <Button component={Link} to={`/reports/${report.id}`} variant="default" leftSection={<IconFileText size={16} />}>
        The report
      </Button>
      <CompareLink report={report} />
      {report.facts && <PackMenu reviewId={id} />}
      {status === 'RECEIVED' && report.facts && <StartReview reportId={report.id}>Start the review</StartReview>}
      <ReviewMenu review={review} />
      <May permission="REVIEW_DECIDE">
        {status === 'IN_REVIEW' && (
          <Button leftSection={<IconGavel size={16} />} onClick={toDecision}>
            {mayApprove ? 'Approve or send back' : pendingDecision ? 'See the proposal' : 'Decide'}
          </Button>
        )}
      </May>
    </>
  );
}

import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { AskFirst } from '../../components/ask-first';
import { May } from '../../components/may';
import { StartReview, useStartReview } from '../../components/start-review';
import type { ReportInFullFragment } from '../../gql/graphql';
import { dayOfMoment } from '../../terms/dates';
import { DECISION } from '../../terms/labels';
import { decidedReviewOf } from './decided-review';

/** Begins a review of the report, or leads to the one that somebody has begun or decided. */
export function OpenReview({ report }: { readonly report: ReportInFullFragment }) {
  const { id, openReview } = report;
  const decided = decidedReviewOf(report);
  if (openReview?.status === 'IN_REVIEW') return <ToReview reviewId={openReview.id}>Continue the review</ToReview>;
  if (openReview) return <StartReview reportId={id}>Start the review</StartReview>;
  if (decided === null) return <StartReview reportId={id}>Open a review</StartReview>;
  return (
    <>
      <ReviewAgain reportId={id} decided={decided} />
      <ToReview reviewId={decided.id}>See the review</ToReview>
    </>
  );
}

/** Where in a review that stands of which a part of the report was looked at. */
const PLACE_OF: Readonly<Record<string, string>> = {
  exceptions: '?tab=decision&exception=next',
  cuecs: '?tab=cuecs',
};

function ToReview({ reviewId, children }: { readonly reviewId: string; readonly children: string }) {
  const [params] = useSearchParams();
  const place = PLACE_OF[params.get('tab') ?? ''] ?? '';
  return (
    <Button component={Link} to={`/reviews/${reviewId}${place}`} leftSection={<IconChecklist size={16} />}>
      {children}
    </Button>
  );
}

interface ReviewAgainProps {
  readonly reportId: string;
  readonly decided: NonNullable<ReturnType<typeof decidedReviewOf>>;
}

/** A decision stands: another look at the same report is asked about, so that nobody begins it by mistake. */
function ReviewAgain({ reportId, decided: { latestDecision } }: ReviewAgainProps) {
  const [isAsking, setAsking] = useState(false);
  const { start, isUnderWay } = useStartReview(reportId);
  const stands = latestDecision && `${DECISION[latestDecision.decision]} on ${dayOfMoment(latestDecision.decidedAt)}`;
  return (
    <May permission="REVIEW_OPEN">
      <Button variant="default" onClick={() => setAsking(true)}>
        Review again
      </Button>
      <AskFirst
        isAsking={isAsking}
        title="Review the same report again?"
        does="Review again"
        keeps="Leave it"
        isHarmless
        isUnderWay={isUnderWay}
        problem={null}
        onClose={() => setAsking(false)}
        onDo={() => void start()}
      >
        {stands && `“${stands}” stands until another decision is recorded. `}A new review begins with an empty
        checklist.
      </AskFirst>
    </May>
  );
}

import { Text } from '@mantine/core';
import { May } from '../../components/may';
import { AuditTrail } from '../../components/audit-trail';
import { answersTo } from '../../report-view/tabs/answers-to-findings';
import { Findings } from '../../report-view/tabs/findings';
import { FreshnessNote } from '../../report-view/tabs/freshness-note';
import { Section } from '../../report-view/tabs/section';
import type { ReviewStatus } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { DECISION, isOpen } from '../../terms/labels';
import { Checklist } from './checklist';
import { DecideForm } from './decide-form';
import { DecidedMeanwhile } from './decided-meanwhile';
import { Dispositions } from './dispositions';
import { FrozenRecord } from './frozen-record';
import { PendingDecision } from './pending-decision';
import { DecisionHistory } from './decision-history';
import type { ReviewOfReport } from './review-page';
import { useDecisionPlace } from './to-decision';
import { useDeciding } from './use-deciding';
import { WhoAndWhen } from './who-and-when';

interface DecisionTabProps {
  readonly review: ReviewOfReport;
  /** Another value each time that somebody changes something of it. */
  readonly latestChange: unknown;
}

/** What has to be weighed, the decision, and what was decided before. */
export function DecisionTab({ review, latestChange }: DecisionTabProps) {
  const { report, status, openedAt, openedBy, decisions } = review;
  const { assessment } = report;
  const deciding = useDeciding(review);
  const place = useDecisionPlace();
  return (
    <>
      {review.pendingDecision && (
        <Section title="Waits for a second person" place={place}>
          <PendingDecision review={review} pending={review.pendingDecision} />
        </Section>
      )}
      {!isOpen(status) && (
        <Section title={titleOf(review)} place={place}>
          {deciding.isBegun && <DecidedMeanwhile review={review} deciding={deciding} />}
          <Settled status={status} />
          <div style={{ height: 8 }} />
          {status !== 'WITHDRAWN' && <DecisionHistory decisions={decisions} />}
        </Section>
      )}
      <Section title="Who and by when">
        <WhoAndWhen review={review} />
      </Section>
      {assessment && (
        <Section title="To be weighed">
          <FreshnessNote assessment={assessment} />
          <div style={{ height: 8 }} />
          <Findings
            findings={assessment.findings}
            answers={isOpen(status) && report.facts ? answersTo(report, report.facts) : {}}
          />
        </Section>
      )}
      {status !== 'WITHDRAWN' && (
        <Section title={isOpen(status) ? 'Checklist of the policy' : 'Checklist, as it was decided'}>
          <Checklist review={review} />
        </Section>
      )}
      {status !== 'WITHDRAWN' && review.exceptions.length > 0 && <Dispositions review={review} />}
      {status === 'RECEIVED' && (
        <Section title="Not begun yet">
          <Text size="sm" c="dimmed">
            The report is there. Start the review to decide on it.
          </Text>
        </Section>
      )}
      {isOpen(status) && status !== 'RECEIVED' && (
        <Section title={titleOf(review)} place={review.pendingDecision ? undefined : place}>
          {review.pendingDecision && deciding.isBegun && <DecidedMeanwhile review={review} deciding={deciding} />}
          {review.pendingDecision ? (
            <Text size="sm" c="dimmed">
              {DECISION[review.pendingDecision.decision]} is proposed, and waits for a second person: it stands at the
              top.
            </Text>
          ) : (
            <May permission="REVIEW_DECIDE" otherwise={<NotDecided />}>
              <DecideForm review={review} deciding={deciding} />
            </May>
          )}
        </Section>
      )}
      {!isOpen(status) && decisions.length > 0 && (
        <Section title="The record, as it was decided">
          <FrozenRecord decisionId={decisions.at(-1)!.id} />
        </Section>
      )}
      {isOpen(status) && (
        <Section title="Decisions so far">
          <DecisionHistory decisions={decisions} />
        </Section>
      )}
      <Section title="Audit trail">
        <AuditTrail key={review.version} subjectId={review.id} latest={latestChange} />
        <Text size="xs" c="dimmed" mt="sm">
          Review opened {momentOf(openedAt)}
          {openedBy && ` by ${openedBy.name}`}
        </Text>
      </Section>
    </>
  );
}

const titleOf = ({ status, pendingDecision }: ReviewOfReport): string => {
  if (pendingDecision) return 'Proposed';
  if (status === 'WITHDRAWN') return 'Withdrawn';
  return isOpen(status) ? 'Record a decision' : 'Decided';
};

const NotDecided = () => (
  <Text size="sm" c="dimmed">
    Nothing is decided yet. Procurement, security and administrators decide.
  </Text>
);

const SETTLED: Readonly<Partial<Record<ReviewStatus, string>>> = {
  DECIDED:
    'This review is decided, and a decision is never changed. Open a new review on the report’s page to look at it again.',
  SUPERSEDED:
    'This review is decided, and a decision is never changed. A later decision on the vendor’s report stands in its place.',
  WITHDRAWN: 'Nothing was decided in this review. Why it was withdrawn stands below; the report can be reviewed anew.',
};

const Settled = ({ status }: { readonly status: ReviewStatus }) => (
  <Text size="sm" c="dimmed">
    {SETTLED[status]}
  </Text>
);

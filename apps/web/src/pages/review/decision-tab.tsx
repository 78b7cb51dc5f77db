import { Text } from '@mantine/core';
import { AuditTrail } from '../../components/audit-trail';
import type { ReviewQuery } from '../../gql/graphql';
import { Findings } from '../../report-view/tabs/findings';
import { FreshnessNote } from '../../report-view/tabs/freshness-note';
import { Section } from '../../report-view/tabs/section';
import { momentOf } from '../../terms/dates';
import { DecideForm } from './decide-form';
import { DecisionHistory } from './decision-history';

/** What has to be weighed, the decision, and what was decided before. */
export function DecisionTab({ review }: { readonly review: NonNullable<ReviewQuery['review']> }) {
  const { report, status, openedAt, openedBy, decisions } = review;
  const { assessment } = report;
  return (
    <>
      {assessment && (
        <Section title="To be weighed">
          <FreshnessNote assessment={assessment} />
          <div style={{ height: 8 }} />
          <Findings findings={assessment.findings} />
        </Section>
      )}
      <Section title={status === 'OPEN' ? 'Record a decision' : 'Decided'}>
        {status === 'OPEN' ? (
          <DecideForm review={review} />
        ) : (
          <Text size="sm" c="dimmed">
            This review is decided, and a decision is never changed. Open a new review on the report’s page to look at
            it again.
          </Text>
        )}
      </Section>
      <Section title="Decisions so far">
        <DecisionHistory decisions={decisions} />
        <Text size="xs" c="dimmed" mt="sm">
          Review opened {momentOf(openedAt)}
          {openedBy && ` by ${openedBy.name}`}
        </Text>
      </Section>
      <Section title="Audit trail">
        <AuditTrail key={review.version} subjectId={review.id} />
      </Section>
    </>
  );
}

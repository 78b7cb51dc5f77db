import type { ReportInFullFragment } from '../../gql/graphql';
import { BridgeNote } from './bridge-note';
import { Facts } from './facts';
import { Findings } from './findings';
import { FreshnessNote } from './freshness-note';
import { answersTo } from './answers-to-findings';
import { NamesToTakeOver } from '../moving/names-to-take-over';
import { Section } from './section';

type Facts = NonNullable<ReportInFullFragment['facts']>;
type Assessment = NonNullable<ReportInFullFragment['assessment']>;

interface SummaryTabProps {
  readonly report: ReportInFullFragment;
  readonly facts: Facts;
  readonly assessment: Assessment | null;
}

/** What a reviewer wants to know first: its age, what has to be weighed, and what the report says of itself. */
export function SummaryTab({ report, facts, assessment }: SummaryTabProps) {
  return (
    <>
      {assessment && (
        <>
          <Section title="Freshness">
            <FreshnessNote assessment={assessment} />
          </Section>
          <Section title="To be weighed">
            <Findings findings={assessment.findings} answers={answersTo(report, facts)} />
          </Section>
        </>
      )}
      <NamesToTakeOver report={report} facts={facts} />
      <BridgeNote report={report} />
      <Section title="Facts">
        <Facts facts={facts} />
      </Section>
    </>
  );
}

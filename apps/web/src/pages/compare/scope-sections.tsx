import { ToneBadge } from '../../components/tone-badge';
import type {
  ComparedFactName,
  ComparisonInFullFragment,
  Opinion,
  ReportType,
  TrustServicesCategory,
} from '../../gql/graphql';
import { CATEGORY, METHOD, OPINION, REPORT_TYPE } from '../../terms/labels';
import { FACT_NAME } from './change-labels';
import { ComparedLine, type Side, type Sides, pagesIn } from './compared-line';
import { ComparedSection } from './compared-section';
import { PeriodRelation } from './period-relation';

interface SectionProps {
  readonly comparison: ComparisonInFullFragment;
  readonly sides: Sides;
}

type Value = NonNullable<ComparisonInFullFragment['facts'][number]['previous']>;

/** What the reports say of themselves, in a line each. */
export function FactsSection({ comparison: { facts, periods }, sides }: SectionProps) {
  return (
    <ComparedSection
      title="Period, opinion and auditor"
      none="Neither report states any of it."
      lines={facts.map(({ fact, change, previous, current }) => ({
        change,
        line: (
          <ComparedLine
            key={fact}
            name={FACT_NAME[fact]}
            {...{ change, sides, tab: 'summary' }}
            previous={factSide(fact, previous)}
            current={factSide(fact, current)}
          />
        ),
      }))}
    >
      <PeriodRelation relation={periods ?? null} />
    </ComparedSection>
  );
}

const factSide = (fact: ComparedFactName, stated: Value | null | undefined): Side | null =>
  stated ? { words: worded(fact, stated.value), pages: pagesIn(stated.evidence) } : null;

function worded(fact: ComparedFactName, value: string): string {
  if (fact === 'TYPE') return REPORT_TYPE[value as ReportType];
  return fact === 'OPINION' ? OPINION[value as Opinion] : value;
}

export function CategoriesSection({ comparison: { categories }, sides }: SectionProps) {
  return (
    <ComparedSection
      title="Categories in scope"
      none="Neither report names its categories."
      lines={categories.map(({ category, change, previous, current }) => ({
        change,
        line: (
          <ComparedLine
            key={category}
            name={CATEGORY[category]}
            {...{ change, sides, tab: 'summary' }}
            previous={change === 'ADDED' ? null : categorySide(category, previous)}
            current={change === 'DROPPED' ? null : categorySide(category, current)}
          />
        ),
      }))}
    />
  );
}

const categorySide = (category: TrustServicesCategory, evidence: readonly { readonly page: number }[]): Side => ({
  words: `${CATEGORY[category]} is in scope`,
  pages: pagesIn(evidence),
});

type Organization = NonNullable<ComparisonInFullFragment['subserviceOrganizations'][number]['previous']>;

export function SubserviceSection({ comparison: { subserviceOrganizations }, sides }: SectionProps) {
  return (
    <ComparedSection
      title="Subservice organizations"
      none="Neither report names one."
      lines={subserviceOrganizations.map(({ change, previous, current }, place) => ({
        change,
        line: (
          <ComparedLine
            key={place}
            name={(current ?? previous)!.name}
            {...{ change, sides, tab: 'subservice' }}
            previous={organizationSide(previous)}
            current={organizationSide(current)}
          />
        ),
      }))}
    />
  );
}

const organizationSide = (organization: Organization | null | undefined): Side | null =>
  organization
    ? {
        pages: pagesIn(organization.evidence),
        words: (
          <>
            {organization.name}{' '}
            <ToneBadge tone="neutral">
              {organization.method ? METHOD[organization.method] : 'Method not found'}
            </ToneBadge>
            {organization.services && <p>{organization.services}</p>}
          </>
        ),
      }
    : null;

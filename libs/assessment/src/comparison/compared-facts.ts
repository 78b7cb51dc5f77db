import { normalizedName } from '@countersign/vendors';
import type { Fact, ReportFacts, TrustServicesCategory } from '@countersign/vocabulary';
import type { Compared } from './compared';

export const COMPARED_FACTS = ['TYPE', 'OPINION', 'AUDITOR', 'SERVICE_ORGANIZATION', 'SYSTEM'] as const;
/** The single facts that two reports are held against each other by. */
export type ComparedFactName = (typeof COMPARED_FACTS)[number];

export const FACT_CHANGES = ['SAME', 'CHANGED', 'APPEARED', 'DISAPPEARED'] as const;
/** APPEARED and DISAPPEARED: it was found in one of the two alone, which may lie in the reading. */
export type FactChange = (typeof FACT_CHANGES)[number];

export interface ComparedFact extends Compared<FactChange, Fact<string>> {
  readonly fact: ComparedFactName;
}

export const SCOPE_CHANGES = ['KEPT', 'ADDED', 'DROPPED'] as const;
export type ScopeChange = (typeof SCOPE_CHANGES)[number];

export type ComparedCategory = Compared<ScopeChange, Fact<TrustServicesCategory>>;

type Facts = Pick<ReportFacts, 'type' | 'opinion' | 'auditor' | 'serviceOrganization' | 'systemName' | 'categories'>;

const isSameTerm = (one: string, other: string) => one === other;
/** A legal form that is left out, or other punctuation, makes no other auditor. */
const isSameName = (one: string, other: string) => normalizedName(one) === normalizedName(other);

const READ: Readonly<Record<ComparedFactName, [of: (facts: Facts) => Fact<string> | null, isSame: typeof isSameTerm]>> =
  {
    TYPE: [({ type }) => type, isSameTerm],
    OPINION: [({ opinion }) => opinion, isSameTerm],
    AUDITOR: [({ auditor }) => auditor, isSameName],
    SERVICE_ORGANIZATION: [({ serviceOrganization }) => serviceOrganization, isSameName],
    SYSTEM: [({ systemName }) => systemName, isSameName],
  };

/** What neither report states is left out. */
export const compareFacts = (before: Facts, after: Facts): readonly ComparedFact[] =>
  COMPARED_FACTS.flatMap((fact) => {
    const [of, isSame] = READ[fact];
    const [previous, current] = [of(before), of(after)];
    if (previous === null && current === null) return [];
    return [{ fact, change: changeOf(previous, current, isSame), previous, current }];
  });

function changeOf(previous: Fact<string> | null, current: Fact<string> | null, isSame: typeof isSameTerm): FactChange {
  if (previous === null) return 'APPEARED';
  if (current === null) return 'DISAPPEARED';
  return isSame(previous.value, current.value) ? 'SAME' : 'CHANGED';
}

/** The categories in the order of the later report, then those dropped. */
export function compareCategories(before: Facts, after: Facts): readonly ComparedCategory[] {
  const kept = after.categories.map((current): ComparedCategory => {
    const previous = before.categories.find(({ value }) => value === current.value) ?? null;
    return { change: previous === null ? 'ADDED' : 'KEPT', previous, current };
  });
  const dropped = before.categories
    .filter((previous) => !after.categories.some(({ value }) => value === previous.value))
    .map((previous) => ({ change: 'DROPPED' as const, previous, current: null }));
  return [...kept, ...dropped];
}

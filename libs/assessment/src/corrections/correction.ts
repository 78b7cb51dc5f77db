import type {
  Evidence,
  Opinion,
  Period,
  ReportFacts,
  ReportKind,
  ReportType,
  TrustServicesCategory,
} from '@countersign/vocabulary';

export const SCALAR_FACTS = [
  'kind',
  'type',
  'period',
  'asOf',
  'serviceOrganization',
  'systemName',
  'auditor',
  'reportDate',
  'opinion',
  'categories',
] as const;
/** A fact with one value, or with one small set of terms: it is corrected as a whole. */
export type ScalarFact = (typeof SCALAR_FACTS)[number];

export const FACT_LISTS = ['exceptions', 'csocs', 'subserviceOrganizations'] as const;
/** A list of facts whose items are corrected one by one. */
export type FactList = (typeof FACT_LISTS)[number];

/** CUECs have rows of their own, because people own them; they are corrected there. */
export const CORRECTABLE_LISTS = [...FACT_LISTS, 'cuecs'] as const;
export type CorrectableList = (typeof CORRECTABLE_LISTS)[number];

export const CORRECTION_ACTS = ['SET', 'ADD', 'EDIT', 'REMOVE'] as const;
/** SET: another value of a scalar fact. ADD, EDIT, REMOVE: an item of a list. */
export type CorrectionAct = (typeof CORRECTION_ACTS)[number];

/** Everything that a reading holds but the CUECs. */
export type FactsWithoutCuecs = Omit<ReportFacts, 'cuecs'>;

/** The values that a person can put in the place of what was read. */
export interface ScalarValues {
  readonly kind: ReportKind;
  readonly type: ReportType;
  readonly period: Period;
  readonly asOf: string;
  readonly serviceOrganization: string;
  readonly systemName: string;
  readonly auditor: string;
  readonly reportDate: string;
  readonly opinion: Opinion;
  readonly categories: readonly TrustServicesCategory[];
}

/** An item of a list without its evidence, which stands beside it. */
export type ItemOf<List extends FactList> = Omit<ReportFacts[List][number], 'evidence'>;

/** A correction of one fact by a person, which stands until it is withdrawn. */
export interface Correction {
  readonly id: string;
  readonly fact: ScalarFact | CorrectableList;
  readonly act: CorrectionAct;
  /** What is true; null: the report does not say it, or the item does not belong there. */
  readonly value: unknown;
  /** What the reader had read when the correction was made; null: it had found nothing. */
  readonly readValue: unknown;
  /** Where the person saw it; empty where it was typed. */
  readonly evidence: readonly Evidence[];
}

export const isScalarFact = (fact: string): fact is ScalarFact => SCALAR_FACTS.includes(fact as ScalarFact);

/** The value of a scalar fact as a correction states it; null where nothing was found. */
export function scalarValueOf(facts: FactsWithoutCuecs, fact: ScalarFact): unknown {
  if (fact === 'categories')
    return facts.categories.length === 0 ? null : facts.categories.map(({ value }) => value).sort();
  return facts[fact]?.value ?? null;
}

/** Whether two values of a fact, or two items, are the same, whatever the order of their keys. */
export const isSameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(
          Object.entries(each)
            .filter(([, held]) => held !== undefined && held !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : each,
  );

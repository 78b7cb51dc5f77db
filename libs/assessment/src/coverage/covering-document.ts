import type { ReportFacts, ReportKind, ReportType } from '@countersign/vocabulary';

/** What one document of a vendor says of the time that it is about. Calendar dates, all inclusive. */
export interface CoveringDocument {
  readonly id: string;
  readonly kind: ReportKind | null;
  readonly type: ReportType | null;
  /** First day of the period; of a Type 1 report the as-of date. */
  readonly from: string | null;
  /** Last day of the period; of a Type 1 report the as-of date. */
  readonly to: string | null;
  /** The first day on which the report is stale; null where unknown. */
  readonly staleOn: string | null;
}

export type CoveredTime = Omit<CoveringDocument, 'id' | 'staleOn'>;

/** The time that a document is about, from its facts. A period that ends before it begins is none. */
export function coveredTimeOf(facts: Pick<ReportFacts, 'kind' | 'type' | 'period' | 'asOf'>): CoveredTime {
  const kind = facts.kind?.value ?? null;
  const type = facts.type?.value ?? null;
  const period = facts.period?.value ?? null;
  const span = type === 'TYPE_1' ? asOf(facts) : (period ?? asOf(facts));
  return span !== null && span.start <= span.end
    ? { kind, type, from: span.start, to: span.end }
    : { kind, type, from: null, to: null };
}

const asOf = ({ asOf: fact }: Pick<ReportFacts, 'asOf'>) =>
  fact === null ? null : { start: fact.value, end: fact.value };

/** A document whose time is known. */
export type Dated = CoveringDocument & { readonly from: string; readonly to: string };

const isDated = (document: CoveringDocument): document is Dated => document.from !== null && document.to !== null;

/** The Type 2 reports with a period, the earliest first: they alone cover time. */
export const type2ReportsOf = (documents: readonly CoveringDocument[]): readonly Dated[] =>
  inOrder(documents.filter(isDated).filter(({ kind, type }) => kind === 'SOC2' && type === 'TYPE_2'));

/** The Type 1 reports with a date, the earliest first. */
export const type1ReportsOf = (documents: readonly CoveringDocument[]): readonly Dated[] =>
  inOrder(documents.filter(isDated).filter(({ kind, type }) => kind === 'SOC2' && type === 'TYPE_1'));

const inOrder = (documents: readonly Dated[]) =>
  [...documents].sort(
    (one, other) => compare(one.from, other.from) || compare(one.to, other.to) || compare(one.id, other.id),
  );

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

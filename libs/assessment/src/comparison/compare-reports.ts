import { type CuecMatch, type MatchableCuec, matchCuecs } from '@countersign/cuecs';
import type { ReportFacts, ReportedException, SubserviceOrganization } from '@countersign/vocabulary';
import type { CoveringDocument } from '../coverage';
import { type ComparedException, compareExceptions } from './compared-exceptions';
import { type ComparedCategory, type ComparedFact, compareCategories, compareFacts } from './compared-facts';
import { type ComparedSubservice, compareSubservice } from './compared-subservice';
import { type PeriodRelation, periodRelationOf } from './period-relation';

/** What the lists of a report hold; whoever compares may know more of an item than the report says. */
export interface ComparedItems {
  readonly cuec: MatchableCuec;
  readonly exception: ReportedException;
  readonly organization: SubserviceOrganization;
}

/** A report as it is compared: its time, its facts as they count, and what it expects of us. */
export interface ComparableReport<Items extends ComparedItems> {
  readonly document: CoveringDocument;
  readonly facts: Omit<ReportFacts, 'cuecs' | 'exceptions' | 'subserviceOrganizations'> & {
    readonly exceptions: readonly Items['exception'][];
    readonly subserviceOrganizations: readonly Items['organization'][];
  };
  readonly cuecs: readonly Items['cuec'][];
}

/** A report held against an earlier one of the same vendor. */
export interface ReportComparison<Items extends ComparedItems = ComparedItems> {
  /** Null where one of the two covers no time. */
  readonly periods: PeriodRelation | null;
  readonly facts: readonly ComparedFact[];
  readonly categories: readonly ComparedCategory[];
  readonly subserviceOrganizations: readonly ComparedSubservice<Items['organization']>[];
  readonly exceptions: readonly ComparedException<Items['exception']>[];
  readonly cuecs: readonly CuecMatch<Items['cuec'], Items['cuec']>[];
}

export interface ComparisonContext {
  /** Every name that we know of the vendor. */
  readonly vendorNames: readonly string[];
  /** Bridge letters of the vendor, which may count for a gap between the two. */
  readonly letters: readonly CoveringDocument[];
}

export function compareReports<Items extends ComparedItems>(
  previous: ComparableReport<Items>,
  current: ComparableReport<Items>,
  { vendorNames, letters }: ComparisonContext,
): ReportComparison<Items> {
  const [before, after] = [previous.facts, current.facts];
  const printed = [before, after].flatMap(({ serviceOrganization }) => serviceOrganization?.value ?? []);
  return {
    periods: periodRelationOf(previous.document, current.document, letters),
    facts: compareFacts(before, after),
    categories: compareCategories(before, after),
    subserviceOrganizations: compareSubservice<Items['organization']>(
      before.subserviceOrganizations,
      after.subserviceOrganizations,
    ),
    exceptions: compareExceptions<Items['exception']>(before, after),
    cuecs: matchCuecs(previous.cuecs, current.cuecs, { vendorNames: [...vendorNames, ...printed] }),
  };
}

const UNCHANGED = new Set(['SAME', 'KEPT', 'IDENTICAL']);

/** Whether a line of a comparison tells of something else than the earlier report did. */
export const isDifference = (line: { readonly change: string } | { readonly kind: string }): boolean =>
  !UNCHANGED.has('change' in line ? line.change : line.kind);

/** How many lines differ; an exception that is repeated counts, because it is what a reviewer has to see. */
export const differencesIn = ({
  periods,
  facts,
  categories,
  subserviceOrganizations,
  exceptions,
  cuecs,
}: ReportComparison): number =>
  [...facts, ...categories, ...subserviceOrganizations, ...exceptions, ...cuecs].filter(isDifference).length +
  (periods === null || periods.kind === 'ADJOINING' ? 0 : 1);

import { areOfDifferentSystems, isSystemIn } from '@countersign/vendors';
import type { CoveringDocument } from '../coverage';

/** A document of a vendor, with the system that it is about where that was found. */
export interface DocumentOfSystem extends CoveringDocument {
  readonly systemName: string | null;
}

type Dated = DocumentOfSystem & { readonly from: string; readonly to: string };

const isReport = (document: DocumentOfSystem): document is Dated =>
  document.kind === 'SOC2' && document.from !== null && document.to !== null;

/** The vendor's SOC 2 reports that speak of an earlier time than this one, the latest first. */
export function earlierReportsOf<Document extends DocumentOfSystem>(
  report: DocumentOfSystem,
  documents: readonly Document[],
): readonly (Document & Dated)[] {
  if (!isReport(report)) return [];
  const reports = documents.filter((document): document is Document & Dated => isReport(document));
  const earlier = reports.filter(({ id, to }) => id !== report.id && to < report.to);
  return earlier.sort(
    (one, other) => compare(other.to, one.to) || compare(other.from, one.from) || compare(one.id, other.id),
  );
}

/**
 * The report that this one follows: the latest earlier one that is not of another system. A system may be given another
 * name, so that a report of another one will do as well where nothing else follows it and its time had ended.
 * @param systemsUsed those of the vendor that we use: two of them are never one that was renamed
 */
export function previousReportOf<Document extends DocumentOfSystem>(
  report: DocumentOfSystem,
  documents: readonly Document[],
  systemsUsed: readonly string[] = [],
): Document | null {
  if (!isReport(report)) return null;
  const earlier = earlierReportsOf(report, documents);
  const followsNothingElse = (candidate: Dated) =>
    !documents.some((other) => isReport(other) && other.to > candidate.to && isNamedAlike(other, candidate));
  const mayBeRenamed = ({ systemName }: Dated) => !areOfDifferentSystems(report.systemName, systemName, systemsUsed);
  return (
    earlier.find((candidate) => !isOtherSystem(report, candidate)) ??
    earlier.find(
      (candidate) => candidate.to < report.from && followsNothingElse(candidate) && mayBeRenamed(candidate),
    ) ??
    null
  );
}

/**
 * The report whose work on its CUECs this one takes over: the one that it follows. Null also where a later report speaks
 * for its system already: what somebody files afterwards takes nothing over.
 */
export function reportTakenOverBy<Document extends DocumentOfSystem>(
  report: DocumentOfSystem,
  documents: readonly Document[],
  systemsUsed: readonly string[] = [],
): Document | null {
  const previous = previousReportOf(report, documents, systemsUsed);
  if (previous === null || !isReport(report)) return null;
  const speaksForIt = (other: Dated) =>
    !isOtherSystem(report, other) || previousReportOf(other, documents, systemsUsed)?.id === report.id;
  const isOutdated = documents.some((other) => isReport(other) && other.to > report.to && speaksForIt(other));
  return isOutdated ? null : previous;
}

const isOtherSystem = (one: DocumentOfSystem, other: DocumentOfSystem): boolean =>
  one.systemName !== null && other.systemName !== null && !isNamedAlike(one, other);

const isNamedAlike = ({ systemName: one }: DocumentOfSystem, { systemName: other }: DocumentOfSystem): boolean =>
  one !== null && other !== null && isSystemIn(one, [other]);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

import { KIND_NAMES } from '@countersign/assessment';
import type { ReportKind } from '@countersign/vocabulary';

const FILED: readonly (ReportKind | null)[] = ['SOC2', 'BRIDGE_LETTER', null];

/**
 * Why a document does not become a report; null where it may. What was not recognised at all a person may file, who has
 * looked at it.
 */
export function unsuitability(kind: ReportKind | null): string | null {
  if (FILED.includes(kind)) return null;
  const what = KIND_NAMES[kind as Exclude<ReportKind, 'SOC2'>];
  return `The document is ${what}. Only SOC 2 reports and bridge letters are filed. Discard it, or upload it on its vendor's page if it was misread.`;
}

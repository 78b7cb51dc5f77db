import type { ReportRow, VendorRow } from '@countersign/store';
import { words } from '@countersign/vocabulary';
import type { RequestContext } from '../access/request-context';
import type { Coverage } from '../coverage/coverage';
import { coverageOfVendor } from '../coverage/coverage-of-documents';
import type { CsvExport } from './csv-export';
import { eachInWords, wordsOf } from './in-words';

const LAPSING = { REPORT: 'Report', BRIDGE_LETTER: 'Bridge letter' };

interface ExpiringLine {
  readonly vendor: VendorRow;
  readonly coverage: Coverage;
  /** The report that stays current longest. */
  readonly governing: ReportRow | undefined;
}

/** How a vendor stands by its reports, as the page of expiring reports has it. */
export async function expiringLineOf(vendor: VendorRow, context: RequestContext): Promise<ExpiringLine> {
  const coverage = await coverageOfVendor(context, vendor.id);
  return { vendor, coverage, governing: coverage.lapses.find(({ what }) => what === 'REPORT')?.report.row };
}

export const EXPIRING_COLUMNS: CsvExport<VendorRow, ExpiringLine>['columns'] = {
  Vendor: ({ vendor }) => vendor.name,
  Tier: ({ vendor }) => wordsOf(words.TIER, vendor.tier),
  'Business owner': ({ vendor }) => vendor.businessOwner,
  Standing: ({ coverage }) => wordsOf(words.STANDING, coverage.standing),
  'Lapses on': ({ coverage }) => coverage.nextLapse?.on,
  'What lapses': ({ coverage }) => wordsOf(LAPSING, coverage.nextLapse?.what),
  Report: ({ governing }) => governing?.fileName,
  Categories: ({ governing }) => governing && eachInWords(words.CATEGORY, governing.categories),
  From: ({ governing }) => governing?.coversFrom,
  To: ({ governing }) => governing?.coversTo,
  'Stale on': ({ governing }) => governing?.staleOn,
  'Covered until': ({ coverage }) => coverage.coveredUntil,
  'Days uncovered': ({ coverage }) => coverage.daysUncovered,
  Gaps: ({ coverage }) => coverage.gaps.map(({ start, end }) => `${start} to ${end}`),
};

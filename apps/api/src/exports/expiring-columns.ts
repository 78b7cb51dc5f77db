import type { VendorRow } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { coverageOfRows } from '../coverage/coverage-of-documents';
import { agePolicyOf } from '../reports/list-reports';
import type { CsvExport } from './csv-export';

const coverageOf = async ({ id }: VendorRow, context: RequestContext) =>
  coverageOfRows(await context.load.documentsOfVendor.load(id), agePolicyOf(context));

/** The report that stays current longest. */
const governing = async (row: VendorRow, context: RequestContext) =>
  (await coverageOf(row, context)).lapses.find(({ what }) => what === 'REPORT')?.report.row;

/** A line for each vendor, as the page of expiring reports has it. */
export const EXPIRING_COLUMNS: CsvExport<VendorRow>['columns'] = {
  Vendor: ({ name }) => name,
  Tier: ({ tier }) => tier,
  'Business owner': ({ businessOwner }) => businessOwner,
  Standing: async (row, context) => (await coverageOf(row, context)).standing,
  'Lapses on': async (row, context) => (await coverageOf(row, context)).nextLapse?.on,
  'What lapses': async (row, context) => (await coverageOf(row, context)).nextLapse?.what,
  Report: async (row, context) => (await governing(row, context))?.fileName,
  Categories: async (row, context) => (await governing(row, context))?.categories,
  From: async (row, context) => (await governing(row, context))?.coversFrom,
  To: async (row, context) => (await governing(row, context))?.coversTo,
  'Stale on': async (row, context) => (await governing(row, context))?.staleOn,
  'Covered until': async (row, context) => (await coverageOf(row, context)).coveredUntil,
  'Days uncovered': async (row, context) => (await coverageOf(row, context)).daysUncovered,
  Gaps: async (row, context) => (await coverageOf(row, context)).gaps.map(({ start, end }) => `${start} to ${end}`),
};

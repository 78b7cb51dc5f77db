import { beginReading, recordFailure, recordReading } from '@countersign/store';
import type { ReportFacts } from '@countersign/vocabulary';
import { reportFacts } from '../../../libs/vocabulary/src/testing/facts';
import type { TestApi } from './api';
import { uploaded } from './reports';
import { smallPdf } from './small-pdf';

/** The row's id in a global id. */
export const rowIdOf = (globalId: string): string => Buffer.from(globalId, 'base64url').toString('utf8').split(':')[1]!;

/**
 * A report whose facts are as the test needs them: uploaded through the API, then stored as the worker stores what it
 * read. What the reader really finds is for other tests to say. @returns its id
 */
export async function readReport(
  api: TestApi,
  vendorId: string,
  overrides: Partial<ReportFacts> = {},
  pageTexts: readonly string[] = [],
): Promise<string> {
  const id = await uploaded(api.client, vendorId, await smallPdf());
  await storeReading(api, id, reportFacts(overrides), pageTexts);
  return id;
}

/** Somebody asks for the report to be read once more, and this time other facts are found. */
export async function readAgain(api: TestApi, id: string, overrides: Partial<ReportFacts>): Promise<void> {
  const asked = await api.client.mutate('readReportAgain', { reportId: id }, '');
  if (asked.__typename !== 'ReadReportAgainPayload') throw new Error(asked.message);
  await storeReading(api, id, reportFacts(overrides), []);
}

async function storeReading(api: TestApi, id: string, facts: ReportFacts, pageTexts: readonly string[]): Promise<void> {
  const at = api.clock.now();
  await api.store.transaction(async (transaction) => {
    await beginReading(transaction, rowIdOf(id), at);
    await recordReading(transaction, rowIdOf(id), { facts, pageTexts, readerVersion: 'test', at });
  });
}

/** A report whose reading failed for a reason. @returns its id */
export async function failedReport(api: TestApi, vendorId: string, code = 'TIMED_OUT'): Promise<string> {
  const id = await uploaded(api.client, vendorId, await smallPdf());
  const at = api.clock.now();
  await api.store.transaction(async (transaction) => {
    await beginReading(transaction, rowIdOf(id), at);
    await recordFailure(transaction, rowIdOf(id), { code, message: 'It could not be read. Try again.' }, at);
  });
  return id;
}

const place = { page: 7, quote: 'User entities are responsible.', box: { x: 72, y: 90, width: 400, height: 12 } };

/** So many complementary user entity controls, named CUEC-1 and on. */
export const cuecs = (count: number): ReportFacts['cuecs'] =>
  Array.from({ length: count }, (_, position) => ({
    id: `CUEC-${position + 1}`,
    text: `User entities do thing ${position + 1}.`,
    criteria: ['CC6.1'],
    evidence: [place],
  }));

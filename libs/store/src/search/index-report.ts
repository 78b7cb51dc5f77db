import { randomUUID } from 'node:crypto';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { CuecRow, ReportRow, SEARCH_ENTRY_KINDS, SearchEntryRow, type StoredFacts } from '../entities';
import { storableJson } from '../storable-json';
import { type SearchEntry, factEntries, pageEntries } from './search-entries';

/** Rows in one statement, which takes 65,535 values at most. */
const AT_ONCE = 1_000;
const FACT_KINDS = SEARCH_ENTRY_KINDS.filter((kind) => kind !== 'PAGE' && kind !== 'COMMENT');

/** Makes the text of a report's pages searchable, in the place of what was before. Part of a transaction. */
export async function indexPages(
  transaction: EntityManager,
  reportId: string,
  pageTexts: readonly string[],
): Promise<void> {
  await transaction.delete(SearchEntryRow, { reportId, kind: 'PAGE' });
  await insert(transaction, reportId, pageEntries(pageTexts));
}

/** Makes a report's facts, and the CUECs as they stand, searchable in the place of what was before. Part of a transaction. */
export async function indexFacts(transaction: EntityManager, reportId: string, facts: StoredFacts): Promise<void> {
  const cuecs = await transaction.find(CuecRow, {
    where: { reportId, absentSince: IsNull() },
    order: { position: 'ASC' },
  });
  await transaction.delete(SearchEntryRow, { reportId, kind: In(FACT_KINDS) });
  await insert(transaction, reportId, factEntries(facts, cuecs));
}

async function insert(transaction: EntityManager, reportId: string, entries: readonly SearchEntry[]): Promise<void> {
  // What retention took away does not come back by a correction.
  if (await transaction.existsBy(ReportRow, { id: reportId, fileDeletedAt: Not(IsNull()) })) return;
  const rows = storableJson(entries).map((entry) => ({ id: randomUUID(), reportId, ...entry }));
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await transaction.insert(SearchEntryRow, rows.slice(from, from + AT_ONCE));
}

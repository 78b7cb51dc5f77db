import { type EntityManager, type DataSource, In, IsNull } from 'typeorm';
import { effectiveFactsOf } from '../corrections/effective-facts';
import { ReportRow, SearchEntryRow } from '../entities';
import { indexFacts, indexPages } from './index-report';

/** Reports that were read before there was a search, so that nothing of their pages is found. */
export const reportsToCatchUp = (manager: EntityManager): Promise<ReportRow[]> =>
  manager.find(ReportRow, { where: { readStatus: 'READ', againStatus: IsNull(), textIndexedAt: IsNull() } });

/** Makes the facts of reports searchable that are not; the facts are there, whatever it takes to have the text. */
export async function catchUpFacts(store: DataSource, reports: readonly Pick<ReportRow, 'id'>[]): Promise<void> {
  const ids = reports.map(({ id }) => id);
  const entries = await store.manager
    .createQueryBuilder(SearchEntryRow, 'entry')
    .select('DISTINCT entry.reportId', 'id')
    .where({ reportId: In(ids) })
    .getRawMany<{ id: string }>();
  const known = new Set(entries.map(({ id }) => id));
  for (const id of ids.filter((each) => !known.has(each)))
    await store.transaction(async (transaction) => {
      // Locked, so that a reading that ends now is not overtaken by what it replaces.
      await transaction.findOne(ReportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const facts = await effectiveFactsOf(transaction, id);
      if (facts !== null) await indexFacts(transaction, id, facts);
    });
}

/**
 * Makes the text of a report's pages searchable that was read before there was a search.
 * @param pageTexts null: the text could not be had again, and trying once more would end the same way
 */
export async function catchUpPages(
  transaction: EntityManager,
  reportId: string,
  pageTexts: readonly string[] | null,
  at: Date,
): Promise<void> {
  const where = { id: reportId, textIndexedAt: IsNull() };
  const report = await transaction.findOne(ReportRow, { where, lock: { mode: 'pessimistic_write' } });
  if (report === null) return;
  if (pageTexts !== null) await indexPages(transaction, reportId, pageTexts);
  await transaction.update(ReportRow, { id: reportId }, { textIndexedAt: at });
}

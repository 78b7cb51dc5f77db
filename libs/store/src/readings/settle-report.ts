import { coveredTimeOf } from '@countersign/assessment';
import type { EntityManager } from 'typeorm';
import { effectiveFactsOf } from '../corrections/effective-facts';
import { ReportRow } from '../entities';
import { indexFacts } from '../search/index-report';
import { placeBridgeLetters } from './bridge-letters';
import { staleOnOf } from './stale-on';

/**
 * Brings what a report's row says of its facts up to the facts as they count now, after a reading or a correction, and
 * puts the vendor's bridge letters in their places. Part of that change's transaction, under `lockDocumentsBeside`.
 * @returns the first day on which the report is stale; null where unknown
 */
export async function settleReport(
  transaction: EntityManager,
  report: Pick<ReportRow, 'id' | 'vendorId'>,
  by: { readonly at: Date; readonly actorId: string | null },
): Promise<string | null> {
  const facts = await effectiveFactsOf(transaction, report.id);
  if (facts === null) return null;
  const { kind, type, from: coversFrom, to: coversTo } = coveredTimeOf(facts);
  const categories = [...new Set(facts.categories.map(({ value }) => value))].sort();
  const staleOn = await staleOnOf(transaction, report.vendorId, facts, by.at);
  const before = await transaction.findOneByOrFail(ReportRow, { id: report.id });
  const isSameTime = before.kind === kind && before.coversFrom === coversFrom && before.coversTo === coversTo;
  // What a letter counts for lies within its time; where that changed, its place is found anew.
  const place = isSameTime ? {} : { followsId: null, countsFrom: null, countsUntil: null };
  const told = { kind, type, categories, coversFrom, coversTo, staleOn };
  await transaction.update(ReportRow, { id: report.id }, { ...told, ...place });
  await indexFacts(transaction, report.id, facts);
  await placeBridgeLetters(transaction, report.vendorId, by);
  return staleOn;
}

import { supersedes } from '@countersign/reviews';
import { type EntityManager, In, Not } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { ReportRow, ReviewRow } from '../entities';
import { reportsOfSameSystem } from '../readings/other-systems';

/** Takes the vendor's earlier decided reviews out of force, where the one decided now speaks in their place. */
export async function supersedeReviews(
  transaction: EntityManager,
  decided: Pick<ReviewRow, 'id' | 'vendorId' | 'reportId'>,
  { at, actorId }: { readonly at: Date; readonly actorId: string },
): Promise<void> {
  const earlier = await transaction.find(ReviewRow, {
    where: { vendorId: decided.vendorId, status: 'DECIDED', id: Not(decided.id) },
    order: { openedAt: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (earlier.length === 0) return;
  const reports = await reportsById(transaction, [decided, ...earlier]);
  const now = reports.get(decided.reportId!)!;
  const comparable = new Set(await reportsOfSameSystem(transaction, now, [...reports.values()]));
  for (const review of earlier) {
    const before = reports.get(review.reportId!)!;
    if (!comparable.has(before)) continue;
    if (!supersedes({ ...now, reportId: now.id }, { ...before, reportId: before.id })) continue;
    await transaction.update(ReviewRow, { id: review.id }, { status: 'SUPERSEDED', version: review.version + 1 });
    await recordChange(transaction, {
      at,
      actorId,
      action: 'review.superseded',
      subject: { type: 'Review', id: review.id, label: before.fileName },
      before: { status: review.status },
      after: { status: 'SUPERSEDED', by: decided.id },
    });
  }
}

async function reportsById(
  transaction: EntityManager,
  reviews: readonly Pick<ReviewRow, 'reportId'>[],
): Promise<ReadonlyMap<string, ReportRow>> {
  const ids = reviews.map(({ reportId }) => reportId!);
  const rows = await transaction.findBy(ReportRow, { id: In(ids) });
  return new Map(rows.map((row) => [row.id, row]));
}

import { AnyReportRow, ReviewRow, VendorRow } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';

/** A review that is going to be changed, for this transaction alone; null where there is none with this id. */
export async function lockedReview({ manager }: RequestContext, globalId: string): Promise<ReviewRow | null> {
  const id = rowIdOf('Review', globalId);
  if (id === null) return null;
  return manager.findOne(ReviewRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** What the audit log calls a review: the report's file, or the vendor while there is none. */
export async function reviewLabel(
  { manager }: RequestContext,
  { reportId, vendorId }: Pick<ReviewRow, 'reportId' | 'vendorId'>,
): Promise<string> {
  if (reportId !== null) return (await manager.findOneByOrFail(AnyReportRow, { id: reportId })).fileName;
  return (await manager.findOneByOrFail(VendorRow, { id: vendorId })).name;
}

import type { EntityManager } from 'typeorm';
import { type ReportRow, ReportRequestRow, type ReviewRow, VendorRow } from '../entities';
import { raiseNotifications } from './raise-notifications';
import { ownersOfVendor } from './vendor-owners';

type Handed = Pick<ReportRow, 'id' | 'vendorId' | 'requestId'>;

/**
 * Tells that a report came in: whoever answers for the vendor, asked for it, or is to review it.
 * @param occasion tells one coming in from another, where a report came to one vendor and then to another
 */
export async function tellOfReport(
  transaction: EntityManager,
  report: Handed,
  waiting: ReviewRow | null,
  by: { readonly at: Date; readonly actorId: string | null },
  occasion = report.id,
): Promise<void> {
  const vendor = await transaction.findOneByOrFail(VendorRow, { id: report.vendorId });
  const reviewers = waiting === null ? [] : [waiting.assigneeId ?? waiting.openedById];
  await raiseNotifications(transaction, {
    kind: 'REPORT_RECEIVED',
    occasion,
    to: [...(await ownersOfVendor(transaction, vendor)), ...(await askersOf(transaction, report)), ...reviewers],
    title: report.requestId === null ? `A report of ${vendor.name} came in.` : `${vendor.name} handed in its report.`,
    about: { vendorId: vendor.id, reportId: report.id, requestId: report.requestId, reviewId: waiting?.id ?? null },
    ...by,
  });
}

/** Tells that a report was refused or could not be read: whoever brought it in, since they can bring a better one. */
export async function tellOfFailure(transaction: EntityManager, report: ReportRow, at: Date): Promise<void> {
  const vendor = await transaction.findOneByOrFail(VendorRow, { id: report.vendorId });
  const bringers = report.uploadedById === null ? await askersOf(transaction, report) : [report.uploadedById];
  await raiseNotifications(transaction, {
    kind: 'REPORT_READING_FAILED',
    occasion: `${report.id}:${report.readingRequest}`,
    to: bringers,
    title: `A report of ${vendor.name} could not be read.`,
    about: { vendorId: vendor.id, reportId: report.id },
    at,
  });
}

async function askersOf(transaction: EntityManager, { requestId }: Handed): Promise<readonly string[]> {
  if (requestId === null) return [];
  return [(await transaction.findOneByOrFail(ReportRequestRow, { id: requestId })).askedById];
}

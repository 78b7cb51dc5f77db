import { type EntityManager, In } from 'typeorm';
import { type NotificationKind, NotificationRow } from '../entities';

/** What is told of a vendor because of its report, and no more true of it once that is another vendor's. */
const OF_VENDORS_REPORT: readonly NotificationKind[] = [
  'REPORT_RECEIVED',
  'REPORT_EXPIRING',
  'REPORT_STALE',
  'BRIDGE_LETTER_LAPSING',
];

/**
 * Turns what was told of a report to the vendor that it goes to. What its former vendor alone was told of for its sake
 * is taken back, so that whoever answers for the other one is told anew.
 */
export async function turnNotifications(transaction: EntityManager, reportId: string, vendorId: string): Promise<void> {
  await transaction.delete(NotificationRow, { reportId, kind: In([...OF_VENDORS_REPORT]) });
  await transaction.update(NotificationRow, { reportId }, { vendorId });
}

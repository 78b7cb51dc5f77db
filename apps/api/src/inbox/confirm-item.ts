import { InboxItemRow, VendorRow, lockDocumentsOf, recordChange, recordReading } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { insertReport, newReport } from '../reports/insert-report';
import { Report } from '../reports/report';
import { InboxItem } from './inbox-item';
import type { ConfirmInboxItemInput } from './inbox.inputs';
import {
  ConfirmInboxItemPayload,
  InboxItemAlreadyHeld,
  InboxItemNotRead,
  InboxItemSettled,
  InboxItemUnsuitable,
} from './inbox.payloads';
import { unsuitability } from './suitability';

export type ConfirmOutcome =
  | ConfirmInboxItemPayload
  | NotFound
  | InboxItemSettled
  | InboxItemNotRead
  | InboxItemUnsuitable
  | InboxItemAlreadyHeld;

/**
 * A person says whose a file is: it becomes a report of the vendor, exactly as an upload for the vendor that was just
 * read. Part of a transaction.
 */
export async function confirmItem(context: RequestContext, input: ConfirmInboxItemInput): Promise<ConfirmOutcome> {
  const { manager } = context;
  const vendorId = rowIdOf('Vendor', input.vendorId);
  if (vendorId === null || !(await manager.existsBy(VendorRow, { id: vendorId })))
    return new NotFound('This vendor does not exist.', ['vendorId']);
  await lockDocumentsOf(manager, vendorId);
  const row = await lockedWithReading(context, rowIdOf('InboxItem', input.itemId));
  if (row === null) return new NotFound('This file does not exist.', ['itemId']);
  const item = new InboxItem(row);
  if (row.status !== 'WAITING') return new InboxItemSettled(item);
  if (!row.facts || !row.pageTexts || row.readerVersion === null) return new InboxItemNotRead(item);
  const reason = unsuitability(row.facts.kind?.value ?? null);
  if (reason !== null) return new InboxItemUnsuitable(item, reason);

  const { report, duplicate } = await insertReport(context, {
    // Its file is kept under this id already.
    ...newReport(context, { ...row, vendorId }),
    readingAttempts: row.readingAttempts,
  });
  if (duplicate) return new InboxItemAlreadyHeld(new Report(report));
  const { facts, pageTexts, readerVersion } = row;
  const at = report.uploadedAt;
  await recordReading(manager, report.id, { facts, pageTexts, readerVersion, at });
  const settled = await settle(context, row, vendorId, at);
  return new ConfirmInboxItemPayload(settled, new Report((await context.load.report.load(report.id))!));
}

async function lockedWithReading({ manager }: RequestContext, id: string | null): Promise<InboxItemRow | null> {
  if (id === null) return null;
  return manager
    .createQueryBuilder(InboxItemRow, 'row')
    .addSelect(['row.facts', 'row.pageTexts'])
    .where('row.id = :id', { id })
    .setLock('pessimistic_write')
    .getOne();
}

async function settle(context: RequestContext, row: InboxItemRow, vendorId: string, at: Date): Promise<InboxItem> {
  const { manager } = context;
  const actorId = viewerOf(context).account.id;
  const settled = { status: 'CONFIRMED' as const, settledAt: at, settledById: actorId, reportId: row.id };
  await manager.update(InboxItemRow, { id: row.id }, { ...settled, facts: null, pageTexts: null, readerVersion: null });
  await recordChange(manager, {
    at,
    actorId,
    action: 'inbox.confirmed',
    subject: { type: 'InboxItem', id: row.id, label: row.fileName },
    before: { status: row.status },
    after: { status: settled.status, vendor: vendorId, report: row.id },
  });
  return new InboxItem({ ...row, ...settled });
}

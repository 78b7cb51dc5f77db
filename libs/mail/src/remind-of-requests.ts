import { calendarDateOf } from '@countersign/assessment';
import { ReportRequestReminderRow, ReportRequestRow, recordChange } from '@countersign/store';
import { remindersDue } from '@countersign/vendors';
import type { DataSource, EntityManager } from 'typeorm';
import type { PublicPlace } from './public-place';
import { sendRequestLetter } from './send-request-letter';

/** Reminds the contacts of all open requests that are due; each planned reminder once. @returns how many letters */
export async function remindOfRequests(store: DataSource, place: PublicPlace, at: Date): Promise<number> {
  const open = await store.manager.find(ReportRequestRow, { select: { id: true }, where: { status: 'OPEN' } });
  let sent = 0;
  for (const { id } of open)
    sent += (await store.transaction((transaction) => remindOf(transaction, id, place, at))) ? 1 : 0;
  return sent;
}

async function remindOf(transaction: EntityManager, id: string, place: PublicPlace, at: Date): Promise<boolean> {
  // Locked: two workers at once remind once, and nobody is reminded of what has just come in.
  const request = await transaction.findOne(ReportRequestRow, {
    where: { id, status: 'OPEN' },
    lock: { mode: 'pessimistic_write' },
  });
  if (request === null) return false;
  const done = await transaction.findBy(ReportRequestReminderRow, { requestId: id });
  const planned = done.map(({ dueOn }) => dueOn);
  const { send, passOver } = remindersDue(request, calendarDateOf(at), planned);
  const seenTo = [...passOver, ...(send === null ? [] : [send])];
  if (seenTo.length > 0)
    await transaction.insert(
      ReportRequestReminderRow,
      seenTo.map((dueOn) => ({ requestId: id, dueOn, sent: dueOn === send, at })),
    );
  if (send === null) return false;
  await sendRequestLetter(transaction, request, 'REMINDER', { place, at });
  await recordChange(transaction, {
    at,
    actorId: null,
    action: 'report.requestReminded',
    subject: { type: 'ReportRequest', id, label: request.contactEmail },
    before: null,
    after: { plannedFor: send },
  });
  return true;
}

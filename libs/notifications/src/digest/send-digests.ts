import { type PublicPlace, portalAddressOf, sendMail } from '@countersign/mail';
import {
  ADMINISTRATOR_EMAIL,
  AccountRow,
  DIGEST_DEFAULTS,
  DigestSettingRow,
  NotificationRow,
} from '@countersign/store';
import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import { digestDue } from './digest-due';
import { digestLetter } from './digest-letter';

/** Writes to every account whose digest is due what it was notified of and has not read. @returns how many letters */
export async function sendDigests(store: DataSource, place: PublicPlace, at: Date): Promise<number> {
  let sent = 0;
  for (const account of await store.manager.findBy(AccountRow, { disabledAt: IsNull() }))
    sent += (await store.transaction((transaction) => sendDigest(transaction, account, place, at))) ? 1 : 0;
  return sent;
}

async function sendDigest(
  transaction: EntityManager,
  account: AccountRow,
  place: PublicPlace,
  at: Date,
): Promise<boolean> {
  const setting = await lockedSetting(transaction, account.id);
  const waiting = { accountId: account.id, awaitsMail: true };
  // The address that the first account comes with leads nowhere.
  if (setting.rhythm === 'OFF' || account.email === ADMINISTRATOR_EMAIL) {
    await transaction.update(NotificationRow, waiting, { awaitsMail: false });
    return false;
  }
  const day = digestDue(setting, at);
  if (day === null) return false;
  const order = { raisedAt: 'ASC', id: 'ASC' } as const;
  const raised = await transaction.find(NotificationRow, { where: waiting, order });
  await transaction.update(NotificationRow, waiting, { awaitsMail: false });
  await transaction.update(DigestSettingRow, { accountId: account.id }, { lastSentOn: day });
  // What was read in the page is known.
  const unread = raised.filter(({ readAt }) => readAt === null);
  if (unread.length === 0) return false;
  const letter = digestLetter(account.name, unread, portalAddressOf(place));
  await sendMail(transaction, { ...letter, to: account.email, at });
  return true;
}

/** Locked: two workers at once send one letter. */
async function lockedSetting(transaction: EntityManager, accountId: string): Promise<DigestSettingRow> {
  const setting = { accountId, ...DIGEST_DEFAULTS };
  await transaction.createQueryBuilder().insert().into(DigestSettingRow).values(setting).orIgnore().execute();
  return transaction.findOneOrFail(DigestSettingRow, { where: { accountId }, lock: { mode: 'pessimistic_write' } });
}

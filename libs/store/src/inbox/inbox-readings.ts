import { type EntityManager, In } from 'typeorm';
import { recordChange } from '../audit/record-change';
import { InboxItemRow } from '../entities';
import { forgetReadingPassword } from '../readings/reading-passwords';
import type { ReadingSubject } from '../readings/reading-subject';
import { storableJson } from '../storable-json';

/** Items that wait to be read or are being read. */
export const UNFINISHED_ITEMS = { status: 'WAITING', readStatus: In(['QUEUED', 'READING']) } as const;

/** An item whose reading begins or ends now; null where it was settled meanwhile, or another process has ended it. */
const unfinished = (transaction: EntityManager, id: string) =>
  transaction.findOne(InboxItemRow, { where: { id, ...UNFINISHED_ITEMS }, lock: { mode: 'pessimistic_write' } });

/** The readings of files of which nobody has said yet whose they are. */
export const INBOX_READINGS: ReadingSubject = {
  async begin(transaction, id) {
    const item = await unfinished(transaction, id);
    if (item === null) return null;
    const begun = {
      readStatus: 'READING' as const,
      readingAttempts: item.readingAttempts + 1,
      pagesRead: 0,
      pages: null,
    };
    await transaction.update(InboxItemRow, { id }, begun);
    return { ...item, ...begun };
  },

  async progress(manager, { id, readingAttempts }, reached) {
    const own = { id, readingAttempts, status: 'WAITING' as const, readStatus: 'READING' as const };
    await manager.update(InboxItemRow, own, reached);
  },

  async keep(transaction, id, { facts, pageTexts, readerVersion, at }) {
    const item = await unfinished(transaction, id);
    if (item === null) return false;
    await forgetReadingPassword(transaction, id);
    const { pages } = facts.document;
    const read = { readStatus: 'READ' as const, pagesRead: pages, pages, readerVersion };
    const held = { facts: storableJson(facts), pageTexts: storableJson(pageTexts) };
    await transaction.update(InboxItemRow, { id }, { ...read, ...held } as never);
    await recordChange(transaction, {
      at,
      actorId: null,
      action: 'inbox.read',
      subject: { type: 'InboxItem', id, label: item.fileName },
      before: { readStatus: item.readStatus },
      after: { readStatus: 'READ', readerVersion, attempt: item.readingAttempts },
    });
    return true;
  },

  async fail(transaction, id, { code: failureCode, message: failureMessage }, at) {
    const item = await unfinished(transaction, id);
    if (item === null) return false;
    await forgetReadingPassword(transaction, id);
    const failed = { readStatus: 'FAILED' as const, failureCode, failureMessage, failedAt: at };
    await transaction.update(InboxItemRow, { id }, failed);
    await recordChange(transaction, {
      at,
      actorId: null,
      action: 'inbox.readingFailed',
      subject: { type: 'InboxItem', id, label: item.fileName },
      before: { readStatus: item.readStatus },
      after: { readStatus: 'FAILED', failureCode, attempt: item.readingAttempts },
    });
    return true;
  },
};

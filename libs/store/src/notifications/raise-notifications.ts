import { randomUUID } from 'node:crypto';
import { type EntityManager, In, IsNull } from 'typeorm';
import {
  AccountRow,
  type NotificationKind,
  NotificationPreferenceRow,
  NotificationRow,
  type NotificationSubjects,
} from '../entities';
import { queueDeliveries } from './queue-deliveries';

export interface Occasion {
  readonly kind: NotificationKind;
  /**
   * What tells this occasion from every other of its kind, such as the comment that mentions, or the report and the
   * threshold that it crossed. Whoever was told of it is not told again, however often it is raised.
   */
  readonly occasion: string;
  /** The accounts to tell, by row id; the same one twice is told once. */
  readonly to: readonly string[];
  /** Who brought it about: nobody is told of what they did themselves. Null: Countersign itself. */
  readonly actorId?: string | null;
  /** One sentence of names and dates for a person. Nothing that a report says: it goes out by mail. */
  readonly title: string;
  readonly about: NotificationSubjects;
  /** The calendar date that it is about. */
  readonly dueOn?: string | null;
  readonly at: Date;
}

const TITLE_MAX = 300;

/**
 * Tells accounts of something, each in the way it wants to be told, and the webhooks that want to hear of it.
 * @param transaction the one that makes it so: both stand or neither does
 * @returns how many were told now
 */
export async function raiseNotifications(transaction: EntityManager, occasion: Occasion): Promise<number> {
  const { kind, to, actorId = null, about, dueOn = null, at } = occasion;
  // Other systems are told whoever is told here.
  await queueDeliveries(transaction, { ...occasion, dueOn });
  const others = [...new Set(to)].filter((id) => id !== actorId);
  if (others.length === 0) return 0;
  // Who may sign in no longer is told nothing either, in the page or by mail.
  const accounts = await transaction.find(AccountRow, {
    select: { id: true },
    where: { id: In(others), disabledAt: IsNull() },
  });
  const accountIds = accounts.map(({ id }) => id);
  if (accountIds.length === 0) return 0;
  const preferences = await transaction.findBy(NotificationPreferenceRow, { accountId: In(accountIds), kind });
  const wanted = new Map(preferences.map((each) => [each.accountId, each]));
  // Kept where neither way is wanted, too: whoever changes their mind is not told of what has passed.
  const rows = accountIds.map((accountId) => ({
    id: randomUUID(),
    accountId,
    kind,
    occasion: occasion.occasion,
    title: printable(occasion.title),
    dueOn,
    ...NOTHING,
    ...about,
    raisedAt: at,
    readAt: null,
    inPage: wanted.get(accountId)?.inPage ?? true,
    awaitsMail: wanted.get(accountId)?.byMail ?? true,
  }));
  const inserted = await transaction
    .createQueryBuilder()
    .insert()
    .into(NotificationRow)
    .values(rows)
    .orIgnore()
    .returning('id')
    .execute();
  return (inserted.raw as unknown[]).length;
}

const NOTHING = {
  vendorId: null,
  reportId: null,
  reviewId: null,
  cuecId: null,
  conditionId: null,
  commentId: null,
  requestId: null,
};

/** Names come from files and from people: on one line, without what turns the text around, and not endless. */
function printable(title: string): string {
  const line = title.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length <= TITLE_MAX ? line : `${line.slice(0, TITLE_MAX - 1)}…`;
}

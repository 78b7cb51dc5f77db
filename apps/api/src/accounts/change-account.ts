import {
  AccountRow,
  CalendarFeedRow,
  NotificationRow,
  endSessionsOf,
  recordChange,
  replacePassword,
} from '@countersign/store';
import { IsNull } from 'typeorm';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { Account } from './account';
import {
  ChangeAccountRolePayload,
  DisableAccountPayload,
  EnableAccountPayload,
  LastAdministrator,
  ResetAccountPasswordPayload,
} from './account-change.payloads';
import type { ChangeAccountRoleInput, DisableAccountInput, EnableAccountInput } from './account.inputs';

/** The same lock as the database's own guard of the last administrator. */
const ADMINISTRATORS_LOCK = 418_004;
const UNKNOWN = 'This account does not exist.';

/** Gives an account another role. Part of a transaction, as is everything here. */
export async function changeAccountRole(
  context: RequestContext,
  { accountId, role }: ChangeAccountRoleInput,
): Promise<ChangeAccountRolePayload | NotFound | LastAdministrator> {
  const account = await lockedAccount(context, accountId);
  if (account === null) return new NotFound(UNKNOWN, ['accountId']);
  if (account.role === role) return new ChangeAccountRolePayload(new Account(account));
  if (await isLastAdministrator(context, account)) return new LastAdministrator();
  await context.manager.update(AccountRow, { id: account.id }, { role });
  await recordChange(context.manager, {
    ...changeOf(context, account),
    action: 'account.roleChanged',
    before: { role: account.role },
    after: { role },
  });
  return new ChangeAccountRolePayload(new Account({ ...account, role }));
}

/** Lets nobody sign in with an account any more, and ends what is open in its name. What it owns stays its own. */
export async function disableAccount(
  context: RequestContext,
  { accountId }: DisableAccountInput,
): Promise<DisableAccountPayload | NotFound | LastAdministrator> {
  const { manager, clock } = context;
  const account = await lockedAccount(context, accountId);
  if (account === null) return new NotFound(UNKNOWN, ['accountId']);
  if (account.disabledAt !== null) return new DisableAccountPayload(new Account(account));
  if (await isLastAdministrator(context, account)) return new LastAdministrator();
  const disabledAt = clock.now();
  await manager.update(AccountRow, { id: account.id }, { disabledAt });
  await endSessionsOf(manager, account.id, disabledAt);
  const { affected: feeds } = await manager.delete(CalendarFeedRow, { accountId: account.id });
  await manager.update(NotificationRow, { accountId: account.id, awaitsMail: true }, { awaitsMail: false });
  await recordChange(manager, {
    ...changeOf(context, account),
    action: 'account.disabled',
    before: { disabled: false, ...(feeds ? { calendarFeed: true } : {}) },
    after: { disabled: true, ...(feeds ? { calendarFeed: false } : {}) },
  });
  return new DisableAccountPayload(new Account({ ...account, disabledAt }));
}

/** Lets the person of an account sign in again, with the password as it was. */
export async function enableAccount(
  context: RequestContext,
  { accountId }: EnableAccountInput,
): Promise<EnableAccountPayload | NotFound> {
  const account = await lockedAccount(context, accountId);
  if (account === null) return new NotFound(UNKNOWN, ['accountId']);
  if (account.disabledAt === null) return new EnableAccountPayload(new Account(account));
  await context.manager.update(AccountRow, { id: account.id }, { disabledAt: null });
  await recordChange(context.manager, {
    ...changeOf(context, account),
    action: 'account.enabled',
    before: { disabled: true },
    after: { disabled: false },
  });
  return new EnableAccountPayload(new Account({ ...account, disabledAt: null }));
}

/** Gives an account a new one-time password, for who has lost theirs. */
export async function resetAccountPassword(
  context: RequestContext,
  { accountId }: EnableAccountInput,
): Promise<ResetAccountPasswordPayload | NotFound> {
  const account = await lockedAccount(context, accountId);
  if (account === null) return new NotFound(UNKNOWN, ['accountId']);
  const by = { actorId: viewerOf(context).account.id, at: context.clock.now() };
  const { oneTimePassword } = await replacePassword(context.manager, account, by);
  return new ResetAccountPasswordPayload(new Account({ ...account, mustChoosePassword: true }), oneTimePassword);
}

/** One change of accounts after the other: two administrators who demote each other would both find one left. */
async function lockedAccount({ manager }: RequestContext, accountId: string): Promise<AccountRow | null> {
  const id = rowIdOf('Account', accountId);
  if (id === null) return null;
  await manager.query('SELECT pg_advisory_xact_lock($1)', [ADMINISTRATORS_LOCK]);
  return manager.findOne(AccountRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

async function isLastAdministrator({ manager }: RequestContext, account: AccountRow): Promise<boolean> {
  if (account.role !== 'ADMINISTRATOR' || account.disabledAt !== null) return false;
  return (await manager.countBy(AccountRow, { role: 'ADMINISTRATOR', disabledAt: IsNull() })) === 1;
}

const changeOf = (context: RequestContext, { id, email }: AccountRow) => ({
  at: context.clock.now(),
  actorId: viewerOf(context).account.id,
  subject: { type: 'Account' as const, id, label: email },
});

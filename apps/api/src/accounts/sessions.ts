import { randomUUID } from 'node:crypto';
import { AccountRow, SessionRow, hashOfToken, newToken, portalSettings, recordChange } from '@countersign/store';
import { type EntityManager, IsNull } from 'typeorm';
import { permissionsOf } from '../access/permissions';
import { type RequestContext, type Viewer, viewerOf } from '../access/request-context';
import { knownSettings } from '../settings/known-settings';

const USER_AGENT_MAX = 400;
/** How exactly it is kept when a session was used last; each note of it is a write. */
const SEEN_STEP_MS = 60_000;

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens a session for an account whose password was right. */
export async function openSession(context: RequestContext, account: AccountRow): Promise<OpenedSession> {
  const { manager, clock, address, response } = context;
  const token = newToken();
  const at = clock.now();
  const { sessionHours } = await portalSettings(manager);
  const expiresAt = new Date(at.getTime() + sessionHours * 3_600_000);
  const session = {
    id: randomUUID(),
    accountId: account.id,
    tokenHash: hashOfToken(token),
    createdAt: at,
    lastSeenAt: at,
    expiresAt,
  };
  const userAgent = response?.req.headers['user-agent']?.slice(0, USER_AGENT_MAX) ?? null;
  await manager.insert(SessionRow, { ...session, userAgent, address, revokedAt: null });
  await recordChange(manager, {
    at,
    actorId: account.id,
    action: 'account.signedIn',
    subject: { type: 'Account', id: account.id, label: account.email },
    before: null,
    after: { session: session.id },
  });
  return { token, expiresAt };
}

/** Who a token stands for at a time; null where its session is unknown, over or revoked. */
export async function viewerByToken(manager: EntityManager, token: string, now: Date): Promise<Viewer | null> {
  const session = await manager.findOneBy(SessionRow, { tokenHash: hashOfToken(token), revokedAt: IsNull() });
  if (session === null || session.expiresAt <= now) return null;
  const [{ sessionIdleMinutes }, account] = await Promise.all([
    knownSettings(manager),
    manager.findOneBy(AccountRow, { id: session.accountId }),
  ]);
  const idleMs = now.getTime() - session.lastSeenAt.getTime();
  if (sessionIdleMinutes !== null && idleMs >= sessionIdleMinutes * 60_000) return null;
  if (account === null || account.mustChoosePassword || account.disabledAt !== null) return null;
  if (idleMs >= SEEN_STEP_MS) await manager.update(SessionRow, { id: session.id }, { lastSeenAt: now });
  return {
    account,
    sessionId: session.id,
    sessionExpiresAt: session.expiresAt,
    permissions: permissionsOf(account),
  };
}

/** Ends the session that the request came with, or every one of its account. Part of a transaction. */
export async function endSession(context: RequestContext, everywhere: boolean): Promise<void> {
  const { account, sessionId } = viewerOf(context);
  const at = context.clock.now();
  const which = everywhere ? { accountId: account.id } : { id: sessionId };
  const { affected } = await context.manager.update(SessionRow, { ...which, revokedAt: IsNull() }, { revokedAt: at });
  await recordChange(context.manager, {
    at,
    actorId: account.id,
    action: 'account.signedOut',
    subject: { type: 'Account', id: account.id, label: account.email },
    before: { session: sessionId, sessions: affected ?? 0 },
    after: null,
  });
}

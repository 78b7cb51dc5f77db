import { AccountVisitRow } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';

/** After so long without a sign of somebody, what comes is another visit. */
const VISIT_ENDS_AFTER_MS = 30 * 60_000;

/** When the visit before the one that goes on ended; null: this is the first. */
export async function previousVisitEndedAt(context: RequestContext): Promise<Date | null> {
  const visit = await visitOf(context);
  return visit && previousEnd(visit, context.clock.now());
}

/** Notes that somebody is here. It concerns nobody else, so that the audit log does not tell of it. In a transaction. */
export async function noteVisit(context: RequestContext): Promise<Date | null> {
  const at = context.clock.now();
  const visit = await visitOf(context);
  const previousEndedAt = visit && previousEnd(visit, at);
  // A clock that was set back moves no visit into the past.
  const seenAt = visit && visit.seenAt > at ? visit.seenAt : at;
  const accountId = viewerOf(context).account.id;
  await context.manager.upsert(AccountVisitRow, { accountId, seenAt, previousEndedAt }, ['accountId']);
  return previousEndedAt;
}

const visitOf = (context: RequestContext): Promise<AccountVisitRow | null> =>
  context.manager.findOneBy(AccountVisitRow, { accountId: viewerOf(context).account.id });

const previousEnd = ({ seenAt, previousEndedAt }: AccountVisitRow, now: Date): Date | null =>
  now.getTime() - seenAt.getTime() > VISIT_ENDS_AFTER_MS ? seenAt : previousEndedAt;

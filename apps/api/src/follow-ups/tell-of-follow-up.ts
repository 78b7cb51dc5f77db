import { type ExceptionDispositionRow, type ReviewRow, VendorRow, raiseNotifications } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';

/** Tells an account that a follow-up was given to it. Part of the transaction that does so. */
export async function tellOfFollowUp(
  context: RequestContext,
  { id: reviewId, vendorId, reportId }: ReviewRow,
  { id, version, ownerId, dueOn }: ExceptionDispositionRow,
): Promise<void> {
  if (ownerId === null) return;
  const { manager, clock } = context;
  const { name } = await manager.findOneByOrFail(VendorRow, { id: vendorId });
  await raiseNotifications(manager, {
    kind: 'FOLLOW_UP_ASSIGNED',
    occasion: `${id}:${version}`,
    to: [ownerId],
    actorId: viewerOf(context).account.id,
    title: `A follow-up with ${name} is yours.`,
    about: { reviewId, vendorId, reportId },
    dueOn,
    at: clock.now(),
  });
}

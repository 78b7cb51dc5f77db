import { AccountRow, CuecRow, recordChange } from '@countersign/store';
import { AccountUnsuitable, assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { Cuec } from './cuec';
import type { AssignCuecOwnerInput } from './cuec.inputs';
import { tellOfOwnership } from './tell-of-ownership';
import { AssignCuecOwnerPayload, CuecVersionConflict } from './cuec.payloads';

const LABEL_LENGTH = 120;

/** Gives a control an owner, or takes the owner away. Part of a transaction. */
export async function assignCuecOwner(
  context: RequestContext,
  input: AssignCuecOwnerInput,
): Promise<AssignCuecOwnerPayload | CuecVersionConflict | NotFound | AccountUnsuitable> {
  const { manager, clock } = context;
  const id = rowIdOf('Cuec', input.cuecId);
  const cuec =
    id === null ? null : await manager.findOne(CuecRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (cuec === null) return new NotFound('This control does not exist.', ['cuecId']);
  const owner =
    input.ownerId == null
      ? null
      : await assignableAccount(context, input.ownerId, { path: ['ownerId'], holder: cuec.ownerId });
  if (owner instanceof NotFound || owner instanceof AccountUnsuitable) return owner;
  const ownerId = owner?.id ?? null;
  if (cuec.version !== input.version) return new CuecVersionConflict([new Cuec(cuec)]);
  if (ownerId === cuec.ownerId) return new AssignCuecOwnerPayload(new Cuec(cuec));

  const before = cuec.ownerId === null ? null : await manager.findOneBy(AccountRow, { id: cuec.ownerId });
  const changed = { ownerId, version: cuec.version + 1 };
  await manager.update(CuecRow, { id: cuec.id }, changed);
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: owner === null ? 'cuec.ownerRemoved' : 'cuec.ownerAssigned',
    subject: { type: 'Cuec', id: cuec.id, label: cuec.controlId ?? cuec.text.slice(0, LABEL_LENGTH) },
    before: { owner: before?.email ?? null },
    after: { owner: owner?.email ?? null },
  });
  await tellOfOwnership(context, ownerId, [{ ...cuec, ...changed }]);
  return new AssignCuecOwnerPayload(new Cuec({ ...cuec, ...changed }));
}

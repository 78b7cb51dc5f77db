import { randomUUID } from 'node:crypto';
import { AccountRow, InternalControlRow, recordChange } from '@countersign/store';
import { AccountUnsuitable, assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { invalidFieldsOf } from '../graphql/invalid-fields';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { controlByCode, lockControlCodes } from './control-by-code';
import { ControlValues } from './control-values';
import { InternalControl } from './internal-control';
import { type AddInternalControlInput, AddInternalControlPayload, ControlCodeTaken } from './internal-control-change';

/** Adds a control of ours. Part of a transaction. */
export async function addInternalControl(
  context: RequestContext,
  input: AddInternalControlInput,
): Promise<AddInternalControlPayload | InputInvalid | ControlCodeTaken | NotFound | AccountUnsuitable> {
  const { manager, clock } = context;
  const given = ControlValues.safeParse(input);
  if (!given.success) return new InputInvalid(invalidFieldsOf(given.error));
  const owner =
    input.ownerId == null ? null : await assignableAccount(context, input.ownerId, { path: ['ownerId'], holder: null });
  if (owner !== null && !(owner instanceof AccountRow)) return owner;
  await lockControlCodes(manager);
  const holder = await controlByCode(manager, given.data.code);
  if (holder !== null) return new ControlCodeTaken(new InternalControl(holder));
  const at = clock.now();
  const values = { ...given.data, ownerId: owner?.id ?? null };
  const row = { id: randomUUID(), ...values, retiredAt: null, createdAt: at, updatedAt: at, version: 1 };
  await manager.insert(InternalControlRow, row);
  await recordChange(manager, {
    at,
    actorId: viewerOf(context).account.id,
    action: 'control.added',
    subject: { type: 'InternalControl', id: row.id, label: row.code },
    before: null,
    after: { ...given.data, owner: owner?.email ?? null },
  });
  return new AddInternalControlPayload(new InternalControl(row));
}

import { AccountRow, InternalControlRow, differenceOf, recordChange } from '@countersign/store';
import { AccountUnsuitable, assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { invalidFieldsOf } from '../graphql/invalid-fields';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { controlByCode, lockControlCodes } from './control-by-code';
import { ControlValues } from './control-values';
import { InternalControl } from './internal-control';
import {
  type ChangeInternalControlInput,
  ChangeInternalControlPayload,
  ControlCodeTaken,
  ControlVersionConflict,
} from './internal-control-change';
import { lockedControl } from './locked-control';

/** Changes a control of ours. Part of a transaction. */
export async function changeInternalControl(
  context: RequestContext,
  input: ChangeInternalControlInput,
): Promise<
  ChangeInternalControlPayload | InputInvalid | ControlCodeTaken | ControlVersionConflict | NotFound | AccountUnsuitable
> {
  const { manager, clock } = context;
  // Before the row, as an import takes them.
  await lockControlCodes(manager);
  const row = await lockedControl(context, input);
  if (!(row instanceof InternalControlRow)) return row;
  const given = ControlValues.safeParse({ ...row, ...valuesIn(input) });
  if (!given.success) return new InputInvalid(invalidFieldsOf(given.error));
  const owner = await ownerIn(context, input, row);
  if (owner instanceof NotFound || owner instanceof AccountUnsuitable) return owner;
  const holder = await controlByCode(manager, given.data.code);
  if (holder !== null && holder.id !== row.id) return new ControlCodeTaken(new InternalControl(holder));

  const before = row.ownerId === null ? null : await manager.findOneBy(AccountRow, { id: row.ownerId });
  const difference = differenceOf(
    { ...pickedFrom(row), owner: before?.email ?? null },
    { ...given.data, owner: owner?.email ?? null },
    ['code', 'title', 'description', 'owner'],
  );
  if (difference === null) return new ChangeInternalControlPayload(new InternalControl(row));
  const at = clock.now();
  const changed = { ...given.data, ownerId: owner?.id ?? null, updatedAt: at, version: row.version + 1 };
  await manager.update(InternalControlRow, { id: row.id }, changed);
  await recordChange(manager, {
    at,
    actorId: viewerOf(context).account.id,
    action: 'control.changed',
    subject: { type: 'InternalControl', id: row.id, label: changed.code },
    ...difference,
  });
  return new ChangeInternalControlPayload(new InternalControl({ ...row, ...changed }));
}

const pickedFrom = ({ code, title, description }: InternalControlRow) => ({ code, title, description });

/** What the input states; what it leaves out is not part of it. */
const valuesIn = (input: ChangeInternalControlInput) =>
  Object.fromEntries(
    (['code', 'title', 'description'] as const)
      .filter((field) => input[field] !== undefined)
      .map((field) => [field, input[field] ?? '']),
  );

async function ownerIn(
  context: RequestContext,
  { ownerId }: ChangeInternalControlInput,
  row: InternalControlRow,
): Promise<AccountRow | null | NotFound | AccountUnsuitable> {
  if (ownerId === null || (ownerId === undefined && row.ownerId === null)) return null;
  if (ownerId === undefined) return context.manager.findOneBy(AccountRow, { id: row.ownerId! });
  return assignableAccount(context, ownerId, { path: ['ownerId'], holder: row.ownerId });
}

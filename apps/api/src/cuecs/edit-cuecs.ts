import { NOTES_MAX_LENGTH } from '@countersign/cuecs';
import { AccountRow, CuecRow, cuecLabelOf, recordChange } from '@countersign/store';
import { In } from 'typeorm';
import { AccountUnsuitable, assignableAccount } from '../accounts/assignable-account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { globalIdOf, rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import type { EditCuecsInput } from './cuec.inputs';
import { type CuecVersionConflict, EditCuecsPayload } from './cuec.payloads';
import { tellOfOwnership } from './tell-of-ownership';
import { lockedAsSeen } from './seen-cuecs';

type Values = Pick<CuecRow, 'status' | 'ownerId' | 'notes' | 'nextCheckOn'>;

/** Changes many controls at once: all of them, or none. Part of a transaction. */
export async function editCuecs(
  context: RequestContext,
  input: EditCuecsInput,
): Promise<EditCuecsPayload | CuecVersionConflict | NotFound | AccountUnsuitable | InputInvalid> {
  const values = valuesIn(input);
  if (values instanceof InputInvalid) return values;
  if (values.ownerId === undefined && input.ownerId != null)
    return new NotFound('This account does not exist.', ['ownerId']);
  const rows = await lockedAsSeen(context, input.cuecs);
  if (!Array.isArray(rows)) return rows;
  if (input.ownerId != null) {
    // Who has all of them already goes on having them.
    const holder = rows.every((row) => row.ownerId === rows[0]?.ownerId) ? (rows[0]?.ownerId ?? null) : null;
    const owner = await assignableAccount(context, input.ownerId, { path: ['ownerId'], holder });
    if (!(owner instanceof AccountRow)) return owner;
  }
  const emails = await emailsOf(context, [...rows.map(({ ownerId }) => ownerId), values.ownerId ?? null]);
  const after = [];
  for (const row of rows) after.push(await edit(context, row, { ...row, ...values }, emails));
  const { ownerId } = values;
  if (ownerId != null) {
    const given = rows.filter((row) => row.ownerId !== ownerId).map((row) => ({ ...row, version: row.version + 1 }));
    await tellOfOwnership(context, ownerId, given);
  }
  return new EditCuecsPayload(after);
}

/** What the input states; undefined as owner: stated, and no account. */
function valuesIn({ status, ownerId, notes, nextCheckOn }: EditCuecsInput): Partial<Values> | InputInvalid {
  if (status === null) return new InputInvalid([{ path: ['status'], message: 'Choose a status.' }]);
  const noted = notes?.trim() || null;
  if (noted !== null && noted.length > NOTES_MAX_LENGTH)
    return new InputInvalid([{ path: ['notes'], message: `Shorten the notes to ${NOTES_MAX_LENGTH} characters.` }]);
  const owner = ownerId == null ? null : rowIdOf('Account', ownerId);
  return {
    ...(status === undefined ? {} : { status }),
    ...(ownerId === undefined || (ownerId !== null && owner === null) ? {} : { ownerId: owner }),
    ...(notes === undefined ? {} : { notes: noted }),
    ...(nextCheckOn === undefined ? {} : { nextCheckOn }),
  };
}

async function emailsOf({ manager }: RequestContext, ids: readonly (string | null)[]) {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const accounts = known.length === 0 ? [] : await manager.findBy(AccountRow, { id: In(known) });
  return new Map(accounts.map(({ id, email }) => [id, email]));
}

async function edit(
  context: RequestContext,
  row: CuecRow,
  next: CuecRow,
  emails: ReadonlyMap<string, string>,
): Promise<{ cuecId: string; version: number }> {
  const { manager, clock } = context;
  const cuecId = globalIdOf('Cuec', row.id);
  const fields = (['status', 'ownerId', 'notes', 'nextCheckOn'] as const).filter((key) => row[key] !== next[key]);
  if (fields.length === 0) return { cuecId, version: row.version };
  const version = row.version + 1;
  const { status, ownerId, notes, nextCheckOn } = next;
  await manager.update(CuecRow, { id: row.id }, { status, ownerId, notes, nextCheckOn, version });
  const told = (value: CuecRow) =>
    Object.fromEntries(
      fields.map((key) => (key === 'ownerId' ? ['owner', emails.get(value.ownerId ?? '') ?? null] : [key, value[key]])),
    );
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'cuec.edited',
    subject: { type: 'Cuec', id: row.id, label: cuecLabelOf(row) },
    before: told(row),
    after: told(next),
  });
  return { cuecId, version };
}

import { CuecRow, InternalControlRow, recordChange } from '@countersign/store';
import { In } from 'typeorm';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { InternalControl, type MapInternalControlInput, MapInternalControlPayload } from './internal-control';

const AT_ONCE_MAX = 500;

/** Says what one of our own controls answers: a whole theme, or some controls. Part of a transaction. */
export async function mapInternalControl(
  context: RequestContext,
  input: MapInternalControlInput,
): Promise<MapInternalControlPayload | NotFound | InputInvalid> {
  const { manager, clock } = context;
  const { theme, answers } = input;
  const id = rowIdOf('InternalControl', input.controlId);
  const control = id === null ? null : await manager.findOneBy(InternalControlRow, { id });
  if (control === null) return new NotFound('This control of ours does not exist.', ['controlId']);
  const problem = problemOf(input, control);
  if (problem !== null) return problem;
  const cuecIds = (input.cuecIds ?? []).map((each) => rowIdOf('Cuec', each));
  const known = cuecIds.filter((each) => each !== null);
  const there = new Set(
    (await manager.find(CuecRow, { select: { id: true }, where: { id: In(known) } })).map((row) => row.id),
  );
  const place = cuecIds.findIndex((each) => each === null || !there.has(each));
  if (place >= 0) return new NotFound('This control does not exist.', ['cuecIds', String(place)]);

  const actor = viewerOf(context).account.id;
  const themes = theme == null ? [] : [theme];
  const changed = answers
    ? await insert(context, control.id, known, themes, actor)
    : await remove(context, control.id, known, themes);
  const told = { ...(theme == null ? {} : { theme }), ...(known.length === 0 ? {} : { cuecs: known }) };
  if (changed)
    await recordChange(manager, {
      at: clock.now(),
      actorId: actor,
      action: answers ? 'control.mapped' : 'control.unmapped',
      subject: { type: 'InternalControl', id: control.id, label: control.code },
      before: answers ? null : told,
      after: answers ? told : null,
    });
  return new MapInternalControlPayload(new InternalControl(control));
}

function problemOf(
  { theme, cuecIds, answers }: MapInternalControlInput,
  { code, retiredAt }: InternalControlRow,
): InputInvalid | null {
  if (answers && retiredAt !== null)
    return new InputInvalid([
      { path: ['controlId'], message: `${code} is retired. Restore it before it answers anything.` },
    ]);
  if (theme == null && (cuecIds ?? []).length === 0)
    return new InputInvalid([{ path: ['theme'], message: 'Choose a theme or at least one control.' }]);
  if ((cuecIds ?? []).length > AT_ONCE_MAX)
    return new InputInvalid([{ path: ['cuecIds'], message: `Choose at most ${AT_ONCE_MAX} controls at once.` }]);
  if (theme !== 'OTHER') return null;
  return new InputInvalid([{ path: ['theme'], message: 'Other demands are not the same demand; choose controls.' }]);
}

async function insert(
  { manager, clock }: RequestContext,
  controlId: string,
  cuecs: readonly string[],
  themes: readonly string[],
  actor: string,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH mapped AS (INSERT INTO cuec_internal_controls (cuec_id, control_id, mapped_at, mapped_by)
       SELECT unnest($2::uuid[]), $1, $4, $5 ON CONFLICT DO NOTHING RETURNING control_id),
     themed AS (INSERT INTO theme_internal_controls (theme, control_id, mapped_at, mapped_by)
       SELECT unnest($3::text[]), $1, $4, $5 ON CONFLICT DO NOTHING RETURNING control_id)
     SELECT control_id FROM mapped UNION ALL SELECT control_id FROM themed`,
    [controlId, cuecs, themes, clock.now(), actor],
  );
  return rows.length > 0;
}

async function remove(
  { manager }: RequestContext,
  controlId: string,
  cuecs: readonly string[],
  themes: readonly string[],
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH mapped AS (DELETE FROM cuec_internal_controls
       WHERE control_id = $1 AND cuec_id = ANY($2::uuid[]) RETURNING control_id),
     themed AS (DELETE FROM theme_internal_controls WHERE control_id = $1 AND theme = ANY($3) RETURNING control_id)
     SELECT control_id FROM mapped UNION ALL SELECT control_id FROM themed`,
    [controlId, cuecs, themes],
  );
  return rows.length > 0;
}

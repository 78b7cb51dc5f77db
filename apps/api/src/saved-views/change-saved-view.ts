import { randomUUID } from 'node:crypto';
import { SavedViewRow, differenceOf, recordChange } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { type RequestContext, viewerOf } from '../access/request-context';
import { globalIdOf, rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { VISIBLE } from './list-saved-views';
import { SavedView } from './saved-view';
import { keptQuery, nameOf, problemsOf } from './saved-view-values';
import type { ChangeSavedViewInput, DeleteSavedViewInput, SaveViewInput } from './saved-view.inputs';
import {
  ChangeSavedViewPayload,
  DeleteSavedViewPayload,
  SaveViewPayload,
  SavedViewNameTaken,
  SavedViewOfAnother,
  SavedViewVersionConflict,
} from './saved-view.payloads';

const FIELDS = ['name', 'query', 'isShared'] as const;
const NAMING_LOCK = 418_209;
const UNKNOWN = () => new NotFound('This view does not exist, or not any more.', ['id']);

/** Each of these is part of a transaction. */
export async function saveView(
  context: RequestContext,
  input: SaveViewInput,
): Promise<SaveViewPayload | InputInvalid | SavedViewNameTaken> {
  const { manager, clock } = context;
  const values = { name: nameOf(input.name), query: keptQuery(input.query), isShared: input.isShared };
  const problems = problemsOf(values);
  if (problems.length > 0) return new InputInvalid(problems);
  const accountId = viewerOf(context).account.id;
  const view = { id: randomUUID(), accountId, page: input.page, ...values, savedAt: clock.now(), version: 1 };
  const holder = await holderOfName(manager, view);
  if (holder !== null) return new SavedViewNameTaken(new SavedView(holder));
  await manager.insert(SavedViewRow, view);
  await audit(context, view, 'view.saved', null, { page: view.page, ...values });
  return new SaveViewPayload(new SavedView(view));
}

export async function changeSavedView(
  context: RequestContext,
  input: ChangeSavedViewInput,
): Promise<
  ChangeSavedViewPayload | InputInvalid | NotFound | SavedViewNameTaken | SavedViewOfAnother | SavedViewVersionConflict
> {
  const { manager, clock } = context;
  const view = await ownView(context, input.id);
  if (!(view instanceof SavedViewRow)) return view;
  if (view.version !== input.version) return new SavedViewVersionConflict(new SavedView(view));
  const after = {
    ...view,
    ...(input.name == null ? {} : { name: nameOf(input.name) }),
    ...(input.query == null ? {} : { query: keptQuery(input.query) }),
    ...(input.isShared == null ? {} : { isShared: input.isShared }),
  };
  const problems = problemsOf(after);
  if (problems.length > 0) return new InputInvalid(problems);
  const difference = differenceOf<SavedViewRow>(view, after, FIELDS);
  if (difference === null) return new ChangeSavedViewPayload(new SavedView(view));
  const holder = await holderOfName(manager, after);
  if (holder !== null) return new SavedViewNameTaken(new SavedView(holder));
  const changed = { ...after, savedAt: clock.now(), version: view.version + 1 };
  await manager.update(SavedViewRow, { id: view.id }, changed);
  await audit(context, changed, 'view.changed', difference.before, difference.after);
  return new ChangeSavedViewPayload(new SavedView(changed));
}

export async function deleteSavedView(
  context: RequestContext,
  { id }: DeleteSavedViewInput,
): Promise<DeleteSavedViewPayload | NotFound | SavedViewOfAnother> {
  const view = await ownView(context, id);
  if (!(view instanceof SavedViewRow)) return view;
  const { page, name, query, isShared } = view;
  await context.manager.delete(SavedViewRow, { id: view.id });
  await audit(context, view, 'view.deleted', { page, name, query, isShared }, null);
  return new DeleteSavedViewPayload(globalIdOf('SavedView', view.id));
}

/** A view that is going to be changed by who made it. Of what others keep for themselves nobody learns that it is there. */
async function ownView(context: RequestContext, globalId: string) {
  const id = rowIdOf('SavedView', globalId);
  if (id === null) return UNKNOWN();
  const viewerId = viewerOf(context).account.id;
  const view = await context.manager
    .createQueryBuilder(SavedViewRow, 'row')
    .where(`row.id = :id AND ${VISIBLE}`, { id, viewerId })
    .setLock('pessimistic_write')
    .getOne();
  if (view === null) return UNKNOWN();
  return view.accountId === viewerId ? view : new SavedViewOfAnother();
}

/** Another view that has the name; views are named one at a time, so that a free name stays free until it is taken. */
async function holderOfName(
  manager: EntityManager,
  { id, accountId, page, name }: SavedViewRow,
): Promise<SavedViewRow | null> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [NAMING_LOCK]);
  return manager
    .createQueryBuilder(SavedViewRow, 'row')
    .where('row.accountId = :accountId AND row.page = :page AND lower(row.name) = lower(:name) AND row.id <> :id', {
      ...{ id, accountId, page, name },
    })
    .getOne();
}

const audit = (
  context: RequestContext,
  { id, name }: SavedViewRow,
  action: string,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): Promise<void> =>
  recordChange(context.manager, {
    at: context.clock.now(),
    actorId: viewerOf(context).account.id,
    action,
    subject: { type: 'SavedView', id, label: name },
    before,
    after,
  });

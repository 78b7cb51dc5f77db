import { takeOver } from '@countersign/cuecs';
import { CuecRow, copyAnswers, cuecLabelOf, recordChange } from '@countersign/store';
import { In } from 'typeorm';
import { type RequestContext, viewerOf } from '../access/request-context';
import { globalIdOf } from '../graphql/global-id';
import type { InputInvalid, NotFound } from '../graphql/user-error';
import type { AnswerCarryOverInput } from './cuec.inputs';
import { AnswerCarryOverPayload, type CuecVersionConflict, NothingProposed } from './cuec.payloads';
import { lockedAsSeen } from './seen-cuecs';

/** Takes over what was done about the predecessors of reworded controls, or not. Part of a transaction. */
export async function answerCarryOver(
  context: RequestContext,
  { cuecs, accept }: AnswerCarryOverInput,
): Promise<AnswerCarryOverPayload | CuecVersionConflict | NotFound | NothingProposed | InputInvalid> {
  const rows = await lockedAsSeen(context, cuecs);
  if (!Array.isArray(rows)) return rows;
  const without = rows.filter(({ carryOver, predecessorId }) => carryOver !== 'PROPOSED' || predecessorId === null);
  if (without.length > 0) return new NothingProposed(without.map(({ id }) => globalIdOf('Cuec', id)));
  const found = await context.manager.findBy(CuecRow, { id: In(rows.map(({ predecessorId }) => predecessorId)) });
  const predecessors = new Map(found.map((row) => [row.id, row]));
  for (const row of rows) await answer(context, row, predecessors.get(row.predecessorId!)!, accept);
  if (accept)
    await copyAnswers(
      context.manager,
      rows.map(({ id }) => id),
    );
  return new AnswerCarryOverPayload(
    rows.map(({ id, version }) => ({ cuecId: globalIdOf('Cuec', id), version: version + 1 })),
  );
}

async function answer(context: RequestContext, row: CuecRow, predecessor: CuecRow, accept: boolean): Promise<void> {
  const { manager, clock } = context;
  const carryOver = accept ? ('ACCEPTED' as const) : ('DECLINED' as const);
  const work = accept ? takeOver(row, predecessor) : {};
  await manager.update(CuecRow, { id: row.id }, { ...work, carryOver, version: row.version + 1 });
  await recordChange(manager, {
    at: clock.now(),
    actorId: viewerOf(context).account.id,
    action: accept ? 'cuec.carryOverAccepted' : 'cuec.carryOverDeclined',
    subject: { type: 'Cuec', id: row.id, label: cuecLabelOf(row) },
    before: { carryOver: row.carryOver, status: row.status },
    after: { carryOver, status: accept ? takeOver(row, predecessor).status : row.status },
  });
}

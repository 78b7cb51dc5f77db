import { type FactList, itemsOf, withoutEvidence } from '@countersign/assessment';
import { CuecRow, type FactCorrectionRow } from '@countersign/store';
import { IsNull } from 'typeorm';
import type { RequestContext } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { type CorrectableReport, presentStanding, statedCuecOf } from './correctable-report';
import { type ItemList, listOf } from './terms';

/** An item of a list as it counts now, and what stands behind it. */
export interface ItemInPlace {
  /** As a correction states it. */
  readonly counted: unknown;
  /** What the present reading has for it; null: nothing, a person added it. */
  readonly nowRead: unknown;
  /** The correction that made it what it is. */
  readonly correction: FactCorrectionRow | null;
  /** Of a CUEC: its row, locked. */
  readonly cuec: CuecRow | null;
}

export async function itemInPlace(
  context: RequestContext,
  report: CorrectableReport,
  list: ItemList,
  key: string,
): Promise<ItemInPlace | NotFound> {
  const found =
    list === 'CUECS' ? await cuecInPlace(context, report, key) : inList(report, listOf(list) as FactList, key);
  return found ?? new NotFound('The report has no such item any more. Look again; nothing was changed.', ['key']);
}

function inList(report: CorrectableReport, list: FactList, key: string): ItemInPlace | null {
  const found = itemsOf(report.read, report.corrections, list).find((each) => each.key === key);
  if (found === undefined) return null;
  const counted = withoutEvidence(found.item);
  const correction = report.standing.find(({ id }) => id === found.correctionId) ?? null;
  const nowRead = correction === null ? counted : presentStanding(report.read, correction, null).nowRead;
  return { counted, nowRead, correction, cuec: null };
}

async function cuecInPlace(
  { manager }: RequestContext,
  { row, standing }: CorrectableReport,
  key: string,
): Promise<ItemInPlace | null> {
  const id = rowIdOf('Cuec', key);
  if (id === null) return null;
  const where = { id, reportId: row.id, absentSince: IsNull() };
  const cuec = await manager.findOne(CuecRow, { where, lock: { mode: 'pessimistic_write' } });
  if (cuec === null) return null;
  const { controlId, text, criteria } = cuec;
  const correction = standing.find(({ cuecId }) => cuecId === id) ?? null;
  return { counted: { id: controlId, text, criteria }, nowRead: statedCuecOf(cuec), correction, cuec };
}

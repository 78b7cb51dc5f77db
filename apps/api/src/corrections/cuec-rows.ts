import { randomUUID } from 'node:crypto';
import { THEME_RULES, themeOf } from '@countersign/cuecs';
import { CuecRow, type ReadCuec } from '@countersign/store';
import type { Evidence } from '@countersign/vocabulary';
import type { RequestContext } from '../access/request-context';
import type { CorrectableReport } from './correctable-report';

/** A CUEC as a correction states it. */
export type StatedCuec = Omit<ReadCuec, 'evidence'>;

const wordsOf = ({ id, text, criteria }: StatedCuec) => ({
  controlId: id,
  text,
  criteria,
  theme: themeOf({ text, criteria }).theme,
  themeRules: THEME_RULES,
});

/** Makes a row for a control that was not read, after the others of its report. @returns its id */
export async function addCuec(
  { manager }: RequestContext,
  report: CorrectableReport,
  stated: StatedCuec,
  evidence: Evidence[],
): Promise<string> {
  const reportId = report.row.id;
  const last = await manager.maximum(CuecRow, 'position', { reportId });
  const row = { id: randomUUID(), reportId, position: (last ?? -1) + 1, version: 1, read: null, evidence };
  await manager.insert(CuecRow, { ...row, ...wordsOf(stated) } as never);
  return row.id;
}

/** Other words for the same control: its owner, status and notes stay. @param evidence empty: where it stood before */
export async function rewordCuec(
  { manager }: RequestContext,
  row: CuecRow,
  stated: StatedCuec,
  evidence: Evidence[],
): Promise<void> {
  const place = evidence.length === 0 ? {} : { evidence };
  await manager.update(CuecRow, { id: row.id }, { ...wordsOf(stated), ...place, version: row.version + 1 });
}

/** The report does not ask for it; what was done about it is kept. */
export async function takeCuecAway({ manager, clock }: RequestContext, row: CuecRow): Promise<void> {
  await manager.update(CuecRow, { id: row.id }, { absentSince: clock.now(), version: row.version + 1 });
}

/** The row as the reading has it, once nobody corrects it any more. */
export async function restoreCuec(context: RequestContext, row: CuecRow): Promise<void> {
  if (row.read === null) return takeCuecAway(context, row);
  const { evidence } = row.read;
  const read = { ...wordsOf(row.read), evidence, absentSince: null, version: row.version + 1 };
  await context.manager.update(CuecRow, { id: row.id }, read);
}

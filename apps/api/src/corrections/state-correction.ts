import { randomUUID } from 'node:crypto';
import { type CorrectionAct, isScalarFact } from '@countersign/assessment';
import {
  FactCorrectionRow,
  ReportRow,
  carryOverCuecs,
  noticeOpenReviews,
  recordChange,
  settleReport,
} from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { withdrawOvertaken } from '../confirmations/confirmations-of-report';
import { Report } from '../reports/report';
import { FactCorrection } from './correction';
import { type Corrected, CorrectedMeanwhile } from './correction.payloads';
import { rowIdOf } from '../graphql/global-id';
import type { CorrectableReport } from './correctable-report';

export interface Statement extends Pick<FactCorrectionRow, 'fact' | 'cuecId' | 'value' | 'evidence' | 'reason'> {
  /** What the present reading has in its place; null: nothing. */
  readonly nowRead: unknown;
  /** The correction of the same that it takes the place of. */
  readonly replaces: FactCorrectionRow | null;
}

const actOf = ({ fact, value, nowRead }: Statement): CorrectionAct => {
  if (isScalarFact(fact)) return 'SET';
  if (value === null) return 'REMOVE';
  return nowRead === null ? 'ADD' : 'EDIT';
};

/**
 * Puts what a person says in the place of what was read, and of what somebody said before. Null: what a person had added
 * is taken away again, which needs no correction.
 */
export async function stateCorrection(
  context: RequestContext,
  report: CorrectableReport,
  statement: Statement,
): Promise<FactCorrectionRow | null> {
  const { fact, cuecId, value, evidence, reason, nowRead, replaces } = statement;
  if (replaces !== null) await withdraw(context, replaces);
  const act = actOf(statement);
  if (act === 'REMOVE' && nowRead === null) return null;
  const row: FactCorrectionRow = {
    id: randomUUID(),
    reportId: report.row.id,
    ...{ fact, act, cuecId, value, readValue: nowRead, evidence, reason },
    correctedAt: context.clock.now(),
    correctedById: viewerOf(context).account.id,
    withdrawnAt: null,
    withdrawnById: null,
  };
  await context.manager.insert(FactCorrectionRow, row as never);
  return row;
}

/** @returns the correction as it is then */
export async function withdraw(context: RequestContext, row: FactCorrectionRow): Promise<FactCorrectionRow> {
  const withdrawal = { withdrawnAt: context.clock.now(), withdrawnById: viewerOf(context).account.id };
  await context.manager.update(FactCorrectionRow, { id: row.id }, withdrawal);
  return { ...row, ...withdrawal };
}

interface Told {
  readonly action: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  /** The CUEC that has other words now, if any. */
  readonly reworded?: string | null;
  /** The CUEC that was taken away, if any. */
  readonly removed?: string | null;
}

/** Lets everything follow that rests on the facts: age, findings, coverage, search, carry-over and open reviews. */
export async function settle(
  context: RequestContext,
  report: CorrectableReport,
  correction: FactCorrectionRow | null,
  { reworded = null, removed = null, ...told }: Told,
): Promise<Corrected> {
  const { id, fileName, vendorId } = report.row;
  const { manager, clock } = context;
  const by = { at: clock.now(), actorId: viewerOf(context).account.id };
  await settleReport(manager, { id, vendorId }, by);
  await carryOverCuecs(manager, id, by.at, reworded);
  await noticeOpenReviews(manager, id);
  await withdrawOvertaken(context, report, reworded ?? removed);
  await recordChange(manager, { ...by, ...told, subject: { type: 'Report', id, label: fileName } });
  const now = new Report(await manager.findOneByOrFail(ReportRow, { id }));
  return { report: now, correction: correction && new FactCorrection(correction) };
}

/** Null: nobody corrected the same since the person looked. */
export function correctedSince(
  seen: string | null | undefined,
  standing: FactCorrectionRow | null,
): CorrectedMeanwhile | null {
  if (seen === undefined) return null;
  const seenId = seen === null ? null : rowIdOf('FactCorrection', seen);
  return seenId === (standing?.id ?? null) ? null : new CorrectedMeanwhile(standing && new FactCorrection(standing));
}

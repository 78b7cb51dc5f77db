import { CuecRow, ReadingConfirmationRow, correctionOf, recordChange, standingCorrections } from '@countersign/store';
import { In, IsNull } from 'typeorm';
import { type RequestContext, viewerOf } from '../access/request-context';
import type { CorrectableReport } from '../corrections/correctable-report';
import { standingNow } from './standing-now';

/** The confirmations of a report that stand, each with what it is worth now. */
export async function confirmationsOf({ manager }: RequestContext, report: CorrectableReport) {
  const rows = await manager.findBy(ReadingConfirmationRow, { reportId: report.row.id, withdrawnAt: IsNull() });
  const cuecIds = rows.flatMap(({ cuecId }) => cuecId ?? []);
  const cuecs = cuecIds.length === 0 ? [] : await manager.findBy(CuecRow, { id: In(cuecIds) });
  return rows.map((row) => {
    const cuec = cuecs.find(({ id }) => id === row.cuecId) ?? null;
    return { row, cuec, ...standingNow(report.read, report.corrections, row, cuec) };
  });
}

/** @returns the confirmation as it is then */
export async function withdrawn(context: RequestContext, row: ReadingConfirmationRow): Promise<ReadingConfirmationRow> {
  const withdrawal = { withdrawnAt: context.clock.now(), withdrawnById: viewerOf(context).account.id };
  await context.manager.update(ReadingConfirmationRow, { id: row.id }, withdrawal);
  return { ...row, ...withdrawal };
}

/** Writes into the audit log that a confirmation does not stand any more. */
export async function recordWithdrawal(
  context: RequestContext,
  { row: { id, fileName } }: CorrectableReport,
  { subject, value, note }: ReadingConfirmationRow,
): Promise<void> {
  await recordChange(context.manager, {
    at: context.clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'report.confirmationWithdrawn',
    subject: { type: 'Report', id, label: fileName },
    before: { [subject]: value, ...(note === null ? {} : { note }) },
    after: null,
  });
}

/**
 * Who corrects what was confirmed says that it is otherwise, so the confirmation falls with it; only another reading
 * leaves it to be looked at again.
 * @param report as it was before the correction
 * @param cuecId the CUEC that was corrected, if any
 */
export async function withdrawOvertaken(
  context: RequestContext,
  report: CorrectableReport,
  cuecId: string | null,
): Promise<void> {
  const confirmations = await confirmationsOf(context, report);
  if (confirmations.length === 0) return;
  const { id } = report.row;
  const corrections = ((await standingCorrections(context.manager, [id])).get(id) ?? []).map(correctionOf);
  for (const { row, cuec, standing } of confirmations) {
    const isTouched = row.cuecId === null ? standing === 'HOLDS' : row.cuecId === cuecId;
    if (!isTouched || standingNow(report.read, corrections, row, cuec).standing === 'HOLDS') continue;
    await withdrawn(context, row);
    await recordWithdrawal(context, report, row);
  }
}

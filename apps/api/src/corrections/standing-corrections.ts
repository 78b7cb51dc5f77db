import { CuecRow, FactCorrectionRow } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { Report } from '../reports/report';
import { FactCorrection } from './correction';
import type { KeepCorrectionInput, WithdrawCorrectionInput } from './correction.inputs';
import { type Corrected, CorrectionNotStanding, type Refused } from './correction.payloads';
import { CorrectableReport, correctableReport, presentStanding } from './correctable-report';
import { restoreCuec } from './cuec-rows';
import { settle, stateCorrection, withdraw } from './state-correction';

interface Standing {
  readonly report: CorrectableReport;
  readonly correction: FactCorrectionRow;
  readonly cuec: CuecRow | null;
}

/** A correction that stands, with its report locked; or why nothing can be done to it. */
async function standingCorrection(context: RequestContext, globalId: string): Promise<Standing | Refused> {
  const { manager } = context;
  const id = rowIdOf('FactCorrection', globalId);
  const known = id === null ? null : await manager.findOneBy(FactCorrectionRow, { id });
  if (known === null) return new NotFound('This correction does not exist.', ['correctionId']);
  const report = await correctableReport(context, known.reportId);
  if (!(report instanceof CorrectableReport)) return report;
  const correction = report.standing.find((each) => each.id === known.id);
  if (correction === undefined) return new CorrectionNotStanding(new FactCorrection(known));
  const where = { id: correction.cuecId ?? '' };
  const lock = { mode: 'pessimistic_write' as const };
  const cuec = correction.cuecId === null ? null : await manager.findOneOrFail(CuecRow, { where, lock });
  return { report, correction, cuec };
}

/** Lets what is read count again. Part of a transaction. */
export async function withdrawCorrection(
  context: RequestContext,
  { correctionId }: WithdrawCorrectionInput,
): Promise<Corrected | Refused> {
  const found = await standingCorrection(context, correctionId);
  if (!('cuec' in found)) return found;
  const { report, correction, cuec } = found;
  const { fact, value, reason, cuecId } = correction;
  const { nowRead } = presentStanding(report.read, correction, cuec);
  const withdrawn = await withdraw(context, correction);
  if (cuec !== null) await restoreCuec(context, cuec);
  const [before, after] = [{ [fact]: value, reason }, { [fact]: nowRead }];
  const told = { action: 'report.correctionWithdrawn', before, after };
  return settle(context, report, withdrawn, { ...told, reworded: cuecId });
}

/** Lets a correction stand against what a new reading has there. Part of a transaction. */
export async function keepCorrection(
  context: RequestContext,
  { correctionId }: KeepCorrectionInput,
): Promise<Corrected | Refused> {
  const found = await standingCorrection(context, correctionId);
  if (!('cuec' in found)) return found;
  const { report, correction, cuec } = found;
  const { standing, nowRead } = presentStanding(report.read, correction, cuec);
  const { fact, value, readValue, reason } = correction;
  if (standing !== 'DISAGREES') return { report: new Report(report.row), correction: new FactCorrection(correction) };
  const kept = await stateCorrection(context, report, { ...correction, nowRead, replaces: correction });
  const told = { before: { [fact]: readValue }, after: { [fact]: value, insteadOf: nowRead, reason } };
  return settle(context, report, kept, { action: 'report.correctionKept', ...told });
}

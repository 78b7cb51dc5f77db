import type { RequestContext } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import type { AddReportItemInput, EditReportItemInput, RemoveReportItemInput } from './correction.inputs';
import type { Corrected, Refused } from './correction.payloads';
import { CorrectableReport, correctableReport } from './correctable-report';
import { type StatedCuec, addCuec, rewordCuec, takeCuecAway } from './cuec-rows';
import { evidenceIn, itemIn, reasonIn } from './given-values';
import { itemInPlace } from './item-in-place';
import { correctedSince, settle, stateCorrection } from './state-correction';
import { listOf } from './terms';

/** Adds what the reader did not find. Part of a transaction. */
export async function addReportItem(context: RequestContext, input: AddReportItemInput): Promise<Corrected | Refused> {
  const report = await correctableReport(context, rowIdOf('Report', input.reportId));
  if (!(report instanceof CorrectableReport)) return report;
  const [value, reason] = [itemIn(input.list, input.item), reasonIn(input.reason)];
  const evidence = evidenceIn(input.evidence, report.read.document.pages);
  if (value instanceof InputInvalid) return value;
  if (reason instanceof InputInvalid) return reason;
  if (evidence instanceof InputInvalid) return evidence;
  const isCuec = input.list === 'CUECS';
  const cuecId = isCuec ? await addCuec(context, report, value as StatedCuec, evidence) : null;
  const fact = listOf(input.list);
  const statement = { fact, cuecId, value, evidence, reason, nowRead: null, replaces: null };
  const correction = await stateCorrection(context, report, statement);
  const told = { action: 'report.itemAdded', before: null, after: { [fact]: value, reason } };
  return settle(context, report, correction, { ...told, reworded: cuecId });
}

/** Puts an item right. Part of a transaction. */
export async function editReportItem(
  context: RequestContext,
  input: EditReportItemInput,
): Promise<Corrected | Refused> {
  const report = await correctableReport(context, rowIdOf('Report', input.reportId));
  if (!(report instanceof CorrectableReport)) return report;
  const [value, reason] = [itemIn(input.list, input.item), reasonIn(input.reason)];
  const seen = evidenceIn(input.evidence, report.read.document.pages);
  if (value instanceof InputInvalid) return value;
  if (reason instanceof InputInvalid) return reason;
  if (seen instanceof InputInvalid) return seen;
  const item = await itemInPlace(context, report, input.list, input.key);
  if (item instanceof NotFound) return item;
  const meanwhile = correctedSince(input.seenCorrectionId, item.correction);
  if (meanwhile !== null) return meanwhile;

  if (item.cuec !== null) await rewordCuec(context, item.cuec, value as StatedCuec, seen);
  const evidence = seen.length === 0 ? (item.correction?.evidence ?? []) : seen;
  const fact = listOf(input.list);
  const cuecId = item.cuec?.id ?? null;
  const { nowRead, correction: replaces } = item;
  const statement = { fact, cuecId, value, evidence, reason, nowRead, replaces };
  const correction = await stateCorrection(context, report, statement);
  const [before, after] = [{ [fact]: item.counted }, { [fact]: value, reason }];
  return settle(context, report, correction, { action: 'report.itemEdited', before, after, reworded: cuecId });
}

/** Takes an item away that the report does not hold. Part of a transaction. */
export async function removeReportItem(
  context: RequestContext,
  input: RemoveReportItemInput,
): Promise<Corrected | Refused> {
  const report = await correctableReport(context, rowIdOf('Report', input.reportId));
  if (!(report instanceof CorrectableReport)) return report;
  const reason = reasonIn(input.reason);
  if (reason instanceof InputInvalid) return reason;
  const item = await itemInPlace(context, report, input.list, input.key);
  if (item instanceof NotFound) return item;
  const meanwhile = correctedSince(input.seenCorrectionId, item.correction);
  if (meanwhile !== null) return meanwhile;

  if (item.cuec !== null) await takeCuecAway(context, item.cuec);
  const fact = listOf(input.list);
  const { nowRead, correction: replaces } = item;
  const statement = { fact, cuecId: item.cuec?.id ?? null, value: null, evidence: [], reason, nowRead, replaces };
  const correction = await stateCorrection(context, report, statement);
  const before = { [fact]: item.counted };
  const removed = item.cuec?.id ?? null;
  return settle(context, report, correction, { action: 'report.itemRemoved', before, after: { reason }, removed });
}

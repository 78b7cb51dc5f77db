import { randomUUID } from 'node:crypto';
import { effectiveFacts, isSameValue, keyedWarnings, scalarValueOf } from '@countersign/assessment';
import { ReadingConfirmationRow, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { CorrectableReport, correctableReport } from '../corrections/correctable-report';
import { findingsIn, noteIn, valueIn } from '../corrections/given-values';
import { itemInPlace } from '../corrections/item-in-place';
import { listOf, scalarFactOf } from '../corrections/terms';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { Report } from '../reports/report';
import { ReadingConfirmation } from './confirmation';
import type { ConfirmFactInput, ConfirmReportItemInput, SettleWarningInput } from './confirmation.inputs';
import { ChangedMeanwhile, type Confirmed, type Unconfirmed } from './confirmation.payloads';
import { confirmationsOf, withdrawn } from './confirmations-of-report';

/** Stands by a fact as it counts. Part of a transaction. */
export async function confirmFact(
  context: RequestContext,
  { reportId, fact: given, value: seen, note: said }: ConfirmFactInput,
): Promise<Confirmed | Unconfirmed> {
  const report = await correctableReport(context, rowIdOf('Report', reportId));
  if (!(report instanceof CorrectableReport)) return report;
  const subject = scalarFactOf(given);
  const [value, note] = [valueIn(subject, seen), noteIn(said)];
  if (value instanceof InputInvalid) return value;
  if (note instanceof InputInvalid) return note;
  const counted = scalarValueOf(effectiveFacts(report.read, report.corrections), subject);
  if (!isSameValue(counted, value)) return new ChangedMeanwhile(new Report(report.row));
  const stand = { subject, cuecId: null, value: counted, note, key: null, action: 'report.factConfirmed' };
  return standBy(context, report, stand);
}

/** Stands by an item of a list as it counts. Part of a transaction. */
export async function confirmReportItem(
  context: RequestContext,
  { reportId, list, key, note: said }: ConfirmReportItemInput,
): Promise<Confirmed | Unconfirmed> {
  const report = await correctableReport(context, rowIdOf('Report', reportId));
  if (!(report instanceof CorrectableReport)) return report;
  const note = noteIn(said);
  if (note instanceof InputInvalid) return note;
  const item = await itemInPlace(context, report, list, key);
  if (item instanceof NotFound) return item;
  const subject = listOf(list);
  const [cuecId, value] = [item.cuec?.id ?? null, item.counted];
  return standBy(context, report, { subject, cuecId, value, note, key, action: 'report.itemConfirmed' });
}

/** Says what came of looking into a warning. Part of a transaction. */
export async function settleWarning(
  context: RequestContext,
  { reportId, key, note: said }: SettleWarningInput,
): Promise<Confirmed | Unconfirmed> {
  const report = await correctableReport(context, rowIdOf('Report', reportId));
  if (!(report instanceof CorrectableReport)) return report;
  const note = findingsIn(said);
  if (note instanceof InputInvalid) return note;
  const found = keyedWarnings(report.read.warnings).find((each) => each.key === key);
  if (found === undefined)
    return new NotFound('The report has no such warning any more. Look again; nothing was changed.', ['key']);
  const { message } = found.warning;
  const action = 'report.warningSettled';
  return standBy(context, report, { subject: 'warnings', cuecId: null, value: key, note, key, action, told: message });
}

interface Stand extends Pick<ReadingConfirmationRow, 'subject' | 'cuecId' | 'value' | 'note'> {
  /** Of an item or a warning: the key by which the report lists it. */
  readonly key: string | null;
  readonly action: string;
  /** In the place of the value, for people. */
  readonly told?: unknown;
}

/** Who says the same again changes nothing; who says something else takes the place of what was said before. */
async function standBy(context: RequestContext, report: CorrectableReport, stand: Stand): Promise<Confirmed> {
  const { subject, cuecId, value, note, key, action, told = value } = stand;
  const earlier = (await confirmationsOf(context, report)).find(
    (each) => each.row.subject === subject && each.row.cuecId === cuecId && (cuecId !== null || each.key === key),
  );
  const now = new Report(report.row);
  if (earlier?.standing === 'HOLDS' && (note === null || earlier.row.note === note))
    return { report: now, confirmation: new ReadingConfirmation(earlier.row) };
  if (earlier !== undefined) await withdrawn(context, earlier.row);
  const by = { at: context.clock.now(), actorId: viewerOf(context).account.id };
  const row: ReadingConfirmationRow = {
    id: randomUUID(),
    reportId: report.row.id,
    ...{ subject, cuecId, value, note },
    confirmedAt: by.at,
    confirmedById: by.actorId,
    withdrawnAt: null,
    withdrawnById: null,
  };
  await context.manager.insert(ReadingConfirmationRow, row as never);
  const { id, fileName } = report.row;
  await recordChange(context.manager, {
    ...by,
    action,
    subject: { type: 'Report', id, label: fileName },
    before: null,
    after: { [subject]: told, ...(note === null ? {} : { note }) },
  });
  return { report: now, confirmation: new ReadingConfirmation(row) };
}

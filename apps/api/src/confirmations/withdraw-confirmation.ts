import { ReadingConfirmationRow } from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import { CorrectableReport, correctableReport } from '../corrections/correctable-report';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { Report } from '../reports/report';
import { ReadingConfirmation } from './confirmation';
import type { WithdrawConfirmationInput } from './confirmation.inputs';
import { ConfirmationNotStanding, type Confirmed, type Unconfirmed } from './confirmation.payloads';
import { recordWithdrawal, withdrawn } from './confirmations-of-report';

/** Lets somebody look again. Part of a transaction. */
export async function withdrawConfirmation(
  context: RequestContext,
  { confirmationId }: WithdrawConfirmationInput,
): Promise<Confirmed | Unconfirmed> {
  const { manager } = context;
  const id = rowIdOf('ReadingConfirmation', confirmationId);
  const known = id === null ? null : await manager.findOneBy(ReadingConfirmationRow, { id });
  if (known === null) return new NotFound('This confirmation does not exist.', ['confirmationId']);
  const report = await correctableReport(context, known.reportId);
  if (!(report instanceof CorrectableReport)) return report;
  const row = await manager.findOneByOrFail(ReadingConfirmationRow, { id: known.id });
  if (row.withdrawnAt !== null) return new ConfirmationNotStanding(new ReadingConfirmation(row));
  const confirmation = new ReadingConfirmation(await withdrawn(context, row));
  await recordWithdrawal(context, report, row);
  return { report: new Report(report.row), confirmation };
}

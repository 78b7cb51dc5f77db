import { withdrawMail } from '@countersign/mail';
import { ReportRequestRow, recordChange, withdrawReviewOfLetters } from '@countersign/store';
import { type RequestContext, todayOf, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { ReportRequest } from './report-request';
import type { CancelReportRequestInput } from './request.inputs';
import { CancelReportRequestPayload, ReportRequestEnded } from './request.payloads';

/** Takes a request back: its links lead nowhere from now on. Part of a transaction. */
export async function cancelReportRequest(
  context: RequestContext,
  { requestId }: CancelReportRequestInput,
): Promise<CancelReportRequestPayload | NotFound | ReportRequestEnded> {
  const { manager, clock } = context;
  const id = rowIdOf('ReportRequest', requestId);
  const request =
    id === null
      ? null
      : await manager.findOne(ReportRequestRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (request === null) return new NotFound('This request does not exist.', ['requestId']);
  if (request.status !== 'OPEN') return new ReportRequestEnded(new ReportRequest(request));
  const ended = { status: 'CANCELLED' as const, endedAt: clock.now() };
  await manager.update(ReportRequestRow, { id: request.id }, ended);
  await withdrawMail(manager, request.id);
  await recordChange(manager, {
    at: ended.endedAt,
    actorId: viewerOf(context).account.id,
    action: 'report.requestCancelled',
    subject: { type: 'ReportRequest', id: request.id, label: request.contactEmail },
    before: { status: request.status },
    after: { status: ended.status },
  });
  const by = { at: ended.endedAt, actorId: viewerOf(context).account.id };
  await withdrawReviewOfLetters(manager, request.vendorId, todayOf(context), by);
  return new CancelReportRequestPayload(new ReportRequest({ ...request, ...ended }));
}

import { randomUUID } from 'node:crypto';
import { ReportRow, ReviewRow, recordChange } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import { NotFound } from '../graphql/user-error';
import { Report } from '../reports/report';
import { Review } from './review';
import type { OpenReviewInput } from './review.inputs';
import { OpenReviewPayload, ReportNotRead, ReviewAlreadyOpen } from './review.payloads';

/** Opens a review of a report that was read. Part of a transaction. */
export async function openReview(
  context: RequestContext,
  { reportId }: OpenReviewInput,
): Promise<OpenReviewPayload | NotFound | ReportNotRead | ReviewAlreadyOpen> {
  const { manager, clock } = context;
  const id = rowIdOf('Report', reportId);
  // Locked, so that two people who open at once get one review.
  const report =
    id === null ? null : await manager.findOne(ReportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (report === null) return new NotFound('This report does not exist.', ['reportId']);
  if (report.readStatus !== 'READ') return new ReportNotRead(new Report(report));
  const open = await manager.findOneBy(ReviewRow, { reportId: report.id, status: 'OPEN' });
  if (open !== null) return new ReviewAlreadyOpen(new Review(open));

  const openedById = viewerOf(context).account.id;
  const at = clock.now();
  const review: ReviewRow = {
    id: randomUUID(),
    reportId: report.id,
    status: 'OPEN',
    openedAt: at,
    openedById,
    version: 1,
  };
  await manager.insert(ReviewRow, review);
  await recordChange(manager, {
    at,
    actorId: openedById,
    action: 'review.opened',
    subject: { type: 'Review', id: review.id, label: report.fileName },
    before: null,
    after: { status: review.status, report: report.id },
  });
  return new OpenReviewPayload(new Review(review));
}

import { randomUUID } from 'node:crypto';
import { ReportRow, ReviewRow, recordChange } from '@countersign/store';
import { In } from 'typeorm';
import { type RequestContext, viewerOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import type { NotFound } from '../graphql/user-error';
import { Report } from '../reports/report';
import { missingReport } from '../reports/withdrawing/missing-report';
import { Review } from './review';
import type { OpenReviewInput } from './review.inputs';
import { OpenReviewPayload, ReportNotRead, ReviewAlreadyOpen } from './review.payloads';

/** Begins to look at a report that was read: in the review that waited for it, or in a new one. Part of a transaction. */
export async function openReview(
  context: RequestContext,
  { reportId }: OpenReviewInput,
): Promise<OpenReviewPayload | NotFound | ReportNotRead | ReviewAlreadyOpen> {
  const { manager } = context;
  const id = rowIdOf('Report', reportId);
  // Locked, so that two people who open at once get one review.
  const report =
    id === null ? null : await manager.findOne(ReportRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (report === null) return missingReport(manager, id);
  if (report.readStatus !== 'READ') return new ReportNotRead(new Report(report));
  const open = await manager.findOneBy(ReviewRow, { reportId: report.id, status: In(['RECEIVED', 'IN_REVIEW']) });
  if (open?.status === 'IN_REVIEW') return new ReviewAlreadyOpen(new Review(open));
  const review = open === null ? await beginNew(context, report) : await takeUp(context, open);
  await recordChange(manager, {
    at: context.clock.now(),
    actorId: viewerOf(context).account.id,
    action: 'review.opened',
    subject: { type: 'Review', id: review.id, label: report.fileName },
    before: open && { status: open.status },
    after: { status: review.status, report: report.id },
  });
  return new OpenReviewPayload(new Review(review));
}

async function beginNew(context: RequestContext, report: ReportRow): Promise<ReviewRow> {
  const openedById = viewerOf(context).account.id;
  const review: ReviewRow = {
    id: randomUUID(),
    vendorId: report.vendorId,
    reportId: report.id,
    status: 'IN_REVIEW',
    standsAlone: true,
    openedAt: context.clock.now(),
    openedById,
    assigneeId: openedById,
    dueOn: null,
    version: 1,
  };
  await context.manager.insert(ReviewRow, review);
  return review;
}

/** Who takes up a review that nobody was given is the one who looks at the report. */
async function takeUp(context: RequestContext, review: ReviewRow): Promise<ReviewRow> {
  const assigneeId = review.assigneeId ?? viewerOf(context).account.id;
  const changed = { status: 'IN_REVIEW' as const, assigneeId, version: review.version + 1 };
  await context.manager.update(ReviewRow, { id: review.id }, changed);
  return { ...review, ...changed };
}

import { isOpen } from '@countersign/reviews';
import {
  type DecisionRecord,
  DecisionProposalRow,
  ExceptionDispositionRow,
  FactCorrectionRow,
  type ReportRow,
  type ReviewRow,
} from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { examinationOf } from '../reviews/examination';
import { exceptionKeyOf } from '../reviews/exception-key';
import { confirmationsOfPack } from './confirmations-of-pack';
import { closureOf, decisionsOf, proposalsOf } from './decisions-of-review';
import { commentsOf, filesOf } from './discussion-of-review';
import { type NameOf, namesFrom } from './names';
import type { PackCorrection, PackException, PackStanding, ReviewPack } from './review-pack';
import { trailOf } from './trail-of-review';

/** A review of a report that was read, with everything that an auditor asks about it. Null: there is nothing to show. */
export async function packOfReview(context: RequestContext, review: ReviewRow): Promise<ReviewPack | null> {
  const { load, clock, manager } = context;
  const report = review.reportId === null ? null : await load.report.load(review.reportId);
  const made = await load.decisionsOfReview.load(review.id);
  const settling = isOpen(review.status) ? undefined : made.at(-1);
  const record = settling?.record ?? (await examinationOf(context, review))?.record ?? null;
  if (report === null || record === null) return null;
  const nameOf = namesFrom(context);
  const standing: PackStanding = settling === undefined ? 'DRAFT' : settling.record ? 'FROZEN' : 'WITHOUT_RECORD';
  const vendor = (await load.vendor.load(review.vendorId))!;
  const proposals = await manager.find(DecisionProposalRow, {
    where: { reviewId: review.id },
    order: { proposedAt: 'ASC' },
  });
  return {
    standing,
    takenAt: clock.now(),
    takenBy: viewerOf(context).account.name,
    vendor: { name: vendor.name, legalName: vendor.legalName, tier: record.policy.tier },
    review: {
      status: review.status,
      openedAt: review.openedAt,
      openedBy: await nameOf(review.openedById),
      assignee: review.assigneeId && (await nameOf(review.assigneeId)),
      dueOn: review.dueOn,
    },
    report: await fileOf(report, nameOf),
    facts: record.facts,
    corrections: await correctionsOf(context, report, settling?.decidedAt ?? null, nameOf),
    confirmations: await confirmationsOfPack(context, report.id, record.facts, settling?.decidedAt ?? null, nameOf),
    exceptions: await exceptionsOf(context, review, record, nameOf),
    cuecs: await Promise.all(
      record.cuecs.map(async ({ controlId, text, status, ownerId, pages = [] }) => ({
        ...{ controlId, text, status, pages },
        owner: ownerId && (await nameOf(ownerId)),
      })),
    ),
    policy: record.policy,
    checklist: record.checklist,
    decisions: await decisionsOf(context, made, nameOf),
    proposals: await proposalsOf(proposals, nameOf),
    comments: await commentsOf(context, review, made, nameOf),
    files: await filesOf(context, review, made, nameOf),
    trail: await trailOf(context, review, nameOf),
  };
}

const fileOf = async ({ fileName, sha256, uploadedAt, uploadedById }: ReportRow, nameOf: NameOf) => ({
  ...{ fileName, sha256, uploadedAt },
  uploadedBy: uploadedById === null ? 'the vendor, by a link' : await nameOf(uploadedById),
});

/** The exceptions as the decision had them; who disposed of them stands in rows that nobody changes any more. */
async function exceptionsOf(
  { manager, load }: RequestContext,
  review: ReviewRow,
  { facts, dispositions }: DecisionRecord,
  nameOf: NameOf,
): Promise<PackException[]> {
  const rows = await manager.findBy(ExceptionDispositionRow, { reviewId: review.id });
  const byKey = new Map(rows.map((row) => [row.exceptionKey, row]));
  const recorded = new Map(dispositions.map((each) => [exceptionKeyOf(each), each]));
  return Promise.all(
    facts.exceptions.map(async (exception): Promise<PackException> => {
      const key = exceptionKeyOf(exception);
      const said = recorded.get(key);
      if (said === undefined) return { exception, disposition: null };
      const row = byKey.get(key);
      const { kind, text, dueOn } = said;
      const by = row === undefined ? null : await nameOf(row.disposedById);
      const closed = row === undefined ? null : await load.closureOfFollowUp.load(row.id);
      const closure = closed && (await closureOf(closed, await load.filesOfFollowUp.load(row!.id), nameOf));
      return { exception, disposition: { kind, text, dueOn, by, at: row?.disposedAt ?? null, closure } };
    }),
  );
}

/** The corrections that stood: when it was decided, or today. */
async function correctionsOf(
  { manager }: RequestContext,
  { id: reportId }: ReportRow,
  decidedAt: Date | null,
  nameOf: NameOf,
): Promise<PackCorrection[]> {
  const rows = await manager.find(FactCorrectionRow, {
    where: { reportId },
    order: { correctedAt: 'ASC', id: 'ASC' },
  });
  const stood = rows.filter(({ correctedAt, withdrawnAt }) =>
    decidedAt === null
      ? withdrawnAt === null
      : correctedAt <= decidedAt && (withdrawnAt === null || withdrawnAt > decidedAt),
  );
  return Promise.all(
    stood.map(async ({ fact, readValue, value, reason, correctedById, correctedAt }) => ({
      ...{ fact, readValue, value, reason, at: correctedAt },
      by: await nameOf(correctedById),
    })),
  );
}

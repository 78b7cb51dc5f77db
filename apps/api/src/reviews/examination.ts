import {
  COUNTED_CUECS,
  type ChecklistItem,
  type CountedCuecs,
  type ManualCode,
  checklistOf,
  isSupported,
} from '@countersign/reviews';
import {
  type AcceptancePolicyRow,
  ChecklistConfirmationRow,
  CuecRow,
  type DecisionRecord,
  ExceptionDispositionRow,
  ReviewAttachmentRow,
  type ReviewRow,
} from '@countersign/store';
import type { ReportedException } from '@countersign/vocabulary';
import { IsNull } from 'typeorm';
import { type RequestContext, todayOf } from '../access/request-context';
import { rulesOf } from '../policies/policy';
import { knownHere } from './known-here';
import { exceptionKeyOf } from './exception-key';

/** An exception of the report under review, and what the reviewer says of it. */
export interface WeighedException {
  readonly key: string;
  readonly exception: ReportedException;
  readonly disposition: ExceptionDispositionRow | null;
}

/** What a review rests on today: the policy in force, and how the report stands to it. */
export interface Examination {
  readonly policy: AcceptancePolicyRow;
  readonly exceptions: readonly WeighedException[];
  readonly checklist: readonly ChecklistItem[];
  readonly isSupported: boolean;
  readonly record: DecisionRecord;
}

/** Null while there are no facts to examine. */
export async function examinationOf(context: RequestContext, review: ReviewRow): Promise<Examination | null> {
  const { manager, load } = context;
  const reading = review.reportId === null ? null : await load.reading.load(review.reportId);
  if (reading === null || review.reportId === null) return null;
  const vendor = (await load.vendor.load(review.vendorId))!;
  const policy = await load.policyInForce.load(vendor.tier);
  const dispositions = await manager.findBy(ExceptionDispositionRow, { reviewId: review.id });
  const confirmations = await manager.findBy(ChecklistConfirmationRow, { reviewId: review.id });
  // What the report does not ask for any more needs no decision.
  const asked = { reportId: review.reportId, absentSince: IsNull() };
  const cuecs = await manager.find(CuecRow, { where: asked, order: { position: 'ASC' } });
  const attachments = await manager.find(ReviewAttachmentRow, {
    where: { reviewId: review.id, withdrawnAt: IsNull() },
    order: { attachedAt: 'ASC', id: 'ASC' },
  });
  const byKey = new Map(dispositions.map((row) => [row.exceptionKey, row]));
  const exceptions = reading.facts.exceptions.map((exception) => {
    const key = exceptionKeyOf(exception);
    return { key, exception, disposition: byKey.get(key) ?? null };
  });
  const rules = rulesOf(policy);
  const examined = {
    facts: reading.facts,
    exceptions,
    cuecs: countedCuecs(cuecs),
    confirmed: new Map<ManualCode, string>(confirmations.map(({ code, note }) => [code, note])),
    known: await knownHere(context, vendor, reading.facts),
  };
  const checklist = checklistOf(rules, examined, todayOf(context));
  const record: DecisionRecord = {
    policy: { tier: policy.tier, version: policy.version, rules },
    checklist,
    dispositions: exceptions.flatMap(({ exception, disposition }) =>
      disposition === null
        ? []
        : [
            {
              kind: disposition.kind,
              text: disposition.text,
              dueOn: disposition.dueOn,
              controlId: exception.controlId,
              finding: exception.finding,
            },
          ],
    ),
    attachments: attachments.map(({ fileName, sha256 }) => ({ fileName, sha256 })),
    facts: reading.facts,
    cuecs: cuecs.map(({ controlId, text, status, ownerId, evidence }) => ({
      ...{ controlId, text, status, ownerId },
      pages: [...new Set(evidence.map(({ page }) => page))],
    })),
  };
  return { policy, exceptions, checklist, isSupported: isSupported(checklist), record };
}

const countedCuecs = (cuecs: readonly CuecRow[]): CountedCuecs =>
  Object.fromEntries(
    COUNTED_CUECS.map((status) => [status, cuecs.filter((cuec) => cuec.status === status).length]),
  ) as CountedCuecs;

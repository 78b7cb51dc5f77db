import {
  ConditionClosureFileRow,
  ConditionClosureRow,
  DecisionConditionRow,
  ReviewDecisionRow,
  ReviewRow,
  recordChange,
} from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { evidenceFilesOf } from '../attachments/evidence-files';
import { evidenceTextOf } from '../attachments/evidence-text';
import { rowIdOf } from '../graphql/global-id';
import { InputInvalid, NotFound } from '../graphql/user-error';
import { CloseConditionPayload, type CloseConditionResult, ConditionAlreadyClosed } from './condition.payloads';
import { reviewLabel } from './locked-review';
import { Condition } from './review';
import type { CloseConditionInput } from './review.inputs';

/** Closes a condition with the evidence that it was met. Part of a transaction. */
export async function closeCondition(
  context: RequestContext,
  { conditionId, evidence: given, attachmentIds }: CloseConditionInput,
): Promise<typeof CloseConditionResult> {
  const { manager, clock } = context;
  const id = rowIdOf('Condition', conditionId);
  const condition = id === null ? null : await manager.findOneBy(DecisionConditionRow, { id });
  if (condition === null) return new NotFound('This condition does not exist.', ['conditionId']);
  const evidence = evidenceTextOf(given, 'Say how you know that it was met.');
  if (evidence instanceof InputInvalid) return evidence;
  const decision = await manager.findOneByOrFail(ReviewDecisionRow, { id: condition.decisionId });
  const review = await manager.findOneByOrFail(ReviewRow, { id: decision.reviewId });
  const files = await evidenceFilesOf(context, review, attachmentIds ?? []);
  if (!Array.isArray(files)) return files;

  const [closedAt, closedById] = [clock.now(), viewerOf(context).account.id];
  const row: ConditionClosureRow = { conditionId: condition.id, evidence, closedById, closedAt };
  const insert = manager.createQueryBuilder().insert().into(ConditionClosureRow).values(row);
  // The primary key decides, so that two people who close at once close it once.
  const { raw } = await insert.orIgnore().returning('condition_id').execute();
  if (raw.length === 0) return new ConditionAlreadyClosed(new Condition(condition));
  const shown = files.map(({ id: attachmentId }) => ({ conditionId: condition.id, attachmentId }));
  if (shown.length > 0) await manager.insert(ConditionClosureFileRow, shown);
  await recordChange(manager, {
    at: closedAt,
    actorId: closedById,
    action: 'review.conditionClosed',
    subject: { type: 'Review', id: review.id, label: await reviewLabel(context, review) },
    before: { condition: condition.description },
    after: { evidence, ...(files.length === 0 ? {} : { files: files.map(({ fileName }) => fileName) }) },
  });
  return new CloseConditionPayload(new Condition(condition));
}

import type {
  ConditionClosureRow,
  DecisionConditionRow,
  DecisionProposalRow,
  ReviewAttachmentRow,
  ReviewDecisionRow,
} from '@countersign/store';
import type { RequestContext } from '../access/request-context';
import type { NameOf } from './names';
import type { PackClosure, PackCondition, PackDecision, PackProposal } from './review-pack';

/** What was decided, the oldest first. */
export const decisionsOf = (
  context: RequestContext,
  rows: readonly ReviewDecisionRow[],
  nameOf: NameOf,
): Promise<PackDecision[]> =>
  Promise.all(
    rows.map(async (row) => {
      const { id, decision, rationale, overrideRationale, decidedAt, reviewAgainOn, decidedById, approvedById } = row;
      const conditions = await context.load.conditionsOfDecision.load(id);
      return {
        ...{ decision, rationale, overrideRationale, decidedAt, reviewAgainOn },
        decidedBy: await nameOf(decidedById),
        approvedBy: approvedById && (await nameOf(approvedById)),
        conditions: await Promise.all(conditions.map((condition) => conditionOf(context, condition, nameOf))),
      };
    }),
  );

async function conditionOf(
  { load }: RequestContext,
  row: DecisionConditionRow,
  nameOf: NameOf,
): Promise<PackCondition> {
  const { id, description, dueOn } = row;
  const ownerId = await load.ownerOfCondition.load(row);
  const closed = await load.closureOfCondition.load(id);
  const closure = closed && (await closureOf(closed, await load.filesOfClosure.load(id), nameOf));
  return { description, dueOn, owner: ownerId && (await nameOf(ownerId)), closure };
}

/** By what something was closed, in names. */
export const closureOf = async (
  { evidence, closedById, closedAt }: Pick<ConditionClosureRow, 'evidence' | 'closedById' | 'closedAt'>,
  files: readonly ReviewAttachmentRow[],
  nameOf: NameOf,
): Promise<PackClosure> => ({
  ...{ evidence, at: closedAt, by: await nameOf(closedById) },
  files: files.map(({ fileName, sha256 }) => ({ fileName, sha256 })),
});

/** What was proposed and is no decision: sent back, or still waiting. */
export const proposalsOf = (rows: readonly DecisionProposalRow[], nameOf: NameOf): Promise<PackProposal[]> =>
  Promise.all(
    rows
      .filter(({ outcome }) => outcome !== 'APPROVED')
      .map(async ({ decision, rationale, proposedById, proposedAt, settledById, settledAt, note }) => ({
        ...{ decision, rationale, proposedAt, proposedBy: await nameOf(proposedById) },
        sentBack: settledById && settledAt ? { by: await nameOf(settledById), at: settledAt, note } : null,
      })),
  );

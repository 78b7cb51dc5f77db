import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { mayApprove, needsSecondPerson } from '@countersign/reviews';
import type { DecisionRecord } from '@countersign/store';
import { Account } from '../accounts/account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { approversOf } from './approvers';
import { earlierDispositions } from './earlier-dispositions';
import { examinationOf } from './examination';
import { exceptionKeyOf } from './exception-key';
import {
  ChecklistItem,
  Disposition,
  EarlierDisposition,
  PendingDecision,
  ProposedCondition,
  ReviewedException,
} from './examination.types';
import { Review } from './review';

/** Enough to know whom to ask, and that there are more. */
const MOST_APPROVERS = 5;

/** The record of the decision that settled the review: what was then stays as it was. */
const settledRecordOf = async (context: RequestContext, { row }: Review) =>
  row.status === 'DECIDED' || row.status === 'SUPERSEDED'
    ? ((await context.load.decisionsOfReview.load(row.id)).at(-1)?.record ?? null)
    : null;

function recordedExceptions({ facts, dispositions }: DecisionRecord) {
  const said = new Map(dispositions.map((disposition) => [exceptionKeyOf(disposition), disposition]));
  return facts.exceptions.map((exception) => {
    const key = exceptionKeyOf(exception);
    return { key, exception, disposition: said.get(key) ?? null };
  });
}

/** What a reviewer weighs. */
@Resolver(() => Review)
export class ExaminationResolver {
  @ResolveField(() => [ChecklistItem], {
    description: 'How the report stands to the acceptance policy: today, or when it was decided.',
  })
  @Requires('review:read')
  async checklist(@Context() context: RequestContext, @Parent() review: Review): Promise<readonly ChecklistItem[]> {
    const record = await settledRecordOf(context, review);
    return record?.checklist ?? (await examinationOf(context, review.row))?.checklist ?? [];
  }

  @ResolveField(() => [ReviewedException], {
    description: "The report's exceptions, with what the reviewer says: today, or when it was decided.",
  })
  @Requires('review:read')
  async exceptions(@Context() context: RequestContext, @Parent() review: Review): Promise<ReviewedException[]> {
    const record = await settledRecordOf(context, review);
    const exceptions =
      record === null ? ((await examinationOf(context, review.row))?.exceptions ?? []) : recordedExceptions(record);
    const rows = await context.load.dispositionsOfReview.load(review.row.id);
    const earlierOf = record === null ? await earlierDispositions(context, review.row) : () => null;
    return exceptions.map(({ key, exception, disposition }) => ({
      key,
      controlId: exception.controlId,
      finding: exception.finding,
      evidence: exception.evidence,
      earlier: earlierOf(exception),
      disposition: disposition && new Disposition(disposition, rows.find((row) => row.exceptionKey === key) ?? null),
    }));
  }

  @ResolveField(() => PendingDecision, { nullable: true, description: 'The approval that waits for a second person.' })
  @Requires('review:read')
  async pendingDecision(@Context() { load }: RequestContext, @Parent() { row }: Review) {
    const proposal = await load.pendingProposalOfReview.load(row.id);
    return proposal && new PendingDecision(proposal);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may approve what is proposed.' })
  @Requires('review:read')
  async mayApprove(@Context() context: RequestContext, @Parent() { row }: Review): Promise<boolean> {
    const { account, permissions } = viewerOf(context);
    if (!permissions.has('review:decide')) return false;
    const proposal = await context.load.pendingProposalOfReview.load(row.id);
    const of = proposal && { proposedById: proposal.proposedById, reviewerId: row.assigneeId };
    return of !== null && mayApprove(account.id, of);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether an approval by who asks, as things stand, would wait for a second person.',
  })
  @Requires('review:read')
  async secondPersonNeeded(@Context() context: RequestContext, @Parent() { row }: Review): Promise<boolean> {
    const { tier } = (await context.load.vendor.load(row.vendorId))!;
    const deciderId = viewerOf(context).account.id;
    const isNeeded = (isSupported: boolean) =>
      needsSecondPerson({ tier, decision: 'APPROVED', isSupported, deciderId, reviewerId: row.assigneeId });
    // The report itself is looked at only where it makes a difference.
    if (isNeeded(true) === isNeeded(false)) return isNeeded(true);
    return isNeeded((await examinationOf(context, row))?.isSupported ?? false);
  }

  @ResolveField(() => [Account], {
    description: `Who could be the second person, to what is proposed or else to what who asks would propose: ${MOST_APPROVERS} at most.`,
  })
  @Requires('account:read')
  async approvers(@Context() context: RequestContext, @Parent() { row }: Review): Promise<Account[]> {
    const proposal = await context.load.pendingProposalOfReview.load(row.id);
    const proposedById = proposal?.proposedById ?? viewerOf(context).account.id;
    const approvers = await approversOf(context, { proposedById, reviewerId: row.assigneeId });
    return approvers.slice(0, MOST_APPROVERS).map((account) => new Account(account));
  }
}

@Resolver(() => Disposition)
export class DispositionResolver {
  @ResolveField(() => Account, {
    nullable: true,
    description: 'Who said it; null where it stands in the record alone.',
  })
  @Requires('account:read')
  async disposedBy(@Context() context: RequestContext, @Parent() { row }: Disposition): Promise<Account | null> {
    const account = row && (await context.load.account.load(row.disposedById));
    return account && new Account(account);
  }
}

@Resolver(() => EarlierDisposition)
export class EarlierDispositionResolver {
  @ResolveField(() => Account, { nullable: true, description: 'Who decided then.' })
  @Requires('account:read')
  async saidBy(
    @Context() context: RequestContext,
    @Parent() { decision }: EarlierDisposition,
  ): Promise<Account | null> {
    const account = await context.load.account.load(decision.decidedById);
    return account && new Account(account);
  }

  @ResolveField(() => Review, { description: 'The review in which it was said.' })
  @Requires('review:read')
  async review(@Context() context: RequestContext, @Parent() { decision }: EarlierDisposition): Promise<Review> {
    return new Review((await context.load.review.load(decision.reviewId))!);
  }
}

@Resolver(() => ProposedCondition)
export class ProposedConditionResolver {
  @ResolveField(() => Account, { nullable: true, description: 'Who would see to it; null: nobody in particular.' })
  @Requires('account:read')
  async owner(@Context() context: RequestContext, @Parent() { ownerId }: ProposedCondition): Promise<Account | null> {
    const account = ownerId == null ? null : await context.load.account.load(ownerId);
    return account && new Account(account);
  }
}

@Resolver(() => PendingDecision)
export class PendingDecisionResolver {
  @ResolveField(() => Account, { nullable: true, description: 'Who proposed it.' })
  @Requires('account:read')
  async proposedBy(@Context() context: RequestContext, @Parent() { row }: PendingDecision): Promise<Account | null> {
    const account = await context.load.account.load(row.proposedById);
    return account && new Account(account);
  }
}

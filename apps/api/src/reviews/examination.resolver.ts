import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { mayApprove } from '@countersign/reviews';
import type { DecisionRecord } from '@countersign/store';
import { Account } from '../accounts/account';
import { type RequestContext, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { examinationOf } from './examination';
import { exceptionKeyOf } from './exception-key';
import { ChecklistItem, Disposition, PendingDecision, ReviewedException } from './examination.types';
import { Review } from './review';

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
    return exceptions.map(({ key, exception: { controlId, finding, evidence }, disposition }) => ({
      key,
      controlId,
      finding,
      evidence,
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

@Resolver(() => PendingDecision)
export class PendingDecisionResolver {
  @ResolveField(() => Account, { nullable: true, description: 'Who proposed it.' })
  @Requires('account:read')
  async proposedBy(@Context() context: RequestContext, @Parent() { row }: PendingDecision): Promise<Account | null> {
    const account = await context.load.account.load(row.proposedById);
    return account && new Account(account);
  }
}

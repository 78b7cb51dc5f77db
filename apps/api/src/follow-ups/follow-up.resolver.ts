import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ExceptionDispositionRow, type Listing, pageOf } from '@countersign/store';
import { Account } from '../accounts/account';
import { type RequestContext, inTransaction, todayOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { ReviewAttachment } from '../attachments/attachment';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { Review } from '../reviews/review';
import { assignFollowUp } from './assign-follow-up';
import { closeFollowUp } from './close-follow-up';
import { FollowUp, FollowUpClosure, FollowUpConnection } from './follow-up';
import {
  AssignFollowUpInput,
  AssignFollowUpResult,
  CloseFollowUpInput,
  CloseFollowUpResult,
} from './follow-up.payloads';

/** Follow-ups that the vendor has not answered yet, the one due first before the others. */
const OPEN_FOLLOW_UPS: Listing<ExceptionDispositionRow> = {
  entity: ExceptionDispositionRow,
  sort: { by: 'row.dueOn', type: 'date', descending: false },
  query: (manager) =>
    manager
      .createQueryBuilder(ExceptionDispositionRow, 'row')
      .where(`row.kind = 'FOLLOW_UP'`)
      .andWhere('NOT EXISTS (SELECT FROM follow_up_closures WHERE disposition_id = row.id)'),
};

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUpConnection, {
    description: 'The follow-ups that no vendor has answered yet, what is due first before the rest.',
  })
  @Requires('review:read')
  async openFollowUps(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<FollowUp>> {
    const followUps = await pageOf(context.manager, OPEN_FOLLOW_UPS, pageRequestOf(page));
    return connectionFrom(followUps, (row) => new FollowUp(row));
  }

  @Mutation(() => CloseFollowUpResult, {
    description: 'Closes a follow-up with the evidence that the vendor answered.',
  })
  @Requires('review:decide')
  closeFollowUp(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which follow-up, and the evidence.' }) input: CloseFollowUpInput,
  ): Promise<typeof CloseFollowUpResult> {
    return inTransaction(context, (transaction) => closeFollowUp(transaction, input));
  }

  @Mutation(() => AssignFollowUpResult, {
    description: 'Says who sees to a follow-up from now on, also after the decision.',
  })
  @Requires('review:decide')
  assignFollowUp(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which follow-up, and who.' }) input: AssignFollowUpInput,
  ): Promise<typeof AssignFollowUpResult> {
    return inTransaction(context, (transaction) => assignFollowUp(transaction, input));
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who sees to it; null: nobody in particular.' })
  @Requires('account:read')
  async owner(@Context() context: RequestContext, @Parent() { row }: FollowUp): Promise<Account | null> {
    const account = row.ownerId === null ? null : await context.load.account.load(row.ownerId);
    return account && new Account(account);
  }

  @ResolveField(() => FollowUpClosure, { nullable: true, description: 'That the vendor answered; null while not.' })
  @Requires('review:read')
  async closure(@Context() context: RequestContext, @Parent() { row }: FollowUp): Promise<FollowUpClosure | null> {
    const closure = await context.load.closureOfFollowUp.load(row.id);
    return closure && new FollowUpClosure(closure);
  }

  @ResolveField(() => Boolean, { description: 'Its day has passed and it is not closed.' })
  @Requires('review:read')
  async isOverdue(@Context() context: RequestContext, @Parent() { row }: FollowUp): Promise<boolean> {
    return row.dueOn! < todayOf(context) && (await context.load.closureOfFollowUp.load(row.id)) === null;
  }

  @ResolveField(() => Review, { description: 'The review of the report that has the exception.' })
  @Requires('review:read')
  async review(@Context() context: RequestContext, @Parent() { row }: FollowUp): Promise<Review> {
    return new Review((await context.load.review.load(row.reviewId))!);
  }
}

@Resolver(() => FollowUpClosure)
export class FollowUpClosureResolver {
  @ResolveField(() => Account, { nullable: true, description: 'Who closed it.' })
  @Requires('account:read')
  async closedBy(@Context() context: RequestContext, @Parent() { row }: FollowUpClosure): Promise<Account | null> {
    const account = await context.load.account.load(row.closedById);
    return account && new Account(account);
  }

  @ResolveField(() => [ReviewAttachment], { description: 'The files that show it.' })
  @Requires('review:read')
  async files(@Context() { load }: RequestContext, @Parent() { row }: FollowUpClosure): Promise<ReviewAttachment[]> {
    return (await load.filesOfFollowUp.load(row.dispositionId)).map((file) => new ReviewAttachment(file));
  }
}

import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../accounts/account';
import { type RequestContext, inTransaction, viewerOf } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { ConditionClosure, Review } from '../reviews/review';
import { ReviewAttachment, ReviewAttachmentConnection } from './attachment';
import { WithdrawAttachmentInput, WithdrawAttachmentResult } from './attachment.payloads';
import { withdrawAttachment } from './withdraw-attachment';

@Resolver(() => ReviewAttachment)
export class AttachmentResolver {
  @Mutation(() => WithdrawAttachmentResult, {
    description: 'Takes an own file away from a review, as long as nothing was decided by it.',
  })
  @Requires('review:comment')
  withdrawAttachment(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which file.' }) input: WithdrawAttachmentInput,
  ): Promise<typeof WithdrawAttachmentResult> {
    return inTransaction(context, (transaction) => withdrawAttachment(transaction, input));
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who attached it.' })
  @Requires('account:read')
  async attachedBy(@Context() { load }: RequestContext, @Parent() { row }: ReviewAttachment): Promise<Account | null> {
    const account = await load.account.load(row.attachedById);
    return account && new Account(account);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may withdraw it.' })
  @Requires('review:read')
  async mayWithdraw(@Context() context: RequestContext, @Parent() { row }: ReviewAttachment): Promise<boolean> {
    const { account, permissions } = viewerOf(context);
    if (row.attachedById !== account.id || row.withdrawnAt !== null) return false;
    if (!permissions.has('review:comment')) return false;
    return !(await context.load.isSettledAttachment.load(row.id));
  }

  @ResolveField(() => Review, { description: 'The review that it was put to.' })
  @Requires('review:read')
  async review(@Context() { load }: RequestContext, @Parent() { row }: ReviewAttachment): Promise<Review> {
    return new Review((await load.review.load(row.reviewId))!);
  }
}

/** What attachments add to a review. */
@Resolver(() => Review)
export class ReviewAttachmentsResolver {
  @ResolveField(() => ReviewAttachmentConnection, { description: 'The files that were put to it, the latest first.' })
  @Requires('review:read')
  async attachments(
    @Context() context: RequestContext,
    @Parent() { row }: Review,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<ReviewAttachment>> {
    const attachments = await context.load.attachmentsOfReview.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(attachments, (attachment) => new ReviewAttachment(attachment));
  }
}

/** What attachments add to how a condition was closed. */
@Resolver(() => ConditionClosure)
export class ClosureFilesResolver {
  @ResolveField(() => [ReviewAttachment], { description: 'The files that show it.' })
  @Requires('review:read')
  async files(@Context() { load }: RequestContext, @Parent() { row }: ConditionClosure): Promise<ReviewAttachment[]> {
    return (await load.filesOfClosure.load(row.conditionId)).map((file) => new ReviewAttachment(file));
  }
}

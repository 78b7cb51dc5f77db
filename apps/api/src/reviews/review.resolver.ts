import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { pageOf } from '@countersign/store';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { rowIdOf } from '../graphql/global-id';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { askForReview } from './ask-for-review';
import { assignReview } from './assign-review';
import { decideReview } from './decide-review';
import { reviewListing } from './list-reviews';
import { openReview } from './open-review';
import { Review, ReviewConnection } from './review';
import {
  AssignReviewInput,
  DecideReviewInput,
  OpenReviewInput,
  RequestReviewInput,
  ReviewFilter,
  SetReviewDueDateInput,
} from './review.inputs';
import {
  AssignReviewResult,
  DecideReviewResult,
  OpenReviewResult,
  RequestReviewResult,
  SetReviewDueDateResult,
} from './review.payloads';
import { setReviewDueDate } from './set-review-due-date';
import { withdrawOpenReview } from './withdraw-open-review';
import { WithdrawReviewInput, WithdrawReviewResult } from './withdraw-review.payloads';

@Resolver(() => Review)
export class ReviewResolver {
  @Query(() => ReviewConnection, { description: 'The reviews of all vendors, the newest first.' })
  @Requires('review:read')
  async reviews(
    @Context() context: RequestContext,
    @Args() page: PageArguments,
    @Args('filter', { type: () => ReviewFilter, nullable: true, description: 'Which reviews; all when left out.' })
    filter: ReviewFilter | null,
  ): Promise<ConnectionOf<Review>> {
    const reviews = await pageOf(context.manager, reviewListing(filter), pageRequestOf(page));
    return connectionFrom(reviews, (row) => new Review(row));
  }

  @Query(() => Review, { nullable: true, description: 'A review; null where there is none with this id.' })
  @Requires('review:read')
  async review(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID, description: 'The review.' }) globalId: string,
  ): Promise<Review | null> {
    const id = rowIdOf('Review', globalId);
    const row = id === null ? null : await context.load.review.load(id);
    return row && new Review(row);
  }

  @Mutation(() => RequestReviewResult, { description: "Begins a review with the request for a vendor's next report." })
  @Requires('review:open')
  requestReview(
    @Context() context: RequestContext,
    @Args('input', { description: 'Of which vendor.' }) input: RequestReviewInput,
  ): Promise<typeof RequestReviewResult> {
    return inTransaction(context, (transaction) => askForReview(transaction, input));
  }

  @Mutation(() => AssignReviewResult, { description: 'Says who is to look at a report.' })
  @Requires('review:open')
  assignReview(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which review, and who.' }) input: AssignReviewInput,
  ): Promise<typeof AssignReviewResult> {
    return inTransaction(context, (transaction) => assignReview(transaction, input));
  }

  @Mutation(() => SetReviewDueDateResult, { description: 'Says by when a review has to be decided.' })
  @Requires('review:open')
  setReviewDueDate(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which review, and by when.' }) input: SetReviewDueDateInput,
  ): Promise<typeof SetReviewDueDateResult> {
    return inTransaction(context, (transaction) => setReviewDueDate(transaction, input));
  }

  @Mutation(() => WithdrawReviewResult, { description: 'Ends a review whose report nobody waits for any more.' })
  @Requires('review:open')
  withdrawReview(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which review, and why.' }) input: WithdrawReviewInput,
  ): Promise<typeof WithdrawReviewResult> {
    return inTransaction(context, (transaction) => withdrawOpenReview(transaction, input));
  }

  @Mutation(() => OpenReviewResult, {
    description: 'Begins to look at a report: in the review that waited for it, or in a new one.',
  })
  @Requires('review:open')
  openReview(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which report.' }) input: OpenReviewInput,
  ): Promise<typeof OpenReviewResult> {
    return inTransaction(context, (transaction) => openReview(transaction, input));
  }

  @Mutation(() => DecideReviewResult, { description: 'Records a decision; it can never be changed.' })
  @Requires('review:decide')
  decideReview(
    @Context() context: RequestContext,
    @Args('input', { description: 'The decision.' }) input: DecideReviewInput,
  ): Promise<typeof DecideReviewResult> {
    return inTransaction(context, (transaction) => decideReview(transaction, input));
  }
}

import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { rowIdOf } from '../graphql/global-id';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { beginningWith } from '../reports/beginning-with';
import { Review } from '../reviews/review';
import { editComment, withdrawComment } from './change-comment';
import { ReviewComment, ReviewCommentConnection } from './comment';
import { CommentOnReviewInput, EditCommentInput, WithdrawCommentInput } from './comment.inputs';
import { commentOnReview } from './comment-on-review';
import { CommentOnReviewResult, EditCommentResult, WithdrawCommentResult } from './comment.payloads';
import { ReviewDiscussionEvent, ReviewEvents } from './review-events';

/** What people say about a review. */
@Resolver(() => Review)
export class DiscussionResolver {
  constructor(private readonly events: ReviewEvents) {}

  @ResolveField(() => ReviewCommentConnection, { description: 'What people said about it, the oldest first.' })
  @Requires('review:read')
  async comments(
    @Context() context: RequestContext,
    @Parent() { row }: Review,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<ReviewComment>> {
    const comments = await context.load.commentsOfReview.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(comments, (comment) => new ReviewComment(comment));
  }

  @Mutation(() => CommentOnReviewResult, { description: 'Says something about a review, also after its decision.' })
  @Requires('review:comment')
  commentOnReview(
    @Context() context: RequestContext,
    @Args('input', { description: 'What is said, and about what.' }) input: CommentOnReviewInput,
  ): Promise<typeof CommentOnReviewResult> {
    return inTransaction(context, (transaction) => commentOnReview(transaction, input));
  }

  @Mutation(() => EditCommentResult, { description: 'Rewords an own comment, as long as no decision followed it.' })
  @Requires('review:comment')
  editComment(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which comment, and its words.' }) input: EditCommentInput,
  ): Promise<typeof EditCommentResult> {
    return inTransaction(context, (transaction) => editComment(transaction, input));
  }

  @Mutation(() => WithdrawCommentResult, {
    description: 'Takes an own comment back, as long as no decision followed it.',
  })
  @Requires('review:comment')
  withdrawComment(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which comment.' }) input: WithdrawCommentInput,
  ): Promise<typeof WithdrawCommentResult> {
    return inTransaction(context, (transaction) => withdrawComment(transaction, input));
  }

  @Subscription(() => ReviewDiscussionEvent, {
    description: 'A review now, and then each time that somebody says something about it or puts a file to it.',
    resolve: (event: ReviewDiscussionEvent) => event,
  })
  @Requires('review:read')
  async reviewDiscussion(
    @Context() context: RequestContext,
    @Args('reviewId', { type: () => ID, description: 'The review.' }) globalId: string,
  ): Promise<AsyncIterableIterator<ReviewDiscussionEvent>> {
    const reviewRowId = rowIdOf('Review', globalId);
    if (reviewRowId === null || (await context.load.review.load(reviewRowId)) === null)
      throw new GraphQLError('This review does not exist.', { extensions: { code: 'NOT_FOUND' } });
    return beginningWith({ reviewRowId }, this.events.of(reviewRowId));
  }
}

@Resolver(() => ReviewDiscussionEvent)
export class ReviewDiscussionEventResolver {
  @ResolveField(() => Review, { description: 'The review as it is now.' })
  @Requires('review:read')
  async review(@Context() context: RequestContext, @Parent() { reviewRowId }: ReviewDiscussionEvent): Promise<Review> {
    return new Review((await context.load.review.load(reviewRowId))!);
  }
}

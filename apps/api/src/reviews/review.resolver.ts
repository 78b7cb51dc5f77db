import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Listing, ReviewRow, pageOf } from '@countersign/store';
import { type RequestContext, inTransaction } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { rowIdOf } from '../graphql/global-id';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { decideReview } from './decide-review';
import { openReview } from './open-review';
import { Review, ReviewConnection } from './review';
import { DecideReviewInput, OpenReviewInput, ReviewFilter } from './review.inputs';
import { DecideReviewResult, OpenReviewResult } from './review.payloads';

export const reviewListing = (filter: ReviewFilter | null | undefined): Listing<ReviewRow> => ({
  entity: ReviewRow,
  sort: { by: 'row.openedAt', type: 'timestamptz', descending: true },
  query(manager) {
    const query = manager.createQueryBuilder(ReviewRow, 'row').where('TRUE');
    return filter?.status == null ? query : query.andWhere('row.status = :status', { status: filter.status });
  },
});

@Resolver(() => Review)
export class ReviewResolver {
  @Query(() => ReviewConnection, { description: 'The reviews of all reports, the newest first.' })
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

  @Mutation(() => OpenReviewResult, { description: 'Opens a review of a report.' })
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

import { Args, Context, ID, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { rowIdOf } from '../graphql/global-id';
import { beginningWith } from '../reports/beginning-with';
import { Review } from './review';
import { ReviewChangedEvent, ReviewChanges } from './review-changes';

/** What others do to a review, as they do it. */
@Resolver(() => ReviewChangedEvent)
export class ReviewChangesResolver {
  constructor(private readonly changes: ReviewChanges) {}

  @Subscription(() => ReviewChangedEvent, {
    description: 'A review now, and then each time that something of it is changed.',
    resolve: (event: ReviewChangedEvent) => event,
  })
  @Requires('review:read')
  async reviewChanged(
    @Context() context: RequestContext,
    @Args('reviewId', { type: () => ID, description: 'The review.' }) globalId: string,
  ): Promise<AsyncIterableIterator<ReviewChangedEvent>> {
    const reviewRowId = rowIdOf('Review', globalId);
    if (reviewRowId === null || (await context.load.review.load(reviewRowId)) === null)
      throw new GraphQLError('This review does not exist.', { extensions: { code: 'NOT_FOUND' } });
    return beginningWith({ reviewRowId }, this.changes.of(reviewRowId));
  }

  @ResolveField(() => Review, { description: 'The review as it is now.' })
  @Requires('review:read')
  async review(@Context() context: RequestContext, @Parent() { reviewRowId }: ReviewChangedEvent): Promise<Review> {
    return new Review((await context.load.review.load(reviewRowId))!);
  }
}

import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/request-context';
import { Requires } from '../access/requires';
import { type ConnectionOf, connectionFrom } from '../graphql/connection';
import { PageArguments, pageRequestOf } from '../graphql/page-arguments';
import { Report } from '../reports/report';
import { Vendor } from '../vendors/vendor';
import { Review, ReviewConnection, ReviewDecision } from './review';

/** What reviews add to a report. */
@Resolver(() => Report)
export class ReportReviewsResolver {
  @ResolveField(() => ReviewConnection, { description: 'Its reviews, the newest first.' })
  @Requires('review:read')
  async reviews(
    @Context() context: RequestContext,
    @Parent() { row }: Report,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<Review>> {
    const reviews = await context.load.reviewsOfReport.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(reviews, (review) => new Review(review));
  }

  @ResolveField(() => Review, {
    nullable: true,
    description: 'Its review that is not decided yet; null where there is none.',
  })
  @Requires('review:read')
  async openReview(@Context() context: RequestContext, @Parent() { row }: Report): Promise<Review | null> {
    const review = await context.load.openReviewOfReport.load(row.id);
    return review && new Review(review);
  }
}

/** What reviews add to a vendor. */
@Resolver(() => Vendor)
export class VendorReviewsResolver {
  @ResolveField(() => ReviewConnection, { description: 'Its reviews, the newest first.' })
  @Requires('review:read')
  async reviews(
    @Context() context: RequestContext,
    @Parent() { row }: Vendor,
    @Args() page: PageArguments,
  ): Promise<ConnectionOf<Review>> {
    const reviews = await context.load.reviewsOfVendor.load({ parent: row.id, request: pageRequestOf(page) });
    return connectionFrom(reviews, (review) => new Review(review));
  }

  @ResolveField(() => ReviewDecision, {
    nullable: true,
    description: 'The decision that counts now: the latest that is an answer; null where nothing was decided yet.',
  })
  @Requires('review:read')
  async standingDecision(
    @Context() context: RequestContext,
    @Parent() { row }: Vendor,
  ): Promise<ReviewDecision | null> {
    const decision = await context.load.standingDecisionOfVendor.load(row.id);
    return decision && new ReviewDecision(decision);
  }
}

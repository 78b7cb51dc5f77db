import { Inject, Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Configuration, Logger } from '@countersign/platform';
import { DatabaseEvents } from '../graphql/database-events';
import { CONFIGURATION, LOGGER } from '../providers';
import { Review } from '../reviews/review';

@ObjectType({ description: 'Something was said about a review, or put to it.' })
export class ReviewDiscussionEvent {
  /** The review's row. */
  readonly reviewRowId: string;
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review?: Review;
}

/** Carries what people say about reviews to those who have them open. */
@Injectable()
export class ReviewEvents extends DatabaseEvents<ReviewDiscussionEvent> {
  constructor(@Inject(CONFIGURATION) configuration: Configuration, @Inject(LOGGER) log: Logger) {
    super(configuration, log, 'review_discussions', (reviewRowId) => ({ reviewRowId }));
  }
}

import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { PubSub } from 'graphql-subscriptions';
import { Review } from '../reviews/review';

@ObjectType({ description: 'Something was said about a review, or put to it.' })
export class ReviewDiscussionEvent {
  /** The review's row. */
  readonly reviewRowId: string;
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review?: Review;
}

const topicOf = (reviewId: string) => `review.${reviewId}`;

/** Carries what people say about reviews to those who have them open. */
@Injectable()
export class ReviewEvents {
  // One listener for each page that is open, so no number of them is a leak.
  private readonly pubSub = new PubSub({ eventEmitter: new EventEmitter().setMaxListeners(0) });

  of = (reviewRowId: string): AsyncIterableIterator<ReviewDiscussionEvent> =>
    this.pubSub.asyncIterableIterator<ReviewDiscussionEvent>(topicOf(reviewRowId));

  /** To be told after the transaction: whoever looks then must find what changed. */
  changed(reviewRowId: string): Promise<void> {
    return this.pubSub.publish(topicOf(reviewRowId), { reviewRowId });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Configuration, Logger } from '@countersign/platform';
import { DatabaseEvents } from '../graphql/database-events';
import { CONFIGURATION, LOGGER } from '../providers';
import { Review } from './review';

@ObjectType({ description: 'Something of a review was changed, of which the audit log tells.' })
export class ReviewChangedEvent {
  /** The review's row. */
  readonly reviewRowId: string;
  @Field(() => Review, { description: 'The review as it is now.' }) readonly review?: Review;
}

/** Carries the changes of reviews to those who have them open. */
@Injectable()
export class ReviewChanges extends DatabaseEvents<ReviewChangedEvent> {
  constructor(@Inject(CONFIGURATION) configuration: Configuration, @Inject(LOGGER) log: Logger) {
    super(configuration, log, 'review_changes', (reviewRowId) => ({ reviewRowId }));
  }
}

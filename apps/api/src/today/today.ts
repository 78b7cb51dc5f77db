import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { NotificationKind as Kind } from '@countersign/store';
import { CalendarDate } from '../graphql/calendar-date';
import { enumOf } from '../graphql/enum-of';
import { NotificationKind } from '../notifications/notification';
import { Vendor } from '../vendors/vendor';

export const TaskTopic = enumOf('TaskTopic', 'What tasks are about.', {
  APPROVALS: 'Approvals that wait for a second person.',
  REVIEWS: 'Reviews to be decided, and vendors to be reviewed again.',
  UNREVIEWED: 'Reports that were read, and of which nobody has begun a review.',
  PROMISES: 'Conditions of approvals and follow-ups with vendors.',
  REQUESTS: 'Reports that were asked for and have not come.',
  REPORTS: 'Reports and bridge letters that lapse, or have.',
  CUECS: 'Controls of ours to be checked.',
  RENEWALS: 'Contracts that renew.',
});
export type TaskTopic = keyof typeof TaskTopic;

@ObjectType({ description: 'Something that the account has to see to.' })
export class Task {
  @Field({ description: 'Tells it from every other task.' }) readonly key: string;
  @Field(() => NotificationKind, { description: 'What it is.' }) readonly kind: Kind;
  @Field({ description: 'What it says, without its day.' }) readonly title: string;
  @Field(() => Vendor, { description: 'The vendor that it is about.' }) readonly vendor: Vendor;
  @Field(() => CalendarDate, { nullable: true, description: 'By when, or since when; null: no day was set.' })
  readonly dueOn: string | null;
  @Field(() => Boolean, { description: 'Whether its day has passed.' }) readonly isOverdue: boolean;
  @Field({ description: "The page that shows it, below the portal's address." }) readonly address: string;
}

@ObjectType({ description: 'Tasks about the same, the most urgent first.' })
export class TaskGroup {
  @Field(() => TaskTopic, { description: 'What they are about.' }) readonly topic: TaskTopic;
  @Field(() => Int, { description: 'How many there are.' }) readonly totalCount: number;
  @Field(() => Int, { description: 'How many of them are overdue.' }) readonly overdueCount: number;

  constructor(
    topic: TaskTopic,
    /** The first of them, as many as anybody is shown at once, or more. */
    readonly all: readonly Task[],
    totalCount = all.length,
  ) {
    this.topic = topic;
    this.totalCount = totalCount;
    this.overdueCount = all.filter(({ isOverdue }) => isOverdue).length;
  }
}

@ObjectType({ description: 'What the account has to see to today, and what moved since its last visit.' })
export class Today {
  @Field(() => CalendarDate, { description: 'The day.' }) readonly date: string;

  constructor(date: string) {
    this.date = date;
  }
}

@InputType({ description: 'That somebody is here.' })
export class NoteVisitInput {
  @Field(() => Boolean, { description: 'Has to be true.' }) readonly confirm: boolean;
}

@ObjectType({ description: 'The visit is noted.' })
export class NoteVisitPayload {
  @Field(() => Date, { nullable: true, description: 'When the visit before this one ended; null: this is the first.' })
  readonly previousEndedAt: Date | null;

  constructor(previousEndedAt: Date | null) {
    this.previousEndedAt = previousEndedAt;
  }
}

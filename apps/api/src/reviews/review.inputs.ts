import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Decision as Verdict, ReviewStatus as Status } from '@countersign/reviews';
import { CalendarDate } from '../graphql/calendar-date';
import { Decision, ReviewStatus } from './review';

@InputType({ description: 'A review to be opened.' })
export class OpenReviewInput {
  @Field(() => ID, { description: 'The report to be reviewed; it must have been read.' }) readonly reportId: string;
}

@InputType({ description: 'What an approval depends on.' })
export class ConditionInput {
  @Field({ description: 'What has to be done.' }) readonly description: string;
  @Field(() => CalendarDate, { description: 'The day by which it has to be done; today or later.' })
  readonly dueOn: string;
  @Field(() => ID, { nullable: true, description: 'The account of who sees to it; left out: nobody in particular.' })
  readonly ownerId?: string | null;
}

@InputType({ description: 'A condition that was met.' })
export class CloseConditionInput {
  @Field(() => ID, { description: 'The condition.' }) readonly conditionId: string;
  @Field({ description: 'How that is known: words, or an address; never empty.' }) readonly evidence: string;
  @Field(() => [ID], { nullable: true, description: 'Attachments of the review that show it.' })
  readonly attachmentIds?: readonly string[] | null;
}

@InputType({ description: 'A decision to be recorded.' })
export class DecideReviewInput {
  @Field(() => ID, { description: 'The review.' }) readonly reviewId: string;
  @Field(() => Int, { description: 'The version of the review that the decision was made from.' })
  readonly version: number;
  @Field(() => Decision, { description: 'What was decided.' }) readonly decision: Verdict;
  @Field({ description: 'Why; never empty.' }) readonly rationale: string;
  @Field(() => String, {
    nullable: true,
    description: 'Of an approval that the policy does not support: why all the same.',
  })
  readonly overrideRationale?: string | null;
  @Field(() => [ConditionInput], {
    nullable: true,
    description: 'At least one for APPROVED_WITH_CONDITIONS, none for any other decision.',
  })
  readonly conditions?: ConditionInput[] | null;
}

@InputType({ description: "A request for a vendor's next report." })
export class RequestReviewInput {
  @Field(() => ID, { description: 'The vendor.' }) readonly vendorId: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it has to be decided; today or later.' })
  readonly dueOn?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The account of who is to look at the report; left out: nobody yet.',
  })
  readonly assigneeId?: string | null;
}

@InputType({ description: 'Who is to look at a report.' })
export class AssignReviewInput {
  @Field(() => ID, { description: 'The review.' }) readonly reviewId: string;
  @Field(() => ID, { nullable: true, description: 'The account; null or left out: nobody.' })
  readonly assigneeId?: string | null;
}

@InputType({ description: 'Who is to see to a condition of a decision.' })
export class AssignConditionInput {
  @Field(() => ID, { description: 'The condition.' }) readonly conditionId: string;
  @Field(() => ID, { nullable: true, description: 'The account; null or left out: nobody in particular.' })
  readonly ownerId?: string | null;
}

@InputType({ description: 'By when a review has to be decided.' })
export class SetReviewDueDateInput {
  @Field(() => ID, { description: 'The review.' }) readonly reviewId: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The day, today or later; null or left out: no day.' })
  readonly dueOn?: string | null;
}

@InputType({ description: 'Which reviews to list.' })
export class ReviewFilter {
  @Field(() => ReviewStatus, { nullable: true, description: 'Only reviews that stand there.' })
  readonly status?: Status | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only reviews that are not decided yet. False: only those that were.',
  })
  readonly open?: boolean | null;
  @Field(() => ID, { nullable: true, description: "Only this account's reviews." }) readonly assigneeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only reviews of this vendor.' }) readonly vendorId?: string | null;
}

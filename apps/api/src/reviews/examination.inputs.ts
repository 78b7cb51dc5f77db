import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { DispositionKind as Kind, ManualCode } from '@countersign/reviews';
import { CalendarDate } from '../graphql/calendar-date';
import { DispositionKind, ManualChecklistCode } from './examination.types';

@InputType({ description: 'What the reviewer says of an exception.' })
export class DisposeExceptionInput {
  @Field(() => ID, { description: 'The review.' }) readonly reviewId: string;
  @Field({ description: 'The key of the exception.' }) readonly exceptionKey: string;
  @Field(() => DispositionKind, { description: 'What it means to us.' }) readonly kind: Kind;
  @Field({ description: 'The reason, the control that stands in, or what is asked of the vendor.' })
  readonly text: string;
  @Field(() => CalendarDate, { nullable: true, description: 'Of a follow-up: by when the vendor has to answer.' })
  readonly dueOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a follow-up: the account of who sees to it; left out: nobody.' })
  readonly ownerId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the disposition that the person looked at, 0 for none: where another one stands by now, nothing is changed. Left out: not compared.',
  })
  readonly seenVersion?: number | null;
}

@InputType({ description: 'A line of the checklist that a person confirms.' })
export class ConfirmChecklistLineInput {
  @Field(() => ID, { description: 'The review.' }) readonly reviewId: string;
  @Field(() => ManualChecklistCode, { description: 'The line.' }) readonly code: ManualCode;
  @Field({ description: 'What was looked at; never empty.' }) readonly note: string;
}

@InputType({ description: 'A confirmation that is taken back.' })
export class ReopenChecklistLineInput {
  @Field(() => ID, { description: 'The review.' }) readonly reviewId: string;
  @Field(() => ManualChecklistCode, { description: 'The line.' }) readonly code: ManualCode;
}

@InputType({ description: 'A proposed approval that a second person agrees to.' })
export class ApproveDecisionInput {
  @Field(() => ID, { description: 'The review.' }) readonly reviewId: string;
  @Field(() => Int, { description: 'The version of the review that was looked at.' }) readonly version: number;
}

@InputType({ description: 'A proposed approval that a second person does not agree to.' })
export class SendBackDecisionInput {
  @Field(() => ID, { description: 'The review.' }) readonly reviewId: string;
  @Field({ description: 'Why; never empty.' }) readonly note: string;
}

import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { CalendarFeedRow, VendorTier as Tier } from '@countersign/store';
import { VendorTier } from '../vendors/vendor';

@ObjectType({ description: 'The calendar of expiries and due dates that programs read at a secret address.' })
export class CalendarFeed {
  @Field(() => Date, { description: 'Since when its present address holds.' }) readonly openedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When a program read it last; null: none has.' })
  readonly readAt: Date | null;

  constructor({ openedAt, readAt }: CalendarFeedRow) {
    this.openedAt = openedAt;
    this.readAt = readAt;
  }
}

@InputType({ description: 'What the calendar is to hold. An address that held before holds no longer.' })
export class OpenCalendarFeedInput {
  @Field(() => [VendorTier], { nullable: true, description: 'Only vendors of these tiers; all when left out.' })
  readonly tiers?: Tier[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only what the account answers for itself.' })
  readonly ownOnly: boolean;
}

@InputType({ description: 'That the calendar is to be closed.' })
export class CloseCalendarFeedInput {
  @Field(() => Boolean, { description: 'Has to be true.' }) readonly confirm: boolean;
}

@ObjectType({ description: 'The calendar is open.' })
export class OpenCalendarFeedPayload {
  @Field({ description: 'Where programs read it. Shown once: whoever has it reads the calendar.' })
  readonly address: string;
  @Field(() => CalendarFeed, { description: 'The calendar.' }) readonly feed: CalendarFeed;

  constructor(address: string, feed: CalendarFeed) {
    this.address = address;
    this.feed = feed;
  }
}

@ObjectType({ description: 'The calendar is closed: its address leads nowhere.' })
export class CloseCalendarFeedPayload {
  @Field(() => Boolean, { description: 'Whether there was one.' }) readonly closed: boolean;
  constructor(closed: boolean) {
    this.closed = closed;
  }
}

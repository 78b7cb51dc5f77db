import { Field, ObjectType } from '@nestjs/graphql';
import type { NotificationKind as Kind, NotificationRow } from '@countersign/store';
import { CalendarDate } from '../graphql/calendar-date';
import { connectionTypeOf } from '../graphql/connection';
import { enumOf } from '../graphql/enum-of';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

export const NotificationKind = enumOf<Kind>('NotificationKind', 'What a notification tells of.', {
  REPORT_RECEIVED: 'A report came in.',
  REPORT_READING_FAILED: 'A report was refused, or reading it failed.',
  REPORT_EXPIRING: 'A report goes stale in 90, 60 or 30 days.',
  REPORT_STALE: 'A report is stale.',
  BRIDGE_LETTER_LAPSING: 'A bridge letter stops counting in 30 days, or has.',
  REQUEST_UNANSWERED: 'A report that was asked for has not come.',
  VENDOR_RENEWAL_DUE: 'The contract with a vendor renews in 90, 60 or 30 days.',
  REVIEW_ASSIGNED: 'A review was given to the account.',
  REVIEW_DUE: 'A review has to be decided, or should have been.',
  REVIEW_DECIDED: 'A review was decided.',
  REVIEW_AGAIN_DUE: 'A vendor is to be reviewed again.',
  DECISION_AWAITS_APPROVAL: 'A decision waits for a second person.',
  DECISION_SENT_BACK: 'A proposed decision was sent back.',
  CONDITION_ASSIGNED: 'A condition of an approval was given to the account.',
  CONDITION_DUE: 'A condition of an approval is due, or was.',
  FOLLOW_UP_ASSIGNED: 'A follow-up with a vendor was given to the account.',
  FOLLOW_UP_DUE: 'A follow-up with a vendor is due, or was.',
  CUEC_ASSIGNED: 'A CUEC was given to the account.',
  CUEC_CHECK_DUE: 'A CUEC is to be checked, or was.',
  MENTIONED: 'Somebody mentioned the account in a comment.',
  WEBHOOK_DISABLED: 'A webhook was disabled, because it failed for long.',
});

@ObjectType({ implements: () => [Node], description: 'Something that the account was told, once.' })
export class Notification implements Node {
  readonly id: string;
  @Field(() => NotificationKind, { description: 'What it tells of.' }) readonly kind: Kind;
  @Field({ description: 'What it says, as it was then.' }) readonly title: string;
  @Field(() => CalendarDate, { nullable: true, description: 'The day that it is about; null: none.' })
  readonly dueOn: string | null;
  @Field(() => Date, { description: 'When it was raised.' }) readonly raisedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was marked as read; null: not yet.' })
  readonly readAt: Date | null;

  constructor(readonly row: NotificationRow) {
    this.id = globalIdOf('Notification', row.id);
    this.kind = row.kind;
    this.title = row.title;
    this.dueOn = row.dueOn;
    this.raisedAt = row.raisedAt;
    this.readAt = row.readAt;
  }
}

export const NotificationConnection = connectionTypeOf(Notification, 'Notification', 'notifications');

@ObjectType({ description: 'How the notifications of the account stand.' })
export class NotificationsChangedEvent {
  readonly accountId: string;
}

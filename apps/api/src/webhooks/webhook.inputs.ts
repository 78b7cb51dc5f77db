import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { NotificationKind as Kind } from '@countersign/store';
import { NotificationKind } from '../notifications/notification';

@InputType({ description: 'A new webhook.' })
export class RegisterWebhookInput {
  @Field({ description: 'Where messages are sent: an https address that is reached from the Internet.' })
  readonly url: string;
  @Field(() => String, { nullable: true, description: 'What it is for.' }) readonly description?: string | null;
  @Field(() => [NotificationKind], { description: 'What it is told of: at least one.' }) readonly events: Kind[];
}

@InputType({ description: 'What is to be different about a webhook. What is left out stays as it is.' })
export class UpdateWebhookInput {
  @Field(() => ID, { description: 'The webhook.' }) readonly id: string;
  @Field(() => Int, { description: 'The version that the edit was made from.' }) readonly version: number;
  @Field(() => String, { nullable: true, description: 'Where messages are sent.' }) readonly url?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is for.' }) readonly description?: string | null;
  @Field(() => [NotificationKind], { nullable: true, description: 'What it is told of.' })
  readonly events?: Kind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is told of anything.' })
  readonly enabled?: boolean | null;
}

@InputType({ description: 'Which webhook is to get another secret.' })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'The webhook.' }) readonly id: string;
}

@InputType({ description: 'Which webhook is to be removed.' })
export class RemoveWebhookInput {
  @Field(() => ID, { description: 'The webhook.' }) readonly id: string;
}

@InputType({ description: 'Which message is to be sent again.' })
export class ReplayWebhookDeliveryInput {
  @Field(() => ID, { description: 'The message.' }) readonly deliveryId: string;
}

import { Field, ID, InputType } from '@nestjs/graphql';
import type { InboxStatus as Status } from '@countersign/store';
import { InboxStatus } from './inbox-item';

@InputType({ description: 'Which files of the inbox to list.' })
export class InboxFilter {
  @Field(() => InboxStatus, { nullable: true, description: 'Only files of which this has become.' })
  readonly status?: Status | null;
}

@InputType({ description: 'Whose a file of the inbox is.' })
export class ConfirmInboxItemInput {
  @Field(() => ID, { description: 'The file.' }) readonly itemId: string;
  @Field(() => ID, { description: 'The vendor whose report it becomes, proposed or another.' })
  readonly vendorId: string;
}

@InputType({ description: 'A file of the inbox that nobody wants.' })
export class DiscardInboxItemInput {
  @Field(() => ID, { description: 'The file.' }) readonly itemId: string;
}

@InputType({ description: 'A file of the inbox whose reading failed.' })
export class RetryInboxItemInput {
  @Field(() => ID, { description: 'The file.' }) readonly itemId: string;
  @Field(() => String, {
    nullable: true,
    description: 'What opens the PDF, where it is protected; kept until it was read.',
  })
  readonly password?: string | null;
}

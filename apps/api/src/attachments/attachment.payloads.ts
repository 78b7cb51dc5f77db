import { Field, ID, InputType, ObjectType, createUnionType } from '@nestjs/graphql';
import { typeByClass } from '../graphql/node';
import { Stays } from '../graphql/stays';
import { NotFound, UserError } from '../graphql/user-error';
import { ReviewAttachment } from './attachment';

@InputType({ description: 'A file that is taken away from a review.' })
export class WithdrawAttachmentInput {
  @Field(() => ID, { description: 'The attachment.' }) readonly attachmentId: string;
}

@ObjectType({ description: 'The file is not offered any more; the audit log keeps that it was there.' })
export class WithdrawAttachmentPayload {
  @Field(() => ReviewAttachment, { description: 'The attachment as it is now.' }) readonly attachment: ReviewAttachment;
  constructor(attachment: ReviewAttachment) {
    this.attachment = attachment;
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'The file stays: ATTACHMENT_NOT_YOURS, ATTACHMENT_WITHDRAWN or ATTACHMENT_SETTLED.',
})
export class AttachmentStays extends Stays({
  ATTACHMENT_NOT_YOURS: 'Only who attached a file may withdraw it.',
  ATTACHMENT_WITHDRAWN: 'This file was withdrawn.',
  ATTACHMENT_SETTLED: 'Something was decided by this file, and what that was made by stays.',
}) {
  @Field(() => ReviewAttachment, { description: 'The attachment as it is now.' }) readonly attachment: ReviewAttachment;
  constructor(code: AttachmentStays['code'], attachment: ReviewAttachment) {
    super(code, 'attachmentId');
    this.attachment = attachment;
  }
}

export const WithdrawAttachmentResult = createUnionType({
  name: 'WithdrawAttachmentResult',
  description: 'What withdrawing a file came to.',
  types: () => [WithdrawAttachmentPayload, NotFound, AttachmentStays] as const,
  resolveType: typeByClass,
});

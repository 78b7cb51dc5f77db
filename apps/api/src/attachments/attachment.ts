import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { ReviewAttachmentRow } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

@ObjectType({ implements: () => [Node], description: 'A file that somebody put to a review.' })
export class ReviewAttachment implements Node {
  readonly id: string;
  @Field({ description: 'The name of the file.' }) readonly fileName: string;
  @Field({ description: 'What the file is by its content.' }) readonly mediaType: string;
  @Field(() => Float, { description: 'Its size in bytes.' }) readonly sizeBytes: number;
  @Field({ description: 'Its SHA-256, in hexadecimal.' }) readonly sha256: string;
  @Field(() => Date, { description: 'When it was attached.' }) readonly attachedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was withdrawn; null: it stands.' })
  readonly withdrawnAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the file is, on this server; for whoever has signed in. Null once it is withdrawn.',
  })
  readonly fileUrl: string | null;

  constructor(readonly row: ReviewAttachmentRow) {
    this.id = globalIdOf('ReviewAttachment', row.id);
    this.fileName = row.fileName;
    this.mediaType = row.mediaType;
    this.sizeBytes = row.sizeBytes;
    this.sha256 = row.sha256;
    this.attachedAt = row.attachedAt;
    this.withdrawnAt = row.withdrawnAt;
    this.fileUrl = row.withdrawnAt === null ? `/api/attachments/${this.id}/file` : null;
  }
}

export const ReviewAttachmentConnection = connectionTypeOf(ReviewAttachment, 'ReviewAttachment', 'attachments');

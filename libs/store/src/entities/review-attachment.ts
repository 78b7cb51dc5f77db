import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that somebody put to a review. The database keeps it; who put it there may withdraw it. */
@Entity('review_attachments')
export class ReviewAttachmentRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reviewId: string;
  @Column('text') fileName: string;
  /** What the file is by its content. */
  @Column('text') mediaType: string;
  /** Names the file, which several attachments may share. */
  @Column('text') sha256: string;
  @Column('bigint') sizeBytes: number;
  @Column('uuid', { name: 'attached_by' }) attachedById: string;
  @Column('timestamptz') attachedAt: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}

/** That a condition was closed by the evidence of a file. The database refuses to change it. */
@Entity('condition_closure_files')
export class ConditionClosureFileRow {
  @PrimaryColumn('uuid') conditionId: string;
  @PrimaryColumn('uuid') attachmentId: string;
}

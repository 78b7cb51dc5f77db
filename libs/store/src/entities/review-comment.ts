import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says about a review. The database keeps it; its author may reword or withdraw it. */
@Entity('review_comments')
export class ReviewCommentRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reviewId: string;
  /** Plain text; `@[id of an account]` mentions somebody. */
  @Column('text') text: string;
  /** The exception that it is about. */
  @Column('text', { nullable: true }) exceptionKey: string | null;
  /** The CUEC that it is about. */
  @Column('uuid', { nullable: true }) cuecId: string | null;
  /** What the exception or the CUEC was called when it was written; null: it is about the review. */
  @Column('text', { nullable: true }) about: string | null;
  @Column('uuid', { name: 'written_by' }) writtenById: string;
  @Column('timestamptz') writtenAt: Date;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}

/** That a comment, as it is now, mentions somebody. */
@Entity('review_comment_mentions')
export class ReviewCommentMentionRow {
  @PrimaryColumn('uuid') commentId: string;
  @PrimaryColumn('uuid') accountId: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the vendor answered a follow-up, and how that is known. The database refuses to change it. */
@Entity('follow_up_closures')
export class FollowUpClosureRow {
  @PrimaryColumn('uuid') dispositionId: string;
  /** Words, or the address of the evidence. */
  @Column('text') evidence: string;
  @Column('uuid', { name: 'closed_by' }) closedById: string;
  @Column('timestamptz') closedAt: Date;
}

/** That a follow-up was closed by the evidence of a file. The database refuses to change it. */
@Entity('follow_up_closure_files')
export class FollowUpClosureFileRow {
  @PrimaryColumn('uuid') dispositionId: string;
  @PrimaryColumn('uuid') attachmentId: string;
}

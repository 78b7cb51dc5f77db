import type { ReviewStatus } from '@countersign/reviews';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One look at a vendor's report that ends in a decision; it may begin with the request for the report. */
@Entity('reviews')
export class ReviewRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') vendorId: string;
  /** Somebody asked for the review itself; false: a letter to the vendor began it. */
  @Column('boolean', { default: true }) standsAlone: boolean;
  /** Null while it is REQUESTED, and where it was WITHDRAWN then; otherwise it stays. */
  @Column('uuid', { nullable: true }) reportId: string | null;
  @Column('text') status: ReviewStatus;
  /** When it was begun, by a request or by a look at a report that was there. */
  @Column('timestamptz') openedAt: Date;
  @Column('uuid', { name: 'opened_by' }) openedById: string;
  /** Who is to look at the report; null: nobody yet. */
  @Column('uuid', { nullable: true }) assigneeId: string | null;
  /** Calendar date by which it has to be decided; null: none was set. */
  @Column('date', { nullable: true }) dueOn: string | null;
  /** Rises with every change. */
  @Column('integer') version: number;
}

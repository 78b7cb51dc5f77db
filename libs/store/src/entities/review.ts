import type { ReviewStatus } from '@countersign/reviews';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One look at a report that ends in a decision. */
@Entity('reviews')
export class ReviewRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reportId: string;
  @Column('text') status: ReviewStatus;
  @Column('timestamptz') openedAt: Date;
  @Column('uuid', { name: 'opened_by' }) openedById: string;
  /** Rises with every decision. */
  @Column('integer') version: number;
}

import type { Decision } from '@countersign/reviews';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A decision as it was recorded; the database refuses to change it. */
@Entity('review_decisions')
export class ReviewDecisionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reviewId: string;
  /** In the order of recording, from 0. */
  @Column('integer') position: number;
  @Column('text') decision: Decision;
  @Column('text') rationale: string;
  @Column('timestamptz') decidedAt: Date;
  @Column('uuid', { name: 'decided_by' }) decidedById: string;
}

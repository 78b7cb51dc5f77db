import type { Condition, Decision } from '@countersign/reviews';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An approval that waits for a second person, or what that person said. */
@Entity('decision_proposals')
export class DecisionProposalRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reviewId: string;
  @Column('text') decision: Decision;
  @Column('text') rationale: string;
  @Column('text', { nullable: true }) overrideRationale: string | null;
  @Column('jsonb') conditions: Condition[];
  @Column('uuid', { name: 'proposed_by' }) proposedById: string;
  @Column('timestamptz') proposedAt: Date;
  /** Null: it waits. */
  @Column('text', { nullable: true }) outcome: 'APPROVED' | 'SENT_BACK' | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledById: string | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
  /** Why it was sent back. */
  @Column('text', { nullable: true }) note: string | null;
}

import type { AcceptanceRules, ChecklistItem, Decision, Disposition } from '@countersign/reviews';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredFacts } from './reading';
import type { VendorTier } from './vendor';

/** What a decision was made by, as it was then. */
export interface DecisionRecord {
  readonly policy: { readonly tier: VendorTier; readonly version: number; readonly rules: AcceptanceRules };
  readonly checklist: readonly ChecklistItem[];
  readonly dispositions: readonly (Disposition & { readonly controlId: string | null; readonly finding: string })[];
  /** The files that had been put to the review; left out: decided before files could be. */
  readonly attachments?: readonly { readonly fileName: string; readonly sha256: string }[];
  /** The facts as they counted, corrections included. */
  readonly facts: StoredFacts;
  readonly cuecs: readonly {
    readonly controlId: string | null;
    readonly text: string;
    readonly status: string;
    readonly ownerId: string | null;
    /** Where it stands in the report; left out: recorded before pages were kept with it. */
    readonly pages?: readonly number[];
  }[];
}

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
  /** Why the report is relied upon against the policy; null where the policy supports the decision. */
  @Column('text', { nullable: true }) overrideRationale: string | null;
  /** The second person; null where none was needed. */
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedById: string | null;
  /** Calendar date; null where the review goes on. */
  @Column('date', { nullable: true }) reviewAgainOn: string | null;
  /** Null: decided before records were kept. */
  @Column('jsonb', { nullable: true }) record: DecisionRecord | null;
}

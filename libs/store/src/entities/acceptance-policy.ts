import type { TrustServicesCategory } from '@countersign/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VendorTier } from './vendor';

/** What a report has to be for the vendors of a tier: one version; the latest is in force. The database keeps them all. */
@Entity('acceptance_policies')
export class AcceptancePolicyRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') tier: VendorTier;
  /** From 1, one more with every edit. */
  @Column('integer') version: number;
  /** Months after the period's end or the as-of date up to which a report is current; older ones are not accepted. */
  @Column('integer') currentForMonths: number;
  @Column('boolean', { name: 'type_2_required' }) type2Required: boolean;
  @Column('text', { array: true }) requiredCategories: TrustServicesCategory[];
  /** Null: a period of any length will do. */
  @Column('integer', { nullable: true }) minimumPeriodMonths: number | null;
  @Column('boolean') unqualifiedOpinionRequired: boolean;
  @Column('boolean') auditorOnFileRequired: boolean;
  @Column('boolean') systemInUseRequired: boolean;
  @Column('boolean') subserviceReviewRequired: boolean;
  @Column('boolean') exceptionDispositionsRequired: boolean;
  @Column('boolean') cuecDecisionsRequired: boolean;
  @Column('integer') reviewAgainAfterMonths: number;
  @Column('timestamptz') madeAt: Date;
  /** Null: what Countersign came with. */
  @Column('uuid', { name: 'made_by', nullable: true }) madeById: string | null;
}

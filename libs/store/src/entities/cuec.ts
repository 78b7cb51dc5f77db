import type { Criterion, Evidence } from '@countersign/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CUEC_STATUSES = ['NOT_ASSESSED', 'IMPLEMENTED', 'PARTIAL', 'NOT_IMPLEMENTED', 'NOT_APPLICABLE'] as const;
/** How far we do what a report expects of us. */
export type CuecStatus = (typeof CUEC_STATUSES)[number];

/** A control as a reading has it. */
export interface ReadCuec {
  readonly id: string | null;
  readonly text: string;
  readonly criteria: Criterion[];
  readonly evidence: Evidence[];
}

/** A complementary user entity control: what a report expects of us, and what we did about it. */
@Entity('cuecs')
export class CuecRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reportId: string;
  /** In the report's order, from 0. */
  @Column('integer') position: number;
  /** As printed in the report. */
  @Column('text', { nullable: true }) controlId: string | null;
  @Column('text') text: string;
  @Column('text', { array: true }) criteria: Criterion[];
  @Column('jsonb') evidence: Evidence[];
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('integer') version: number;
  @Column('text', { default: 'NOT_ASSESSED' }) status: CuecStatus;
  /** What the present reading has for it; null: a person added it, or it is not found any more. */
  @Column('jsonb', { nullable: true }) read: ReadCuec | null;
  /** Since when its report does not ask for it any more: a person took it away, or another reading lacks it. */
  @Column('timestamptz', { nullable: true }) absentSince: Date | null;
}

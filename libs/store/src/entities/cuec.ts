import type { CuecStatus, CuecTheme } from '@countersign/cuecs';
import type { Criterion, Evidence } from '@countersign/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export { CUEC_STATUSES, type CuecStatus } from '@countersign/cuecs';

export const CUEC_MATCHES = ['IDENTICAL', 'REWORDED', 'NEW'] as const;
/** How a CUEC follows from the ones in the vendor's report before. */
export type CuecMatchKind = (typeof CUEC_MATCHES)[number];

export const CARRY_OVERS = ['PROPOSED', 'ACCEPTED', 'DECLINED'] as const;
/** Of a reworded CUEC: whether what was done about its predecessor is taken over. */
export type CarryOver = (typeof CARRY_OVERS)[number];

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
  @Column('text', { nullable: true }) notes: string | null;
  /** Calendar date on which somebody looks again. */
  @Column('date', { nullable: true }) nextCheckOn: string | null;
  @Column('text', { default: 'OTHER' }) theme: CuecTheme;
  /** The version of the rules that found the theme. */
  @Column('integer', { default: 0 }) themeRules: number;
  /** Null: there was no earlier report to compare with. */
  @Column('text', { nullable: true }) match: CuecMatchKind | null;
  @Column('real', { nullable: true }) matchScore: number | null;
  @Column('uuid', { nullable: true }) predecessorId: string | null;
  /** Null: nothing was proposed. */
  @Column('text', { nullable: true }) carryOver: CarryOver | null;
  /** The vendor's next report, where that asks for it no more. */
  @Column('uuid', { nullable: true }) droppedByReportId: string | null;
}

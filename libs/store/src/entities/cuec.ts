import type { Criterion, Evidence } from '@countersign/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A complementary user entity control: what a report expects of us. */
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
}

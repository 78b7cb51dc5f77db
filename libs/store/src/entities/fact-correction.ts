import type { CorrectableList, CorrectionAct, ScalarFact } from '@countersign/assessment';
import type { Evidence } from '@countersign/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact put right by a person. It stands until it is withdrawn; the database refuses any other change. */
@Entity('fact_corrections')
export class FactCorrectionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reportId: string;
  @Column('text') fact: ScalarFact | CorrectableList;
  @Column('text') act: CorrectionAct;
  /** Of a correction of a CUEC: its row. */
  @Column('uuid', { nullable: true }) cuecId: string | null;
  /** What is true; null: the report does not say it. */
  @Column('jsonb', { nullable: true }) value: unknown;
  /** What the reader had read then. */
  @Column('jsonb', { nullable: true }) readValue: unknown;
  @Column('jsonb') evidence: Evidence[];
  @Column('text') reason: string;
  @Column('timestamptz') correctedAt: Date;
  @Column('uuid', { name: 'corrected_by' }) correctedById: string;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnById: string | null;
}

import type { Confirmable } from '@countersign/assessment';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person looked at and stands by. It stands until it is withdrawn; the database refuses any other change. */
@Entity('reading_confirmations')
export class ReadingConfirmationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reportId: string;
  @Column('text') subject: Confirmable;
  /** Of a CUEC: its row. */
  @Column('uuid', { nullable: true }) cuecId: string | null;
  /** What counted then; of a warning its key. Null: the report does not state it. */
  @Column('jsonb', { nullable: true }) value: unknown;
  /** What the person has to say; of a warning always. */
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz') confirmedAt: Date;
  @Column('uuid', { name: 'confirmed_by' }) confirmedById: string;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnById: string | null;
}

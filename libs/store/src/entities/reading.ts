import type { ReportFacts } from '@countersign/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The facts without the CUECs, which have rows of their own because people own them. */
export type StoredFacts = Omit<ReportFacts, 'cuecs'>;

/** What was read in a report. */
@Entity('readings')
export class ReadingRow {
  @PrimaryColumn('uuid') reportId: string;
  @Column('jsonb') facts: StoredFacts;
  @Column('text') readerVersion: string;
  /** The attempt that succeeded, counted from 1. */
  @Column('integer') attempt: number;
  @Column('timestamptz') readAt: Date;
}

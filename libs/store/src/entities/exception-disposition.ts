import type { DispositionKind } from '@countersign/reviews';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a reviewer says of an exception in a report; one at most in a review. */
@Entity('exception_dispositions')
export class ExceptionDispositionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reviewId: string;
  /** Names the exception by its control and finding, however the report is read. */
  @Column('text') exceptionKey: string;
  @Column('text') kind: DispositionKind;
  @Column('text') text: string;
  /** Calendar date; of a FOLLOW_UP alone. */
  @Column('date', { nullable: true }) dueOn: string | null;
  /** Of a FOLLOW_UP: who sees to it; null: nobody in particular. */
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('uuid', { name: 'disposed_by' }) disposedById: string;
  @Column('timestamptz') disposedAt: Date;
  /** Counts up with each change. */
  @Column('integer', { default: 1 }) version: number;
}

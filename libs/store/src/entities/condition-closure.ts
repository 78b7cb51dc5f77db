import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a condition was met, and how that is known. The database refuses to change it. */
@Entity('condition_closures')
export class ConditionClosureRow {
  @PrimaryColumn('uuid') conditionId: string;
  /** Words, or the address of the evidence. */
  @Column('text') evidence: string;
  @Column('uuid', { name: 'closed_by' }) closedById: string;
  @Column('timestamptz') closedAt: Date;
}

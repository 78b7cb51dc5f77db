import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a condition was given to somebody after it was decided; the last one counts. The database refuses to change it. */
@Entity('condition_assignments')
export class ConditionAssignmentRow {
  @PrimaryColumn('uuid') conditionId: string;
  @PrimaryColumn('integer') position: number;
  /** Null: nobody in particular any more. */
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('uuid', { name: 'assigned_by' }) assignedById: string;
  @Column('timestamptz') assignedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an approval depends on. Recorded together with its decision, never after. */
@Entity('decision_conditions')
export class DecisionConditionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') decisionId: string;
  @Column('integer') position: number;
  @Column('text') description: string;
  /** Calendar date. */
  @Column('date') dueOn: string;
  /** Whom the decision named to see to it; null: nobody in particular. Who does now, `conditionOwners` tells. */
  @Column('uuid', { nullable: true }) ownerId: string | null;
}

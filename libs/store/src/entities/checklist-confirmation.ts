import type { ManualCode } from '@countersign/reviews';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of the checklist that a person confirmed. */
@Entity('checklist_confirmations')
export class ChecklistConfirmationRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reviewId: string;
  @Column('text') code: ManualCode;
  @Column('text') note: string;
  @Column('uuid', { name: 'confirmed_by' }) confirmedById: string;
  @Column('timestamptz') confirmedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of our own controls, which answers what reports expect of us. */
@Entity('internal_controls')
export class InternalControlRow {
  @PrimaryColumn('uuid') id: string;
  /** Unique, whatever the case. */
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  /** Since when it is operated no longer, and answers nothing; null: it is operated. */
  @Column('timestamptz', { nullable: true }) retiredAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  @Column('integer') version: number;
}

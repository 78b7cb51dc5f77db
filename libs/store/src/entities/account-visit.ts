import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a person looked at what moved, so that the next visit shows what has moved since. */
@Entity('account_visits')
export class AccountVisitRow {
  @PrimaryColumn('uuid') accountId: string;
  /** When the visit that goes on, or the last one, was noted last. */
  @Column('timestamptz') seenAt: Date;
  /** When the visit before that one ended; null: there was none. */
  @Column('timestamptz', { nullable: true }) previousEndedAt: Date | null;
}

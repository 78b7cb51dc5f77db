import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret address at which an account's calendar is read; one at most for each account. */
@Entity('calendar_feeds')
export class CalendarFeedRow {
  @PrimaryColumn('uuid') accountId: string;
  /** SHA-256 of the token: a copy of the database opens no calendar. */
  @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz') openedAt: Date;
  /** When a calendar program read it last; null: none has. */
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
}

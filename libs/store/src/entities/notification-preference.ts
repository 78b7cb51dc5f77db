import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind } from './notification';

export const DIGEST_RHYTHMS = ['DAILY', 'WEEKLY', 'OFF'] as const;
/** How often an account gets by mail what it was notified of. */
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number];

/** What an account wants of one kind; where there is no row, it is told in the page and by mail. */
@Entity('notification_preferences')
export class NotificationPreferenceRow {
  @PrimaryColumn('uuid') accountId: string;
  @PrimaryColumn('text') kind: NotificationKind;
  @Column('boolean') inPage: boolean;
  @Column('boolean') byMail: boolean;
}

/** How an account gets its digest; where there is no row, daily, by UTC. */
@Entity('digest_settings')
export class DigestSettingRow {
  @PrimaryColumn('uuid') accountId: string;
  @Column('text') rhythm: DigestRhythm;
  /** An IANA name: the day of the digest begins there. */
  @Column('text') timeZone: string;
  /** The calendar date, in the account's zone, of the last digest; null: none yet. */
  @Column('date', { nullable: true }) lastSentOn: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in that still holds, until it expires or is revoked. */
@Entity('sessions')
export class SessionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  /** SHA-256 of the token: a copy of the database lets nobody in. */
  @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  /** When something was asked for in it last, to the minute. */
  @Column('timestamptz') lastSeenAt: Date;
  /** What the browser or program calls itself. */
  @Column('text', { nullable: true }) userAgent: string | null;
  /** The network address that it was opened from. */
  @Column('text', { nullable: true }) address: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}

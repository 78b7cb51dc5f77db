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
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}

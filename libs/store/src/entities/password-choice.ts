import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The right to choose an own password, given for a short while to who knew the one-time password. */
@Entity('password_choices')
export class PasswordChoiceRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  /** SHA-256 of the token. */
  @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}

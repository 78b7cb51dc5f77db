import type { Role } from '@countersign/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who may sign in. */
@Entity('accounts')
export class AccountRow {
  @PrimaryColumn('uuid') id: string;
  /** As typed; compared without regard to case. */
  @Column('text') email: string;
  @Column('text') name: string;
  /** argon2id, in its encoded form. */
  @Column('text') passwordHash: string;
  /** True while the password is a one-time one that somebody else has seen. */
  @Column('boolean') mustChoosePassword: boolean;
  @Column('timestamptz') createdAt: Date;
  @Column('text') role: Role;
  /** Since when nobody signs in with it; null: somebody may. What it did, and what it owns, stays. */
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
}

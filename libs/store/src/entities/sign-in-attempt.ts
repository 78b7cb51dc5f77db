import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An attempt to sign in that has not succeeded. */
@Entity('sign_in_attempts')
export class SignInAttemptRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: number;
  /** In lower case. */
  @Column('text') email: string;
  /** The network address that it came from. */
  @Column('text') address: string;
  @Column('timestamptz') at: Date;
}

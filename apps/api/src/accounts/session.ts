import { Field, ObjectType } from '@nestjs/graphql';
import type { SessionRow } from '@countersign/store';
import { connectionTypeOf } from '../graphql/connection';
import { globalIdOf } from '../graphql/global-id';
import { Node } from '../graphql/node';

/** Whether somebody is signed in by it at a time, as far as it tells itself. */
export const isOpenAt = ({ expiresAt, revokedAt }: SessionRow, at: Date): boolean =>
  revokedAt === null && expiresAt > at;

@ObjectType({ implements: () => [Node], description: 'A place where one is signed in: a browser, or a program.' })
export class Session implements Node {
  readonly id: string;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) readonly isCurrent: boolean;
  @Field(() => Date, { description: 'When one signed in there.' }) readonly beganAt: Date;
  @Field(() => Date, { description: 'When it was used last, to the minute.' }) readonly lastSeenAt: Date;
  @Field(() => Date, { description: 'When it ends at the latest.' }) readonly expiresAt: Date;
  @Field(() => String, { nullable: true, description: 'What the browser or program calls itself.' })
  readonly userAgent: string | null;
  @Field(() => String, { nullable: true, description: 'The network address that one signed in from.' })
  readonly address: string | null;

  constructor(row: SessionRow, isCurrent: boolean) {
    this.id = globalIdOf('Session', row.id);
    this.isCurrent = isCurrent;
    this.beganAt = row.createdAt;
    this.lastSeenAt = row.lastSeenAt;
    this.expiresAt = row.expiresAt;
    this.userAgent = row.userAgent;
    this.address = row.address;
  }
}

export const SessionConnection = connectionTypeOf(Session, 'Session', 'sessions');

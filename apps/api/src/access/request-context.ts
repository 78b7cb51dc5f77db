import { calendarDateOf } from '@countersign/assessment';
import type { AccountRow } from '@countersign/store';
import type { Response } from 'express';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../clock';
import { type Loaders, loadersOf } from './loaders';
import type { Permission } from './permissions';

/** Who asks, after signing in. */
export interface Viewer {
  readonly account: AccountRow;
  readonly sessionId: string;
  readonly sessionExpiresAt: Date;
  readonly permissions: ReadonlySet<Permission>;
}

/** What every call carries: who asks, when, and the transaction it is part of. Passed on, never ambient. */
export interface RequestContext {
  readonly viewer: Viewer | null;
  readonly manager: EntityManager;
  readonly load: Loaders;
  readonly clock: Clock;
  /** From how many days before its limit a report counts as expiring. */
  readonly expiringWithinDays: number;
  /** The network address that the request came from. */
  readonly address: string;
  /** For the log and for whoever reports an error. */
  readonly requestId: string;
  /** Null over a WebSocket. */
  readonly response: Response | null;
}

export const todayOf = ({ clock }: RequestContext): string => calendarDateOf(clock.now());

/** Who asks, where the permission that was required makes sure that somebody does. */
export function viewerOf({ viewer }: RequestContext): Viewer {
  if (viewer === null) throw new Error('Nobody has signed in where a permission was required.');
  return viewer;
}

/** Runs work whose changes all stand or all do not. */
export const inTransaction = <Result>(
  context: RequestContext,
  work: (context: RequestContext) => Promise<Result>,
): Promise<Result> => context.manager.transaction((manager) => work({ ...context, manager, load: loadersOf(manager) }));

import type { To } from 'react-router';
import type { Role } from '../gql/graphql';

/** Beside the address of the people page: somebody is missing elsewhere, and is to be added at once. */
export interface WishForAccount {
  readonly newAccountAs: Role;
  /** Where the person was missing, for the way back. */
  readonly backTo: To;
  /** What stands beside that address. */
  readonly backState?: unknown;
  readonly backLabel: string;
}

/** What a page was come to with; null: no such wish. */
export const wishForAccountIn = (state: unknown): WishForAccount | null =>
  typeof state === 'object' && state !== null && 'newAccountAs' in state ? (state as WishForAccount) : null;

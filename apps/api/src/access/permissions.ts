import type { AccountRow } from '@countersign/store';

/** Everything that a resolver, a subscription or an HTTP route can require. */
export const PERMISSIONS = [
  'session:own',
  'account:read',
  'account:write',
  'vendor:read',
  'vendor:write',
  'report:read',
  'report:upload',
  'report:retry',
  'report:correct',
  'report:read-again',
  'review:read',
  'review:open',
  'review:decide',
  'review:comment',
  'cuec:read',
  'cuec:assign',
  'cuec:edit',
  'policy:read',
  'policy:revise',
  'control:read',
  'control:import',
  'control:map',
  'audit:read',
  'outbox:read',
  'request:read',
  'request:write',
  'notification:own',
  'webhook:manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * What a person may do: the one place of this rule. There are no roles yet, so whoever has signed in may do everything;
 * somebody whose password is still a one-time one has not signed in.
 */
export function permissionsOf(account: Pick<AccountRow, 'mustChoosePassword'>): ReadonlySet<Permission> {
  return account.mustChoosePassword ? new Set() : new Set(PERMISSIONS);
}

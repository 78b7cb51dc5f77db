import { ROLES, type Role } from '@countersign/vocabulary';
import type { AccountRow } from '@countersign/store';

interface Rule {
  /** What it lets somebody do, in a sentence that begins with the act. */
  readonly lets: string;
  /** Who may; administrators may always. */
  readonly roles: readonly Exclude<Role, 'ADMINISTRATOR'>[];
}

const EVERYBODY = ['PROCUREMENT', 'SECURITY', 'READER'] as const;
const BOTH = ['PROCUREMENT', 'SECURITY'] as const;

const rules = <Name extends string>(each: Readonly<Record<Name, Rule>>): Readonly<Record<Name, Rule>> => each;

/**
 * Everything that a resolver, a subscription or an HTTP route can require, and which roles have it: the one place of
 * this rule. Each entrance names what it requires where it stands; docs/running.md tells administrators.
 */
export const RULES = rules({
  'session:own': { lets: 'See who one is, and end one’s own sessions.', roles: EVERYBODY },
  'notification:own': { lets: 'Be told of things, and say how.', roles: EVERYBODY },
  'view:own': { lets: 'Keep filters of a page under a name.', roles: EVERYBODY },
  'account:read': { lets: 'See who works here.', roles: EVERYBODY },
  'vendor:read': { lets: 'See vendors.', roles: EVERYBODY },
  'report:read': { lets: 'See reports, and what was read in them.', roles: EVERYBODY },
  'review:read': { lets: 'See reviews, decisions and what was said.', roles: EVERYBODY },
  'cuec:read': { lets: 'See the register of CUECs.', roles: EVERYBODY },
  'control:read': { lets: 'See our own controls.', roles: EVERYBODY },
  'policy:read': { lets: 'See the policies.', roles: EVERYBODY },
  'request:read': { lets: 'See what vendors were asked for.', roles: EVERYBODY },
  'audit:read': { lets: 'See who changed what.', roles: EVERYBODY },
  'vendor:write': { lets: 'Enter, import and change vendors.', roles: ['PROCUREMENT'] },
  'vendor:security': { lets: 'Say what a vendor handles, and whom to write to there.', roles: BOTH },
  'request:write': { lets: 'Ask vendors for reports.', roles: ['PROCUREMENT'] },
  'outbox:read': { lets: 'Read the mail that goes out.', roles: ['PROCUREMENT'] },
  'inbox:settle': { lets: 'Say whose the files in the inbox are.', roles: ['PROCUREMENT'] },
  'report:upload': { lets: 'Hand in reports.', roles: BOTH },
  'report:retry': { lets: 'Have a report read again that could not be read.', roles: BOTH },
  'report:read-again': { lets: 'Have a report read anew.', roles: BOTH },
  'report:correct': { lets: 'Put facts right, confirm them and settle warnings.', roles: BOTH },
  'review:open': { lets: 'Begin, assign and withdraw reviews.', roles: BOTH },
  'review:decide': { lets: 'Review and decide.', roles: BOTH },
  'review:comment': { lets: 'Comment on reviews, and attach files.', roles: BOTH },
  'cuec:assign': { lets: 'Give CUECs an owner.', roles: ['SECURITY'] },
  'cuec:edit': { lets: 'Answer CUECs.', roles: ['SECURITY'] },
  'control:import': { lets: 'Import our own controls.', roles: ['SECURITY'] },
  'control:edit': { lets: 'Add, change and retire our own controls.', roles: ['SECURITY'] },
  'control:map': { lets: 'Map our own controls to CUECs.', roles: ['SECURITY'] },
  'account:manage': { lets: 'Make accounts, and change, disable and reset them.', roles: [] },
  'policy:revise': { lets: 'Change the policies.', roles: [] },
  'webhook:manage': { lets: 'Tell other systems by webhooks.', roles: [] },
  'settings:manage': { lets: 'Change the settings of the portal.', roles: [] },
});
export type Permission = keyof typeof RULES;

export const PERMISSIONS = Object.keys(RULES) as readonly Permission[];

/** Whether a role has a permission. */
export const roleMay = (role: Role, permission: Permission): boolean =>
  role === 'ADMINISTRATOR' || RULES[permission].roles.includes(role);

/** The roles that have a permission, administrators last. */
export const rolesThatMay = (permission: Permission): readonly Role[] =>
  ROLES.filter((role) => roleMay(role, permission)).sort(
    (one, other) => Number(one === 'ADMINISTRATOR') - Number(other === 'ADMINISTRATOR'),
  );

const OF_ROLE = new Map(
  ROLES.map((role) => [role, new Set(PERMISSIONS.filter((permission) => roleMay(role, permission)))] as const),
);
const NOTHING: ReadonlySet<Permission> = new Set();

/** What a person may do: nothing while the password is still a one-time one, or once the account is disabled. */
export function permissionsOf({
  role,
  mustChoosePassword,
  disabledAt,
}: Pick<AccountRow, 'role' | 'mustChoosePassword' | 'disabledAt'>): ReadonlySet<Permission> {
  return mustChoosePassword || disabledAt !== null ? NOTHING : OF_ROLE.get(role)!;
}

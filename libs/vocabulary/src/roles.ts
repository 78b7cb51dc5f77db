/** What somebody who signs in is there for, from the one who may do everything to the one who only looks. */
export const ROLES = ['ADMINISTRATOR', 'PROCUREMENT', 'SECURITY', 'READER'] as const;
export type Role = (typeof ROLES)[number];

/** The people of a role, as a sentence names them. */
export const ROLE_PEOPLE: Readonly<Record<Role, string>> = {
  ADMINISTRATOR: 'administrators',
  PROCUREMENT: 'procurement',
  SECURITY: 'security',
  READER: 'readers',
};

import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions';

/** Null: open to everybody. Undefined: nobody thought of it, and it is refused. */
export type Requirement = Permission | null | undefined;

export const REQUIREMENT = Symbol('requirement');

/** The permission that a resolver method, a subscription or an HTTP route needs. What declares none is refused. */
export const Requires = Object.assign((permission: Permission) => SetMetadata(REQUIREMENT, permission), {
  /** Open to everybody: signing in, and whether the service is well. */
  nothing: SetMetadata(REQUIREMENT, null),
});

import type { Permission } from '../gql/graphql';
import { useSession } from './session';

/** Whether the person who has signed in may do something. Whatever a page offers, the API refuses what they may not. */
export const useMay = (permission: Permission): boolean => useSession().permissions.has(permission);

import type { ReactNode } from 'react';
import { useMay } from '../app/use-may';
import type { Permission } from '../gql/graphql';

interface MayProps {
  readonly permission: Permission;
  /** What stands there for everybody else. */
  readonly otherwise?: ReactNode;
  readonly children: ReactNode;
}

/** Shows what somebody may do to those alone who may. */
export const May = ({ permission, otherwise = null, children }: MayProps) =>
  useMay(permission) ? children : otherwise;

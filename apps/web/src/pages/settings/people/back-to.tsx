import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { WishForAccount } from '../../../app/wish-for-account';

/** The way back to where somebody was missing. */
export const BackTo = ({ wish: { backTo, backLabel } }: { readonly wish: WishForAccount }) => (
  <Anchor component={Link} to={backTo} size="sm" w="fit-content">
    {backLabel}
  </Anchor>
);

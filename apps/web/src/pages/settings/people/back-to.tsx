import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { WishForAccount } from '../../../app/wish-for-account';

/** The way back to where somebody was missing. */
export const BackTo = ({ wish: { backTo, backState, backLabel } }: { readonly wish: WishForAccount }) => (
  <Anchor component={Link} to={backTo} state={backState} size="sm" w="fit-content">
    {backLabel}
  </Anchor>
);

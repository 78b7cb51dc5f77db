import { Anchor } from '@mantine/core';
import { Link } from 'react-router';

interface VendorLinkProps {
  readonly vendor: { readonly id: string; readonly name: string };
}

/** The vendor of a line in a table; leads to its page. */
export function VendorLink({ vendor: { id, name } }: VendorLinkProps) {
  return (
    <Anchor component={Link} to={`/vendors/${id}`} size="sm" fw={600}>
      {name}
    </Anchor>
  );
}

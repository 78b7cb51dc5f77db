import { WordsLink } from './words';

interface VendorLinkProps {
  readonly vendor: { readonly id: string; readonly name: string };
}

/** The vendor of a line in a table; leads to its page. */
export function VendorLink({ vendor: { id, name } }: VendorLinkProps) {
  return (
    <WordsLink to={`/vendors/${id}`} strong>
      {name}
    </WordsLink>
  );
}

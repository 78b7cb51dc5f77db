import { useQuery } from 'urql';
import { graphql } from '../gql';
import { VendorSelect } from './vendor-select';

const VendorOfFilterDocument = graphql(`
  query VendorOfFilter($id: ID!) {
    vendor(id: $id) {
      id
      name
    }
  }
`);

interface VendorFilterProps {
  /** The vendor in the address; null: of every vendor. */
  readonly id: string | null;
  /** The other filters have their labels above them. */
  readonly isLabelSeen?: boolean;
  readonly onChoose: (id: string | null) => void;
}

/** Narrows a list to one vendor, which is found by its name. */
export function VendorFilter({ id, isLabelSeen, onChoose }: VendorFilterProps) {
  const [{ data }] = useQuery({ query: VendorOfFilterDocument, variables: { id: id ?? '' }, pause: id === null });
  const vendor = id === null ? null : (data?.vendor ?? null);
  return (
    <VendorSelect
      key={vendor?.id}
      label="Vendor"
      isLabelSeen={isLabelSeen}
      placeholder="Every vendor"
      vendor={vendor}
      onChoose={(chosen) => onChoose(chosen?.id ?? null)}
    />
  );
}

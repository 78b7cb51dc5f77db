import { type SortChoice, sortIn } from '../../components/sortable-header';
import type { VendorOrder, VendorOrderField } from '../../gql/graphql';

/** By what the columns sort, as the address names it. */
const FIELDS: Readonly<Record<string, VendorOrderField>> = {
  name: 'NAME',
  tier: 'TIER',
  decision: 'DECISION',
  status: 'STATUS',
  owner: 'BUSINESS_OWNER',
  renewal: 'RENEWAL_ON',
  lapse: 'LAPSES_NEXT',
};

const BY_NAME: SortChoice = { key: 'name', descending: false };

export const vendorSortIn = (params: URLSearchParams): SortChoice => {
  const sort = sortIn(params);
  return sort !== null && Object.hasOwn(FIELDS, sort.key) ? sort : BY_NAME;
};

export const vendorOrderOf = ({ key, descending }: SortChoice): VendorOrder => ({
  field: FIELDS[key]!,
  direction: descending ? 'DESCENDING' : 'ASCENDING',
});

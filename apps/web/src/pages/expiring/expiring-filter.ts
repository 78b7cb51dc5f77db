import type { VendorFilter } from '../../gql/graphql';
import { CATEGORY, STANDING, TIER, termIn } from '../../terms/labels';

/** Which vendors the address asks for, of those that are in use. */
export const expiringFilterIn = (params: URLSearchParams): VendorFilter => ({
  isInUse: true,
  tier: termIn(TIER, params.get('tier')),
  category: termIn(CATEGORY, params.get('category')),
  businessOwner: params.get('owner') || null,
  standing: termIn(STANDING, params.get('standing')),
});

export const isNarrowed = ({ tier, category, businessOwner, standing }: VendorFilter): boolean =>
  [tier, category, businessOwner, standing].some((each) => each != null);

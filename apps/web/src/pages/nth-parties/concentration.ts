import type { NthPartiesQuery, VendorTier } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { TIER } from '../../terms/labels';

export type NthParty = NthPartiesQuery['nthParties'][number];
type RestingVendor = NthParty['uses'][number]['vendor'];

export interface GraphNode {
  readonly id: string;
  readonly side: 'vendor' | 'organization';
  readonly name: string;
  readonly note: string;
  readonly tier: VendorTier | null;
  /** Where a click on it leads, within the page or to a vendor's page. */
  readonly to: string;
  readonly count: number;
}

export interface Concentration {
  readonly nodes: readonly GraphNode[];
  /** By the places of the nodes; the value is how many vendors. */
  readonly links: readonly { readonly source: number; readonly target: number; readonly value: number }[];
  /** Too many vendors for a line each: one line for each tier. */
  readonly isGrouped: boolean;
  /** How many organizations are left out. */
  readonly rest: number;
}

/** More lines than this side by side are no longer read. */
const MOST_VENDORS = 40;

const TIERS = Object.keys(TIER) as VendorTier[];

/** Each vendor once, however many names of the organization its report gives. */
export const restingOn = (party: NthParty): RestingVendor[] => [
  ...new Map(party.uses.map(({ vendor }) => [vendor.id, vendor])).values(),
];

/** What the vendors of a tier rest on, and with these vendors alone; most used first. */
export function partiesOfTier(parties: readonly NthParty[], tier: VendorTier | null): readonly NthParty[] {
  if (tier === null) return parties;
  return parties
    .map((party) => {
      const uses = party.uses.filter(({ vendor }) => vendor.tier === tier);
      const vendorIds = new Set(uses.map(({ vendor }) => vendor.id));
      return {
        ...party,
        uses,
        csocs: party.csocs.filter(({ vendor }) => vendorIds.has(vendor.id)),
        vendorCount: vendorIds.size,
        byTier: party.byTier.filter((each) => each.tier === tier),
      };
    })
    .filter(({ vendorCount }) => vendorCount > 0)
    .sort((one, other) => other.vendorCount - one.vendorCount);
}

interface Wish {
  /** The one organization to look at; null: those that most vendors rest on. */
  readonly organization: string | null;
  readonly most: number;
  /** The address of a choice on this page. */
  readonly addressOf: (key: 'tier' | 'organization', value: string) => string;
}

/** Vendors at one side, the organizations that most of them rest on at the other. */
export function concentrationOf(parties: readonly NthParty[], { organization, most, addressOf }: Wish): Concentration {
  const shown =
    organization === null ? parties.slice(0, most) : parties.filter(({ name }) => name === organization).slice(0, 1);
  const resting = shown.map(restingOn);
  const vendors = [...new Map(resting.flat().map((vendor) => [vendor.id, vendor])).values()];
  const isGrouped = vendors.length > MOST_VENDORS;
  const keyOf = ({ id, tier }: RestingVendor) => (isGrouped ? tier : id);
  const left: GraphNode[] = isGrouped
    ? TIERS.map((tier) => ({ tier, count: vendors.filter((each) => each.tier === tier).length }))
        .filter(({ count }) => count > 0)
        .map(({ tier, count }) => ({
          ...{ id: tier, side: 'vendor', tier, count, to: addressOf('tier', tier) },
          name: `${TIER[tier]} tier`,
          note: counted(count, 'vendor'),
        }))
    : [...vendors]
        .sort((one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier))
        .map(({ id, name, tier }) => ({
          ...{ id, name, tier, side: 'vendor', count: 1, to: `/vendors/${id}` },
          note: `${TIER[tier].toLowerCase()} tier`,
        }));
  const right = shown.map(
    (party): GraphNode => ({
      ...{ id: `organization ${party.name}`, side: 'organization', name: party.name, tier: null },
      note: `${counted(party.vendorCount, 'vendor')}, ${party.ownReport ? 'own report held' : 'own report not held'}`,
      to: addressOf('organization', party.name),
      count: party.vendorCount,
    }),
  );
  const places = new Map(left.map(({ id }, place) => [id, place]));
  return {
    nodes: [...left, ...right],
    links: resting.flatMap((each, place) => {
      const values = new Map<string, number>();
      for (const vendor of each) values.set(keyOf(vendor), (values.get(keyOf(vendor)) ?? 0) + 1);
      return [...values].map(([key, value]) => ({ source: places.get(key)!, target: left.length + place, value }));
    }),
    isGrouped,
    rest: parties.length - shown.length,
  };
}

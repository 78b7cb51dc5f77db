import { type Listing, VendorRow } from '@countersign/store';
import { NEXT_LAPSE } from '../coverage/next-lapse';
import type { VendorFilter, VendorOrder, VendorOrderField } from './vendor.inputs';

const SORTS: Record<keyof typeof VendorOrderField, Omit<Listing<VendorRow>['sort'], 'descending'>> = {
  NAME: { by: 'lower(row.name)', type: 'text' },
  TIER: {
    by: `CASE row.tier WHEN 'LOW' THEN 0 WHEN 'MEDIUM' THEN 1 WHEN 'HIGH' THEN 2 ELSE 3 END`,
    type: 'integer',
  },
  RENEWAL_ON: { by: `COALESCE(row.renewalOn, 'infinity'::date)`, type: 'date' },
  CREATED_AT: { by: 'row.createdAt', type: 'timestamptz' },
  LAPSES_NEXT: { by: NEXT_LAPSE, type: 'date' },
};

/** What a search looks through. */
const SEARCHED = [
  ...['name', 'legalName', 'website', 'businessOwner', 'purpose'].map((column) => `row.${column}`),
  ...['aliases', 'systems'].map((column) => `array_to_string(row.${column}, ' ')`),
].join(', ');

/** In a search every character means itself. */
const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&');

/** @param today calendar date, for the order by what lapses next */
export function vendorListing(
  filter: VendorFilter | null | undefined,
  order: VendorOrder | null | undefined,
  today: string,
) {
  const listing: Listing<VendorRow> = {
    entity: VendorRow,
    sort: { ...SORTS[order?.field ?? 'NAME'], descending: order?.direction === 'DESCENDING' },
    query(manager) {
      const query = manager.createQueryBuilder(VendorRow, 'row').where('TRUE').setParameter('today', today);
      if (filter?.tier != null) query.andWhere('row.tier = :tier', { tier: filter.tier });
      if (filter?.status != null) query.andWhere('row.status = :status', { status: filter.status });
      const words = (filter?.search ?? '')
        .slice(0, 200)
        .replaceAll('\0', '')
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .slice(0, 10);
      words.forEach((word, place) =>
        query.andWhere(`concat_ws(' ', ${SEARCHED}) ILIKE :word${place}`, {
          [`word${place}`]: `%${escaped(word)}%`,
        }),
      );
      return query;
    },
  };
  return listing;
}

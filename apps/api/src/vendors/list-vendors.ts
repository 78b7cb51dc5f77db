import { addDays } from '@countersign/assessment';
import { type Listing, VendorRow } from '@countersign/store';
import type { SelectQueryBuilder } from 'typeorm';
import { givenText } from '../graphql/given-text';
import { REPORT_STANDING, ofGoverningReport } from '../coverage/governing-report';
import { NEXT_LAPSE } from '../coverage/next-lapse';
import { type AgePolicy, currentFrom } from '../reports/list-reports';
import { STANDING_DECISION } from '../reviews/standing-decision';
import type { VendorFilter, VendorOrder, VendorOrderField } from './vendor.inputs';
import { holdingEach, searchedWords } from '../graphql/searched-words';

const SORTS: Record<keyof typeof VendorOrderField, Omit<Listing<VendorRow>['sort'], 'descending'>> = {
  NAME: { by: 'lower(row.name)', type: 'text' },
  TIER: {
    by: `CASE row.tier WHEN 'LOW' THEN 0 WHEN 'MEDIUM' THEN 1 WHEN 'HIGH' THEN 2 ELSE 3 END`,
    type: 'integer',
  },
  STATUS: { by: `CASE row.status WHEN 'PROSPECTIVE' THEN 0 WHEN 'ACTIVE' THEN 1 ELSE 2 END`, type: 'integer' },
  // The digit before it keeps who is named before whom nobody is named for, in any collation.
  BUSINESS_OWNER: {
    by: `CASE WHEN row.businessOwner IS NULL THEN '2' ELSE '1' || lower(row.businessOwner) END`,
    type: 'text',
  },
  RENEWAL_ON: { by: `COALESCE(row.renewalOn, 'infinity'::date)`, type: 'date' },
  // What asks for most comes first.
  DECISION: {
    by: `CASE ${STANDING_DECISION} WHEN 'REJECTED' THEN 0 WHEN 'NONE' THEN 1 WHEN 'APPROVED_WITH_CONDITIONS' THEN 2 ELSE 3 END`,
    type: 'integer',
  },
  CREATED_AT: { by: 'row.createdAt', type: 'timestamptz' },
  LAPSES_NEXT: { by: NEXT_LAPSE, type: 'date' },
};

/** What a search looks through. */
const SEARCHED = [
  ...['name', 'legalName', 'website', 'businessOwner', 'purpose'].map((column) => `row.${column}`),
  ...['aliases', 'systems'].map((column) => `array_to_string(row.${column}, ' ')`),
].join(', ');

/** A letter is no report, and one that was not read says nothing. */
const HAS_REPORT = `EXISTS (SELECT 1 FROM reports WHERE reports.vendor_id = row.id AND reports.read_status = 'READ'
  AND reports.kind IS DISTINCT FROM 'BRIDGE_LETTER')`;

/** Far beyond any contract, and near enough to be a date. */
const MOST_DAYS = 36_525;

/** Where we stand with the vendor, who answers for it, and what is to be seen to. */
function filtered(query: SelectQueryBuilder<VendorRow>, filter: VendorFilter, today: string): void {
  const { tier, status, isInUse, businessOwner, renewsWithinDays, withoutReport, standing, category, decision } =
    filter;
  if (tier != null) query.andWhere('row.tier = :tier', { tier });
  if (status != null) query.andWhere('row.status = :status', { status });
  if (isInUse != null) query.andWhere(`row.status ${isInUse ? '<>' : '='} 'OFFBOARDED'`);
  if (businessOwner != null)
    query.andWhere('lower(row.businessOwner) = lower(:businessOwner)', { businessOwner: givenText(businessOwner) });
  if (renewsWithinDays != null) {
    const until = addDays(today, Math.min(Math.max(renewsWithinDays, 0), MOST_DAYS));
    query.andWhere('row.renewalOn BETWEEN :today AND :until', { until });
  }
  if (withoutReport != null) query.andWhere(withoutReport ? `NOT ${HAS_REPORT}` : HAS_REPORT);
  if (standing != null) query.andWhere(`${REPORT_STANDING} = :standing`, { standing });
  if (category != null)
    query.andWhere(`${ofGoverningReport('report.categories')} @> ARRAY[CAST(:category AS text)]`, { category });
  if (decision != null) query.andWhere(`${STANDING_DECISION} = :decision`, { decision });
}

/** @param policy for the order by what lapses next, for what renews soon and for how vendors stand */
export function vendorListing(
  filter: VendorFilter | null | undefined,
  order: VendorOrder | null | undefined,
  policy: AgePolicy,
): Listing<VendorRow> {
  const { today } = policy;
  return {
    entity: VendorRow,
    sort: { ...SORTS[order?.field ?? 'NAME'], descending: order?.direction === 'DESCENDING' },
    query(manager) {
      const query = manager.createQueryBuilder(VendorRow, 'row').where('TRUE');
      query.setParameters({ today, currentFrom: currentFrom(policy) });
      if (filter != null) filtered(query, filter, today);
      holdingEach(query, SEARCHED, searchedWords(filter?.search));
      return query;
    },
  };
}

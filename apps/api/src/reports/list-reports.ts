import { addDays, type Freshness } from '@countersign/assessment';
import { LATEST_REPORTS, type Listing, ReportRow } from '@countersign/store';
import type { SelectQueryBuilder } from 'typeorm';
import { type RequestContext, todayOf } from '../access/request-context';
import { rowIdOf } from '../graphql/global-id';
import type { ReportFilter, ReportOrder, ReportOrderField } from './report.inputs';

const SORTS: Record<keyof typeof ReportOrderField, Omit<Listing<ReportRow>['sort'], 'descending'>> = {
  STALE_ON: { by: `COALESCE(row.staleOn, 'infinity'::date)`, type: 'date' },
  UPLOADED_AT: { by: 'row.uploadedAt', type: 'timestamptz' },
};

/** The day for which ages are told, and how near the limit a report counts as expiring. */
export interface AgePolicy {
  readonly today: string;
  readonly expiringWithinDays: number;
}

export const agePolicyOf = (context: RequestContext): AgePolicy => ({
  today: todayOf(context),
  expiringWithinDays: context.expiringWithinDays,
});

/** The first day from which a report that is not stale is not expiring either, by its stale day. */
export const currentFrom = ({ today, expiringWithinDays }: AgePolicy) => addDays(today, expiringWithinDays + 2);

/** The same lines as libs/assessment draws, for the database to count and filter by; a test holds the two together. */
export function ofAge<Row extends object>(
  query: SelectQueryBuilder<Row>,
  freshness: Freshness,
  policy: AgePolicy,
): SelectQueryBuilder<Row> {
  const bounds = { today: policy.today, currentFrom: currentFrom(policy) };
  const conditions: Record<Freshness, string> = {
    STALE: 'row.staleOn <= :today',
    EXPIRING: 'row.staleOn > :today AND row.staleOn < :currentFrom',
    CURRENT: 'row.staleOn >= :currentFrom',
    UNKNOWN: 'row.staleOn IS NULL',
  };
  return query.andWhere(`row.readStatus = 'READ' AND ${conditions[freshness]}`, bounds);
}

export function reportListing(
  filter: ReportFilter | null | undefined,
  order: ReportOrder | null | undefined,
  policy: AgePolicy,
): Listing<ReportRow> {
  return {
    entity: ReportRow,
    sort: { ...SORTS[order?.field ?? 'UPLOADED_AT'], descending: (order?.direction ?? 'DESCENDING') === 'DESCENDING' },
    query(manager) {
      const query = manager.createQueryBuilder(ReportRow, 'row').where('TRUE');
      // An id of something else matches nothing.
      if (filter?.vendorId != null)
        query.andWhere('row.vendorId = :vendorId', { vendorId: rowIdOf('Vendor', filter.vendorId) });
      if (filter?.readStatus != null) query.andWhere('row.readStatus = :status', { status: filter.readStatus });
      if (filter?.latestOnly) query.andWhere(`row.id IN (${LATEST_REPORTS})`);
      return filter?.freshness == null ? query : ofAge(query, filter.freshness, policy);
    },
  };
}

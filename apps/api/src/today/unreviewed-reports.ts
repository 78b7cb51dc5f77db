import { LATEST_REPORTS, ReportRow } from '@countersign/store';
import { type RequestContext, viewerOf } from '../access/request-context';
import { PAGE_SIZE_MAX } from '../graphql/page-arguments';

export interface UnreviewedReports {
  readonly totalCount: number;
  /** As many as anybody is shown at once: what matters most first, then what came first. */
  readonly first: readonly ReportRow[];
}

const NOBODY: UnreviewedReports = { totalCount: 0, first: [] };

const BY_TIER = `CASE vendor.tier WHEN 'CRITICAL' THEN 0 WHEN 'HIGH' THEN 1 WHEN 'MEDIUM' THEN 2 ELSE 3 END`;

/**
 * The latest reports of vendors in use that were read, and of which nobody has begun a review (one that
 * was withdrawn is none): they wait for whoever may
 * begin one. A review that waits for the vendor's next report takes that in by itself.
 */
export async function unreviewedReports(context: RequestContext): Promise<UnreviewedReports> {
  if (!viewerOf(context).permissions.has('review:open')) return NOBODY;
  const query = context.manager
    .createQueryBuilder(ReportRow, 'row')
    .innerJoin('vendors', 'vendor', 'vendor.id = row.vendor_id')
    .where(`row.id IN (${LATEST_REPORTS}) AND row.readStatus = 'READ' AND row.kind = 'SOC2'`)
    .andWhere(`vendor.status <> 'OFFBOARDED'`)
    .andWhere(`NOT EXISTS (SELECT FROM reviews WHERE reviews.report_id = row.id AND reviews.status <> 'WITHDRAWN')`);
  const totalCount = await query.getCount();
  if (totalCount === 0) return NOBODY;
  const ids = await query
    .select('row.id', 'id')
    .orderBy(BY_TIER)
    .addOrderBy('row.uploadedAt')
    .addOrderBy('row.id')
    .limit(PAGE_SIZE_MAX)
    .getRawMany<{ id: string }>();
  const rows = await Promise.all(ids.map(({ id }) => context.load.report.load(id)));
  return { totalCount, first: rows.filter((row) => row !== null) };
}

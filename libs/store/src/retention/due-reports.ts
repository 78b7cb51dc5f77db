import { addMonths, calendarDateOf } from '@countersign/assessment';
import { type KeptDocument, OPEN_STATUSES, supersededSince } from '@countersign/reviews';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { AnyReportRow, type ReportRow, ReviewRow, VendorRow } from '../entities';
import { reportsOfSameSystem } from '../readings/other-systems';

export type RetentionReason = 'SUPERSEDED' | 'VENDOR_LEFT' | 'WITHDRAWN';

/** A report whose file is to be deleted, why, and since when that has been so. */
export interface DueReport {
  readonly report: ReportRow;
  readonly because: RetentionReason;
  readonly since: Date;
}

interface Wish {
  /** For how many months files are kept. */
  readonly months: number;
  readonly at: Date;
  /** Only reports of this vendor. */
  readonly vendorId?: string;
}

/**
 * The reports whose files were kept for long enough, the longest first. What is being read or reviewed is none of them.
 */
export async function reportsDueForDeletion(
  manager: EntityManager,
  { months, at, vendorId }: Wish,
): Promise<DueReport[]> {
  const ofVendor = vendorId === undefined ? {} : { vendorId };
  const reports = await manager.find(AnyReportRow, { where: ofVendor });
  const inReview = new Set(
    (
      await manager.find(ReviewRow, {
        select: { reportId: true },
        where: { ...ofVendor, status: In([...OPEN_STATUSES]), reportId: Not(IsNull()) },
      })
    ).map(({ reportId }) => reportId),
  );
  const left = await leftSince(manager, vendorId);
  const today = calendarDateOf(at);
  const isOver = (since: Date) => addMonths(calendarDateOf(since), months) <= today;
  const byVendor = new Map<string, ReportRow[]>();
  for (const report of reports) {
    const others = byVendor.get(report.vendorId);
    if (others) others.push(report);
    else byVendor.set(report.vendorId, [report]);
  }
  const due: DueReport[] = [];
  for (const report of reports) {
    if (report.fileDeletedAt != null || inReview.has(report.id) || isBeingRead(report)) continue;
    const vendorLeft = left.get(report.vendorId);
    if (vendorLeft !== undefined && isOver(vendorLeft)) {
      due.push({ report, because: 'VENDOR_LEFT', since: vendorLeft });
      continue;
    }
    if (report.withdrawnAt != null) {
      if (isOver(report.withdrawnAt)) due.push({ report, because: 'WITHDRAWN', since: report.withdrawnAt });
      continue;
    }
    const others = (byVendor.get(report.vendorId) ?? []).filter(
      ({ id, readStatus, withdrawnAt }) => id !== report.id && readStatus === 'READ' && withdrawnAt == null,
    );
    const overSince = (documents: readonly ReportRow[]): Date | null => {
      const since = supersededSince(documentOf(report), documents.map(documentOf));
      return since !== null && isOver(since) ? since : null;
    };
    // Looked at first without regard to the system, which takes the facts of each.
    if (overSince(others) === null) continue;
    const since = overSince(await reportsOfSameSystem(manager, report, others));
    if (since !== null) due.push({ report, because: 'SUPERSEDED', since });
  }
  return due.sort((one, other) => one.since.getTime() - other.since.getTime());
}

const isBeingRead = ({ readStatus, againStatus, withdrawnAt }: ReportRow): boolean =>
  withdrawnAt == null && [readStatus, againStatus].some((status) => status === 'QUEUED' || status === 'READING');

const documentOf = (report: ReportRow): KeptDocument => ({
  id: report.id,
  isLetter: report.kind === 'BRIDGE_LETTER',
  staleOn: report.staleOn,
  speaksUntil: report.countsUntil ?? report.coversTo,
  uploadedAt: report.uploadedAt,
});

/** Since when each vendor that we left has been left, by the audit log, which nobody can change. */
async function leftSince(manager: EntityManager, vendorId?: string): Promise<ReadonlyMap<string, Date>> {
  const query = manager
    .createQueryBuilder(VendorRow, 'vendor')
    .innerJoin('audit_events', 'event', `event.subject_id = vendor.id AND event.after ->> 'status' = 'OFFBOARDED'`)
    .select('vendor.id', 'id')
    .addSelect('max(event.at)', 'at')
    .where(`vendor.status = 'OFFBOARDED'`)
    .groupBy('vendor.id');
  if (vendorId !== undefined) query.andWhere('vendor.id = :vendorId', { vendorId });
  const rows = await query.getRawMany<{ id: string; at: Date }>();
  return new Map(rows.map(({ id, at }) => [id, at]));
}

import { AuditEventRow, type Listing } from '@countersign/store';
import { parseGlobalId, rowIdOf } from '../graphql/global-id';
import type { AuditEventFilter } from './audit.inputs';

/** A vendor and all that is under it; a report that came through the inbox had the same id there. */
const UNDER_VENDOR = `
  SELECT CAST(:vendorId AS uuid)
  UNION ALL SELECT id FROM all_reports WHERE vendor_id = :vendorId
  UNION ALL SELECT c.id FROM cuecs c JOIN all_reports r ON r.id = c.report_id WHERE r.vendor_id = :vendorId
  UNION ALL SELECT id FROM reviews WHERE vendor_id = :vendorId
  UNION ALL SELECT id FROM report_requests WHERE vendor_id = :vendorId`;

/** Of a report that was moved to another vendor, this one keeps that it was; all else that happened to it goes along. */
const OF_VENDOR = `row.id IN (
  SELECT id FROM audit_events WHERE subject_id IN (${UNDER_VENDOR})
  UNION SELECT id FROM audit_events WHERE action = 'report.moved' AND before ->> 'vendor' = CAST(CAST(:vendorId AS uuid) AS text))`;

export const auditListing = (filter: AuditEventFilter | null | undefined): Listing<AuditEventRow> => ({
  entity: AuditEventRow,
  sort: { by: 'row.position', type: 'bigint', descending: true },
  query(manager) {
    const query = manager.createQueryBuilder(AuditEventRow, 'row').where('TRUE');
    if (filter?.vendorId != null) query.andWhere(OF_VENDOR, { vendorId: rowIdOf('Vendor', filter.vendorId) });
    if (filter?.actorId != null)
      query.andWhere('row.actorId = :actorId', { actorId: rowIdOf('Account', filter.actorId) });
    if (filter?.byItself != null) query.andWhere(`row.actorId IS ${filter.byItself ? '' : 'NOT '}NULL`);
    if (filter?.subjectType != null)
      query.andWhere('row.subjectType = :subjectType', { subjectType: filter.subjectType });
    if (filter?.since != null) query.andWhere('row.at >= :since', { since: filter.since });
    if (filter?.until != null) query.andWhere('row.at < :until', { until: filter.until });
    if (filter?.subjectId == null) return query;
    const subject = parseGlobalId(filter.subjectId);
    return query.andWhere('row.subjectType = :type AND row.subjectId = :id', {
      type: subject?.type ?? '',
      id: subject?.id ?? null,
    });
  },
});

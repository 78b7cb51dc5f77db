import {
  AccountRow,
  CuecRow,
  LATEST_REPORTS,
  type Listing,
  ReportRow,
  VendorRow,
  withoutOwner,
} from '@countersign/store';
import { rowIdOf } from '../graphql/global-id';
import type { CuecFilter, CuecOrder, CuecOrderField } from './cuec.inputs';
import { holdingEach, searchedWords } from '../graphql/searched-words';

/** The place of a control in all reports: in the order of upload and, in a report, backwards. */
const PLACE = `to_char(report.uploadedAt AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS') || report.id || lpad((99999 - row.position)::text, 5, '0')`;

const SORTS: Record<keyof typeof CuecOrderField, Omit<Listing<CuecRow>['sort'], 'descending'>> = {
  REPORT: { by: PLACE, type: 'text' },
  VENDOR: { by: `lower(vendor.name) || lpad(row.position::text, 5, '0')`, type: 'text' },
  STATUS: {
    by: `array_position(ARRAY['NOT_ASSESSED', 'NOT_IMPLEMENTED', 'PARTIAL', 'IMPLEMENTED', 'NOT_APPLICABLE'], row.status)`,
    type: 'integer',
  },
  THEME: { by: 'row.theme', type: 'text' },
  OWNER: { by: `CASE WHEN owner.id IS NULL THEN '0' ELSE '1' || lower(owner.name) END`, type: 'text' },
  NEXT_CHECK: { by: `COALESCE(row.nextCheckOn, 'infinity'::date)`, type: 'date' },
};

/** A retired control of ours answers nothing. */
const ANSWERED = `EXISTS (SELECT FROM internal_controls own WHERE own.id = :answeredBy AND own.retired_at IS NULL AND (
  EXISTS (SELECT FROM cuec_internal_controls m WHERE m.control_id = own.id AND m.cuec_id = row.id)
  OR EXISTS (SELECT FROM theme_internal_controls t WHERE t.control_id = own.id AND t.theme = row.theme)))`;

/** The register: newest report first and, in a report, in its order, unless asked otherwise. */
export const cuecListing = (
  filter: CuecFilter | null | undefined,
  order: CuecOrder | null | undefined,
): Listing<CuecRow> => ({
  entity: CuecRow,
  sort: { ...SORTS[order?.field ?? 'REPORT'], descending: order == null || order.direction === 'DESCENDING' },
  query(manager) {
    const query = manager
      .createQueryBuilder(CuecRow, 'row')
      .innerJoin(ReportRow, 'report', 'report.id = row.reportId')
      .innerJoin(VendorRow, 'vendor', 'vendor.id = report.vendorId')
      .leftJoin(AccountRow, 'owner', 'owner.id = row.ownerId')
      .where('TRUE');
    if (filter?.withoutOwner != null)
      query.andWhere(filter.withoutOwner ? withoutOwner('row.') : 'row.ownerId IS NOT NULL');
    if (filter?.ownedByNobody != null) query.andWhere(`row.ownerId IS ${filter.ownedByNobody ? '' : 'NOT '}NULL`);
    if (filter?.vendorId != null)
      query.andWhere('report.vendorId = :vendorId', { vendorId: rowIdOf('Vendor', filter.vendorId) });
    if (filter?.ownerId != null)
      query.andWhere('row.ownerId = :ownerId', { ownerId: rowIdOf('Account', filter.ownerId) });
    if (filter?.answeredBy != null)
      query.andWhere(ANSWERED, { answeredBy: rowIdOf('InternalControl', filter.answeredBy) });
    for (const field of ['status', 'theme', 'match'] as const)
      if (filter?.[field] != null) query.andWhere(`row.${field} = :${field}`, { [field]: filter[field] });
    if (filter?.criterion != null)
      query.andWhere('row.criteria @> ARRAY[CAST(:criterion AS text)]', {
        criterion: filter.criterion.trim().replaceAll('\0', '').toUpperCase(),
      });
    if (filter?.withoutCriterion != null)
      query.andWhere(`cardinality(row.criteria) ${filter.withoutCriterion ? '=' : '>'} 0`);
    if (filter?.awaitsCarryOver != null)
      query.andWhere(`row.carryOver IS ${filter.awaitsCarryOver ? 'NOT ' : ''}DISTINCT FROM 'PROPOSED'`);
    holdingEach(query, 'row.controlId, row.text, row.notes', searchedWords(filter?.search));
    if (filter?.dropped) return query.andWhere(`row.droppedByReportId IN (${LATEST_REPORTS})`);
    if (filter?.latestOnly ?? true) query.andWhere(`row.absentSince IS NULL AND report.id IN (${LATEST_REPORTS})`);
    return query;
  },
});

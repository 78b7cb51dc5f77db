import { AuditEventRow, type Listing } from '@countersign/store';
import { parseGlobalId } from '../graphql/global-id';
import type { AuditEventFilter } from './audit.inputs';

export const auditListing = (filter: AuditEventFilter | null | undefined): Listing<AuditEventRow> => ({
  entity: AuditEventRow,
  sort: { by: 'row.position', type: 'bigint', descending: true },
  query(manager) {
    const query = manager.createQueryBuilder(AuditEventRow, 'row').where('TRUE');
    if (filter?.subjectId == null) return query;
    const subject = parseGlobalId(filter.subjectId);
    return query.andWhere('row.subjectType = :type AND row.subjectId = :id', {
      type: subject?.type ?? '',
      id: subject?.id ?? null,
    });
  },
});

import { type Listing, ReportRequestRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { pagesByParent } from '../access/pages-by-parent';
import { rowsById } from '../access/rows-by-id';

const REQUESTS_OF_VENDOR: Listing<ReportRequestRow> = {
  entity: ReportRequestRow,
  query: (manager) => manager.createQueryBuilder(ReportRequestRow, 'row').where('TRUE'),
  sort: { by: 'row.askedAt', type: 'timestamptz', descending: true },
  parent: 'row.vendorId',
};

export const requestLoaders = (manager: EntityManager) => ({
  reportRequest: rowsById(manager, ReportRequestRow),
  requestsOfVendor: pagesByParent(manager, REQUESTS_OF_VENDOR),
});

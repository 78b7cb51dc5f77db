import { type Listing, ReadingConfirmationRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { pagesByParent } from '../access/pages-by-parent';
import { rowsById } from '../access/rows-by-id';

const CONFIRMATIONS_OF_REPORT: Listing<ReadingConfirmationRow> = {
  entity: ReadingConfirmationRow,
  query: (manager) => manager.createQueryBuilder(ReadingConfirmationRow, 'row').where('row.withdrawnAt IS NULL'),
  sort: { by: 'row.confirmedAt', type: 'timestamptz', descending: true },
  parent: 'row.reportId',
};

export const confirmationLoaders = (manager: EntityManager) => ({
  confirmation: rowsById(manager, ReadingConfirmationRow),
  confirmationsOfReport: pagesByParent(manager, CONFIRMATIONS_OF_REPORT),
});

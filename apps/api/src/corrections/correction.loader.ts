import { FactCorrectionRow, type Listing, standingCorrections } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { pagesByParent } from '../access/pages-by-parent';
import { batched, rowsById } from '../access/rows-by-id';

const listing = (where: string): Listing<FactCorrectionRow> => ({
  entity: FactCorrectionRow,
  query: (manager) => manager.createQueryBuilder(FactCorrectionRow, 'row').where(where),
  sort: { by: 'row.correctedAt', type: 'timestamptz', descending: true },
  parent: 'row.reportId',
});

export const correctionLoaders = (manager: EntityManager) => ({
  correction: rowsById(manager, FactCorrectionRow),
  correctionsOfReport: pagesByParent(manager, listing('row.withdrawnAt IS NULL')),
  allCorrectionsOfReport: pagesByParent(manager, listing('TRUE')),
  standingCorrections: batched<string, readonly FactCorrectionRow[]>(async (reportIds) => {
    const rows = await standingCorrections(manager, reportIds);
    return (reportId) => rows.get(reportId) ?? [];
  }),
});

import { ReportRow } from '@countersign/store';
import { type EntityManager, In } from 'typeorm';
import { grouped } from '../access/grouped';
import { batched } from '../access/rows-by-id';

export const coverageLoaders = (manager: EntityManager) => ({
  /** Every document of a vendor that was read: there is one or two of them a year. */
  documentsOfVendor: batched<string, readonly ReportRow[]>(async (vendorIds) => {
    const where = { vendorId: In([...vendorIds]), readStatus: 'READ' as const };
    const rows = await manager.find(ReportRow, { where, order: { uploadedAt: 'ASC', id: 'ASC' } });
    return grouped(rows, ({ vendorId }) => vendorId);
  }),
});

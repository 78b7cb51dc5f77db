import { VendorRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { batched, rowsById } from '../access/rows-by-id';

type Names = Pick<VendorRow, 'id' | 'name' | 'legalName' | 'aliases'>;

export const vendorLoaders = (manager: EntityManager) => ({
  vendor: rowsById(manager, VendorRow),

  /** What every vendor is called, to find one under any of its names. */
  vendorNames: batched<'ALL', readonly Names[]>(async () => {
    const names = await manager.find(VendorRow, {
      select: { id: true, name: true, legalName: true, aliases: true },
      order: { name: 'ASC' },
    });
    return () => names;
  }),
});

import { VendorRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';

const NAMING_LOCK = 418_101;

/** Vendors are named one at a time, so that a name that was found to be free stays free until it is taken. */
export const lockVendorNames = async (transaction: EntityManager): Promise<void> => {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [NAMING_LOCK]);
};

export const vendorByName = (manager: EntityManager, name: string): Promise<VendorRow | null> =>
  manager.createQueryBuilder(VendorRow, 'row').where('lower(row.name) = lower(:name)', { name }).getOne();

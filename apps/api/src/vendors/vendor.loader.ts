import { VendorRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { rowsById } from '../access/rows-by-id';

export const vendorLoaders = (manager: EntityManager) => ({ vendor: rowsById(manager, VendorRow) });

import { AccountRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';
import { rowsById } from '../access/rows-by-id';

export const accountLoaders = (manager: EntityManager) => ({ account: rowsById(manager, AccountRow) });

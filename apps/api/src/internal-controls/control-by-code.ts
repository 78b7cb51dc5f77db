import { InternalControlRow } from '@countersign/store';
import type { EntityManager } from 'typeorm';

/** One change of codes at a time, so that two people do not take the same. Until the end of the transaction. */
export const lockControlCodes = (manager: EntityManager) =>
  manager.query(`SELECT pg_advisory_xact_lock(hashtext('internal_controls'))`);

/** Our control of this code, whatever the case. */
export const controlByCode = (manager: EntityManager, code: string): Promise<InternalControlRow | null> =>
  manager
    .createQueryBuilder(InternalControlRow, 'control')
    .where('lower(control.code) = lower(:code)', { code })
    .getOne();

import type { DatabaseAddress } from '@countersign/platform';
import { withStore } from './open-store';

const MIGRATION_LOCK = 418_002;

/** Brings the database to the newest schema. Two at once wait for each other; a failure leaves the schema as it was. */
export const runMigrations = (address: DatabaseAddress): Promise<void> =>
  withStore(address, async (store) => {
    // The lock belongs to a session, so it is taken and given back on one connection.
    const lock = store.createQueryRunner();
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await store.runMigrations({ transaction: 'all' });
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  });

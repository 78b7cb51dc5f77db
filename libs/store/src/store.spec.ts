import { createTestDatabase, dropTestDatabase, type TestDatabaseAddress } from '@countersign/platform/testing';
import { reportFacts } from '../../vocabulary/src/testing/facts';
import type { DataSource } from 'typeorm';
import {
  ENTITIES,
  AccountRow,
  AuditEventRow,
  CuecRow,
  ReadingRow,
  ReportRow,
  VendorRow,
  awaitsOwnPassword,
  beginReading,
  ensureAdministrator,
  openStore,
  passwordMatches,
  recordReading,
  resetPassword,
  runMigrations,
} from './index';

describe('the store', () => {
  let address: TestDatabaseAddress;
  let store: DataSource;

  beforeAll(async () => {
    address = await createTestDatabase();
    await Promise.all([runMigrations(address), runMigrations(address)]);
    store = await openStore(address);
  });
  afterAll(async () => {
    await store.destroy();
    await dropTestDatabase(address);
  });

  it('has a column for every property and a property for every column that must be given', async () => {
    for (const entity of ENTITIES) {
      const { tableName, columns } = store.getMetadata(entity);
      const inDatabase: { name: string; must: boolean }[] = await store.query(
        `SELECT column_name AS name, is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO' AS must
         FROM information_schema.columns WHERE table_name = $1`,
        [tableName],
      );
      const mapped = columns.map((column) => column.databaseName);
      expect(inDatabase.map(({ name }) => name)).toEqual(expect.arrayContaining(mapped));
      expect(mapped).toEqual(expect.arrayContaining(inDatabase.filter(({ must }) => must).map(({ name }) => name)));
    }
  });

  it('undoes every migration and does it again', async () => {
    for (const _ of store.migrations) await store.undoLastMigration();
    const left = await store.query(`SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`);
    expect(left).toEqual([{ table_name: 'migrations' }]);
    await runMigrations(address);
  });

  it('makes the administrator once, even when asked twice at the same time', async () => {
    const answers = await Promise.all([ensureAdministrator(address), ensureAdministrator(address)]);
    const given = answers.map(({ oneTimePassword }) => oneTimePassword).filter((password) => password !== null);
    expect(given).toHaveLength(1);
    expect(await awaitsOwnPassword(address, 'Admin@Countersign.local')).toBe(true);
    const account = await store.manager.findOneByOrFail(AccountRow, { email: 'admin@countersign.local' });
    expect(await passwordMatches(account.passwordHash, given[0]!)).toBe(true);
    expect(await passwordMatches(account.passwordHash, 'something else')).toBe(false);
  });

  it('gives a new one-time password, and none to an account that does not exist', async () => {
    const reset = await resetPassword(address, 'admin@countersign.local');
    const account = await store.manager.findOneByOrFail(AccountRow, { email: 'admin@countersign.local' });
    expect(await passwordMatches(account.passwordHash, reset!.oneTimePassword)).toBe(true);
    expect(await resetPassword(address, 'nobody@example.com')).toBeNull();
  });

  describe('with a report', () => {
    const ids = { vendor: '00000000-0000-4000-8000-000000000001', report: '00000000-0000-4000-8000-000000000002' };

    beforeAll(async () => {
      const uploadedById = (await store.manager.findOneByOrFail(AccountRow, {})).id;
      const at = new Date('2026-01-31T23:30:00.123Z');
      await store.manager.insert(VendorRow, {
        id: ids.vendor,
        name: 'Quillmark',
        tier: 'HIGH',
        createdAt: at,
        updatedAt: at,
        version: 1,
      });
      await store.manager.insert(ReportRow, {
        id: ids.report,
        vendorId: ids.vendor,
        fileName: 'report.pdf',
        sha256: 'a'.repeat(64),
        sizeBytes: 3_000_000_000,
        uploadedAt: at,
        uploadedById,
        readStatus: 'QUEUED',
        readingRequest: 1,
        readingAttempts: 0,
        pagesRead: 0,
      });
    });

    it('stores a reading once, with text that the database cannot hold made harmless', async () => {
      const evidence = [{ page: 1, quote: 'a\u0000b\ud800', box: { x: 1, y: 2, width: 3, height: 4 } }];
      const facts = reportFacts({
        cuecs: [{ id: 'CUEC-1', text: 'Keep\u0000 it safe', criteria: ['CC6.1'], evidence }],
        warnings: [{ code: 'X', message: 'y', evidence }],
      });
      const outcome = { facts, pageTexts: ['A page.'], readerVersion: '1', at: new Date() };
      const both = await store.transaction(async (transaction) => {
        await beginReading(transaction, ids.report, new Date());
        return [
          await recordReading(transaction, ids.report, outcome),
          await recordReading(transaction, ids.report, outcome),
        ];
      });
      expect(both).toEqual([true, false]);
      const reading = await store.manager.findOneByOrFail(ReadingRow, { reportId: ids.report });
      expect(reading.facts.warnings[0]?.evidence[0]?.quote).toBe('a\ufffdb\ufffd');
      expect(reading.facts.period?.value).toEqual({ start: '2025-01-01', end: '2025-12-31' });
      const [cuec] = await store.manager.findBy(CuecRow, { reportId: ids.report });
      expect(cuec).toMatchObject({
        controlId: 'CUEC-1',
        text: 'Keep\ufffd it safe',
        criteria: ['CC6.1'],
        ownerId: null,
      });
    });

    it.each(['Pacific/Auckland', 'America/Los_Angeles', 'UTC'])(
      'keeps calendar dates, instants and sizes as they are when the server runs in %s',
      async (zone) => {
        process.env.TZ = zone;
        const report = await store.manager.findOneByOrFail(ReportRow, { id: ids.report });
        expect(report.staleOn).toBe('2027-01-01');
        expect(report.uploadedAt.toISOString()).toBe('2026-01-31T23:30:00.123Z');
        expect(report.sizeBytes).toBe(3_000_000_000);
      },
    );

    it('refuses to change, remove or empty the audit log', async () => {
      expect(await store.manager.count(AuditEventRow)).toBeGreaterThan(0);
      await expect(store.query(`UPDATE audit_events SET action = 'a.b'`)).rejects.toThrow('append-only');
      await expect(store.query('DELETE FROM audit_events')).rejects.toThrow('append-only');
      await expect(store.query('TRUNCATE audit_events')).rejects.toThrow('append-only');
    });
  });
});

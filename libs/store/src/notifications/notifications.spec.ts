import { randomUUID } from 'node:crypto';
import { createTestDatabase, dropTestDatabase, type TestDatabaseAddress } from '@countersign/platform/testing';
import type { DataSource } from 'typeorm';
import {
  AccountRow,
  NotificationPreferenceRow,
  NotificationRow,
  type Occasion,
  openStore,
  ownersOfVendor,
  raiseNotifications,
  runMigrations,
} from '../index';

const AT = new Date('2026-03-01T10:00:00Z');

describe('notifications', () => {
  let address: TestDatabaseAddress;
  let store: DataSource;
  let [ada, ben]: string[] = [];

  beforeAll(async () => {
    address = await createTestDatabase('migrated', runMigrations);
    store = await openStore(address);
    [ada, ben] = [await account('Ada Auditor'), await account('Ben Buyer')];
  });
  afterAll(async () => {
    await store.destroy();
    await dropTestDatabase(address);
  });

  async function account(name: string): Promise<string> {
    const email = `${name.split(' ')[0]}@example.com`;
    const secret = { passwordHash: '$argon2id$none', mustChoosePassword: false };
    const row = { id: randomUUID(), email, name, ...secret, createdAt: AT, role: 'SECURITY' as const };
    await store.manager.insert(AccountRow, row);
    return row.id;
  }

  const raise = (given: Partial<Occasion>) =>
    store.transaction((transaction) =>
      raiseNotifications(transaction, {
        kind: 'MENTIONED',
        occasion: randomUUID(),
        to: [ada!, ben!],
        title: 'Ada mentioned you.',
        about: {},
        at: AT,
        ...given,
      }),
    );

  it('tells each account once of an occasion, however often it is raised', async () => {
    const occasion = 'comment-1';
    expect(await raise({ occasion, to: [ada!, ada!] })).toBe(1);
    expect(await raise({ occasion })).toBe(1);
    const again = await Promise.all([raise({ occasion }), raise({ occasion })]);
    expect(again).toEqual([0, 0]);
    expect(await raise({ occasion, kind: 'REVIEW_DECIDED' })).toBe(2);
    expect(await store.manager.countBy(NotificationRow, { occasion, kind: 'MENTIONED' })).toBe(2);
  });

  it('tells nobody of what they did themselves', async () => {
    const occasion = 'comment-2';
    expect(await raise({ occasion, actorId: ada! })).toBe(1);
    const [row] = await store.manager.findBy(NotificationRow, { occasion });
    expect(row!.accountId).toBe(ben);
    expect(await raise({ to: [] })).toBe(0);
  });

  it('goes the ways that the account wants, and keeps what it does not want to be told', async () => {
    const preference = { accountId: ben!, kind: 'MENTIONED' as const, inPage: false, byMail: false };
    await store.manager.insert(NotificationPreferenceRow, preference);
    await raise({ occasion: 'comment-3' });
    const rows = await store.manager.findBy(NotificationRow, { occasion: 'comment-3' });
    const ways = Object.fromEntries(rows.map((row) => [row.accountId, [row.inPage, row.awaitsMail]]));
    expect(ways).toEqual({ [ada!]: [true, true], [ben!]: [false, false] });
  });

  it('puts a title on one line, and takes out what would turn it around', async () => {
    await raise({ occasion: 'comment-4', title: `a\r\nBcc: x\u202Efdp.exe ${'x'.repeat(400)}`, to: [ada!] });
    const row = await store.manager.findOneByOrFail(NotificationRow, { occasion: 'comment-4' });
    expect(row.title).toMatch(/^a Bcc: x fdp\.exe x+…$/);
    expect(row.title).toHaveLength(300);
  });

  it('is gone with the transaction that raised it', async () => {
    const broken = store.transaction(async (transaction) => {
      const about = {};
      await raiseNotifications(transaction, {
        ...{ kind: 'MENTIONED', occasion: 'comment-5', to: [ada!], title: 'x', about, at: AT },
      });
      throw new Error('undone');
    });
    await expect(broken).rejects.toThrow('undone');
    expect(await store.manager.countBy(NotificationRow, { occasion: 'comment-5' })).toBe(0);
  });

  it('tells whoever watches the account, once it stands', async () => {
    const heard: string[] = [];
    const runner = store.createQueryRunner();
    const client = (await runner.connect()) as { on(event: 'notification', hear: (told: any) => void): void };
    client.on('notification', ({ payload }) => heard.push(payload));
    await runner.query('LISTEN notifications');
    await raise({ occasion: 'comment-6' });
    await raise({ occasion: 'comment-6' });
    await runner.query('SELECT 1');
    expect(heard.sort()).toEqual([ada, ben].sort());
    await runner.query('UNLISTEN *');
    await runner.release();
  });

  it.each([
    ['Ben Buyer', 1],
    [' ben  BUYER ', 1],
    ['BEN@example.com', 1],
    ['Carla from afar', 2],
    [null, 2],
  ])('finds who answers for a vendor of %s', async (businessOwner, count) => {
    const owners = await ownersOfVendor(store.manager, { businessOwner });
    expect(owners).toHaveLength(count);
    expect(owners).toContain(ben);
  });
});

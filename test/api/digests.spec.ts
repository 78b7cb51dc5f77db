import { sendDigests } from '@countersign/notifications';
import { raiseNotifications } from '@countersign/store';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

describe('the digest', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ publicUrl: 'https://countersign.example' });
    api.clock.set('2026-03-02T06:00:00Z');
  });
  afterAll(() => api.stop());

  const sendAt = (time: string) => sendDigests(api.store, api.configuration, new Date(time));
  const lettersTo = (email: string): Promise<{ subject: string; text: string }[]> =>
    api.store.query('SELECT subject, text FROM outbox_messages WHERE recipient = $1 ORDER BY created_at', [email]);
  const raise = (accountId: string, title: string) =>
    api.store.transaction((transaction) =>
      raiseNotifications(transaction, {
        ...{ kind: 'MENTIONED', occasion: title, to: [rowIdOf(accountId)], title, about: {}, at: api.clock.now() },
      }),
    );

  it('comes once in the morning of the account’s zone, with links and nothing of what a report says', async () => {
    const { client, email, id } = await colleague(api);
    const vendorId = await createVendor(api.client, { name: 'Fernhollow', businessOwner: email });
    const reportId = await readReport(api, vendorId);
    await client.mutate('setNotificationPreferences', { timeZone: 'America/New_York' }, '');
    await raise(id, 'Ada mentioned you.');
    await sendAt('2026-03-02T11:59:00Z');
    expect(await lettersTo(email)).toEqual([]);
    // Two workers at once write one letter.
    await Promise.all([sendAt('2026-03-02T12:00:00Z'), sendAt('2026-03-02T12:00:00Z')]);
    await sendAt('2026-03-02T18:00:00Z');
    const [letter, ...others] = await lettersTo(email);
    expect(others).toEqual([]);
    expect(letter!.subject).toBe('Countersign: 2 notifications');
    expect(letter!.text).toContain(
      `- A report of Fernhollow came in.\n  https://countersign.example/reports/${reportId}`,
    );
    expect(letter!.text).toContain('https://countersign.example/settings/notifications');
    expect(letter!.text).not.toContain('report.pdf');
    await sendAt('2026-03-03T12:00:00Z');
    expect(await lettersTo(email)).toHaveLength(1);
  });

  it('leaves out what was read in the page, and comes to nobody who wants none', async () => {
    const [reader, none] = [await colleague(api), await colleague(api)];
    for (const each of [reader, none]) await raise(each.id, 'First.');
    await reader.client.mutate('markNotificationsRead', {}, '');
    await raise(reader.id, 'Second.');
    await none.client.mutate('setNotificationPreferences', { rhythm: 'OFF' }, '');
    await sendAt('2026-03-04T08:00:00Z');
    expect((await lettersTo(reader.email)).map(({ subject }) => subject)).toEqual(['Second.']);
    // Nor later what was passed over.
    await none.client.mutate('setNotificationPreferences', { rhythm: 'DAILY' }, '');
    await sendAt('2026-03-05T08:00:00Z');
    expect(await lettersTo(none.email)).toEqual([]);
    expect(await lettersTo('admin@countersign.local')).toEqual([]);
  });
});

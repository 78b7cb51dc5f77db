import { fact } from '../../libs/vocabulary/src/testing/facts';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import type { ApiClient } from './harness/client';
import { readReport } from './harness/readings';
import { createVendor } from './harness/vendors';

const OPENED = 'address feed { openedAt readAt }';

describe('the calendar', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ publicUrl: 'https://countersign.example' });
    api.clock.set('2026-03-01T10:00:00Z');
  });
  afterAll(() => api.stop());

  const open = async (client: ApiClient, input = '{}') =>
    (await client.get(`mutation { openCalendarFeed(input: ${input}) { ${OPENED} } }`)).openCalendarFeed;
  const fetched = (address: string, headers: Record<string, string> = {}) =>
    api.stranger.fetch(address.replace('https://countersign.example', ''), { headers });
  /** Lines as they are meant: long ones are folded. */
  const linesOf = async (answer: Response) => (await answer.text()).replace(/\r\n[ \t]/g, '').split('\r\n');

  it('lists expiries and due dates as whole days, by an address that needs no session', async () => {
    const { client, email } = await colleague(api);
    const vendorId = await createVendor(client, {
      name: 'Fern; hollow, Inc.',
      businessOwner: email,
      renewalOn: '2026-06-30',
    });
    const period = fact({ start: '2025-01-01', end: '2025-12-31' });
    const reportId = await readReport({ ...api, client }, vendorId, { period });
    const { address, feed } = await open(client);
    expect(address).toMatch(/^https:\/\/countersign\.example\/api\/calendar\/[\w-]{43}\.ics$/);
    expect(feed).toEqual({ openedAt: '2026-03-01T10:00:00.000Z', readAt: null });
    const answer = await fetched(address);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const lines = await linesOf(answer);
    expect(lines).toEqual(
      expect.arrayContaining([
        'SUMMARY:The SOC 2 report of Fern\\; hollow\\, Inc. goes stale',
        'DTSTART;VALUE=DATE:20270101',
        'SUMMARY:The contract with Fern\\; hollow\\, Inc. renews',
        'DTSTART;VALUE=DATE:20260630',
        `URL;VALUE=URI:https://countersign.example/reports/${reportId}`,
      ]),
    );
    expect(lines.filter((line) => line.startsWith('DTSTART')).every((line) => line.includes('VALUE=DATE'))).toBe(true);
    const { calendarFeed } = await client.get('{ calendarFeed { readAt } }');
    expect(calendarFeed.readAt).toBe('2026-03-01T10:00:00.000Z');
  });

  it('is the same to a program that asks again, and names each entry the same when its day moves', async () => {
    const { client } = await colleague(api);
    const id = await createVendor(client, { name: 'Larkspur', renewalOn: '2026-06-30' });
    const { address } = await open(client);
    const first = await fetched(address);
    const uidOf = async (answer: Response) => {
      const lines = await linesOf(answer);
      const at = lines.findIndex((line) => line === 'SUMMARY:The contract with Larkspur renews');
      return lines.slice(0, at).findLast((line) => line.startsWith('UID:'));
    };
    const uid = await uidOf(first);
    const etag = first.headers.get('etag')!;
    api.clock.forward(60_000);
    // What fetch adds by itself (no-cache) would have the server send everything.
    const held = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    const again = await fetched(address, held);
    expect([again.status, await again.text()]).toEqual([304, '']);
    await client.mutate('updateVendor', { id, version: 1, renewalOn: '2026-07-31' }, '');
    const moved = await fetched(address, held);
    expect(moved.status).toBe(200);
    expect(await uidOf(moved)).toBe(uid);
  });

  it('holds what was asked for: some tiers, or what the account answers for', async () => {
    const { client, email } = await colleague(api);
    const renewalOn = '2026-08-01';
    await createVendor(client, { name: 'Low one', tier: 'LOW', renewalOn, businessOwner: email });
    await createVendor(client, {
      name: 'Critical one',
      tier: 'CRITICAL',
      renewalOn,
      businessOwner: 'admin@countersign.local',
    });
    const renewals = async (input: string) => {
      const lines = await linesOf(await fetched((await open(client, input)).address));
      return lines
        .filter((line) => / one renews$/.test(line))
        .map((line) => line.replace('SUMMARY:The contract with ', ''));
    };
    expect((await renewals('{}')).sort()).toEqual(['Critical one renews', 'Low one renews']);
    expect(await renewals('{ tiers: [CRITICAL, HIGH] }')).toEqual(['Critical one renews']);
    expect(await renewals('{ ownOnly: true }')).toEqual(['Low one renews']);
  });

  it('is at no address that was made up, replaced, closed, or belongs to somebody who may not sign in', async () => {
    const { client, email } = await colleague(api);
    const { address: replaced } = await open(client);
    const { address } = await open(client);
    const made = address.replace(/[\w-]{43}/, 'x'.repeat(43));
    for (const each of [replaced, made, '/api/calendar/x', '/api/calendar/x.ics'])
      expect([each, (await fetched(each)).status]).toEqual([each, 404]);
    expect((await fetched(address)).status).toBe(200);
    await api.store.query('UPDATE accounts SET must_choose_password = true WHERE email = $1', [email]);
    expect((await fetched(address)).status).toBe(404);
    await api.store.query('UPDATE accounts SET must_choose_password = false WHERE email = $1', [email]);
    const closed = await client.get('mutation { closeCalendarFeed(input: { confirm: true }) { closed } }');
    expect(closed.closeCalendarFeed.closed).toBe(true);
    expect((await fetched(address)).status).toBe(404);
    const kept = await api.store.query('SELECT encode(token_hash, $1) AS hash FROM calendar_feeds', ['escape']);
    expect(JSON.stringify(kept)).not.toContain(/calendar\/(.*)\.ics/.exec(address)![1]);
  });
});

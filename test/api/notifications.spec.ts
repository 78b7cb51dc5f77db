import type { Client } from 'graphql-ws';
import { raiseNotifications } from '@countersign/store';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import type { ApiClient } from './harness/client';
import { cuecs, failedReport, readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

const FIELDS = 'id kind title dueOn raisedAt readAt vendor { id } report { id } review { id } cuec { id }';

describe('notifications', () => {
  let api: TestApi;
  const sockets: Client[] = [];

  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-01T10:00:00Z');
  });
  afterEach(() => Promise.all(sockets.splice(0).map((socket) => socket.dispose())));
  afterAll(() => api.stop());

  const listOf = async (client: ApiClient, filter = '{}'): Promise<any[]> =>
    (await client.get(`{ notifications(first: 50, filter: ${filter}) { nodes { ${FIELDS} } } }`)).notifications.nodes;
  const titlesOf = async (client: ApiClient) => (await listOf(client)).map(({ title }) => title);
  const unreadOf = async (client: ApiClient): Promise<number> =>
    (await client.get('{ unreadNotificationCount }')).unreadNotificationCount;
  const raise = (accountId: string, occasion: string) =>
    api.store.transaction((transaction) =>
      raiseNotifications(transaction, {
        ...{ kind: 'MENTIONED', occasion, to: [rowIdOf(accountId)], title: `About ${occasion}.` },
        ...{ about: {}, at: api.clock.now() },
      }),
    );
  const reviewOf = async (client: ApiClient, reportId: string): Promise<string> =>
    (await client.mutate('openReview', { reportId }, '... on OpenReviewPayload { review { id } }')).review.id;

  it('tell whoever answers for a vendor that its report came in, and nobody else', async () => {
    const [owner, other] = [await colleague(api), await colleague(api)];
    const vendorId = await createVendor(api.client, { name: 'Fernhollow', businessOwner: owner.email });
    const report = await readReport(api, vendorId);
    const [told, ...more] = await listOf(owner.client);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      ...{ kind: 'REPORT_RECEIVED', title: 'A report of Fernhollow came in.', readAt: null },
      ...{ vendor: { id: vendorId }, report: { id: report }, raisedAt: '2026-03-01T10:00:00.000Z' },
    });
    expect(await listOf(other.client)).toEqual([]);
    expect((await other.client.get(`{ node(id: "${told.id}") { id } }`)).node).toBeNull();
    const taken = await other.client.mutate('markNotificationsRead', { notificationIds: [told.id] }, '');
    expect(taken.code).toBe('NOT_FOUND');
    expect(await unreadOf(owner.client)).toBe(1);
  });

  it('tell whoever brought a report in that it could not be read', async () => {
    const uploader = await colleague(api);
    const vendorId = await createVendor(api.client, { name: 'Mirefield', businessOwner: uploader.email });
    await failedReport({ ...api, client: uploader.client }, vendorId);
    expect(await titlesOf(uploader.client)).toEqual(['A report of Mirefield could not be read.']);
  });

  it('follow a review from hand to hand', async () => {
    const [owner, reviewer, approver] = [await colleague(api), await colleague(api), await colleague(api)];
    const vendorId = await createVendor(api.client, { name: 'Larkspur', tier: 'HIGH', businessOwner: owner.email });
    const reviewId = await reviewOf(api.client, await readReport(api, vendorId));
    await api.client.mutate('assignReview', { reviewId, assigneeId: reviewer.id }, '');
    expect(await titlesOf(reviewer.client)).toEqual(['Administrator gave you the review of Larkspur.']);
    const said = { decision: 'APPROVED', rationale: 'Well.', overrideRationale: 'Needed.' };
    const decide = (version: number) => reviewer.client.mutate('decideReview', { reviewId, version, ...said }, '');
    await decide(2);
    expect((await titlesOf(approver.client))[0]).toBe('The decision on Larkspur waits for a second person.');
    expect(await titlesOf(reviewer.client)).toHaveLength(1);
    api.clock.forward(1000);
    await approver.client.mutate('sendBackDecision', { reviewId, note: 'Look again.' }, '');
    expect((await titlesOf(reviewer.client))[0]).toMatch(/sent your decision on Larkspur back\.$/);
    api.clock.forward(1000);
    await decide(4);
    api.clock.forward(1000);
    await approver.client.mutate('approveDecision', { reviewId, version: 5 }, '');
    expect((await titlesOf(reviewer.client))[0]).toBe('Larkspur was approved.');
    expect(await titlesOf(owner.client)).toContain('Larkspur was approved.');
    expect(await titlesOf(approver.client)).not.toContain('Larkspur was approved.');
    // Neither the proposal that went back nor the one that was approved waits for anybody any more.
    expect(await listOf(owner.client, '{ kind: DECISION_AWAITS_APPROVAL, unreadOnly: true }')).toEqual([]);
    expect(await listOf(owner.client, '{ kind: DECISION_AWAITS_APPROVAL }')).toHaveLength(2);
  });

  it('tell the owner of a condition, and the owner of CUECs, of many at once in one', async () => {
    const owner = await colleague(api);
    const vendorId = await createVendor(api.client, { name: 'Oakhurst', tier: 'LOW' });
    const report = await readReport(api, vendorId, { cuecs: cuecs(3) });
    const { report: read } = await api.client.get(`{ report(id: "${report}") { cuecs { nodes { id version } } } }`);
    const [first, ...rest] = read.cuecs.nodes;
    await api.client.mutate('assignCuecOwner', { cuecId: first.id, version: 1, ownerId: owner.id }, '');
    api.clock.forward(1000);
    await api.client.mutate('editCuecs', { cuecs: rest, ownerId: owner.id, status: 'PARTIAL' }, '');
    const [many, one] = await listOf(owner.client, '{ kind: CUEC_ASSIGNED }');
    expect(many.title).toBe('Administrator gave you 2 CUECs of Oakhurst.');
    expect(one).toMatchObject({ title: 'Administrator gave you a CUEC of Oakhurst.', cuec: { id: first.id } });
    const conditions = [{ description: 'Show the fix.', dueOn: '2026-04-01', ownerId: owner.id }];
    const decision = { decision: 'APPROVED_WITH_CONDITIONS', rationale: 'Well.', conditions };
    const reviewId = await reviewOf(api.client, report);
    await api.client.mutate('decideReview', { reviewId, version: 1, ...decision }, '');
    const [told] = await listOf(owner.client, '{ kind: CONDITION_ASSIGNED }');
    expect(told).toMatchObject({ title: 'A condition of the approval of Oakhurst is yours.', dueOn: '2026-04-01' });
  });

  it('are marked as read one by one or all at once, and as not read again', async () => {
    const { client, id } = await colleague(api);
    for (const occasion of ['one', 'two', 'three']) {
      await raise(id, occasion);
      api.clock.forward(1000);
    }
    const ids = (await listOf(client)).map((each) => each.id);
    const mark = async (input: object) =>
      (await client.mutate('markNotificationsRead', input, '... on MarkNotificationsReadPayload { unreadCount }'))
        .unreadCount;
    expect(await mark({ notificationIds: [ids[1], ids[1]] })).toBe(2);
    expect((await listOf(client, '{ unreadOnly: true }')).map((each) => each.id)).toEqual([ids[0], ids[2]]);
    const { readAt } = (await listOf(client))[1];
    api.clock.forward(1000);
    expect(await mark({})).toBe(0);
    expect((await listOf(client))[1].readAt).toBe(readAt);
    expect(await mark({ notificationIds: [ids[1]], read: false })).toBe(1);
  });

  it('come live to whoever watches, and only what is theirs', async () => {
    const [one, other] = [await colleague(api), await colleague(api)];
    const socket = one.client.socket();
    sockets.push(socket);
    const query = 'subscription { notificationsChanged { unreadCount latestUnread { title } } }';
    const events = socket.iterate<any>({ query });
    const next = async () => (await events.next()).value.data.notificationsChanged;
    expect(await next()).toEqual({ unreadCount: 0, latestUnread: null });
    await raise(other.id, 'somebody else');
    await raise(one.id, 'this');
    expect(await next()).toEqual({ unreadCount: 1, latestUnread: { title: 'About this.' } });
    await one.client.mutate('markNotificationsRead', {}, '');
    expect(await next()).toEqual({ unreadCount: 0, latestUnread: null });
  });

  it('come live again after the database closed the connection', async () => {
    const { client, id } = await colleague(api);
    const closed = await api.store.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query = 'LISTEN notifications'`,
    );
    expect(closed).toHaveLength(1);
    const socket = client.socket();
    sockets.push(socket);
    const events = socket.iterate<any>({ query: 'subscription { notificationsChanged { unreadCount } }' });
    await events.next();
    const heard = events.next();
    let isHeard = false;
    void heard.then(() => (isHeard = true));
    // Until it listens again nobody hears; then the next one brings the whole count.
    for (let each = 0; !isHeard; each += 1) {
      await raise(id, `try ${each}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await heard).value.data.notificationsChanged.unreadCount).toBeGreaterThan(0);
  });

  it('go the ways that the account chose', async () => {
    const { client, id } = await colleague(api);
    const all = 'preferences { kind inPage byMail } rhythm timeZone';
    const before = (await client.get(`{ notificationPreferences { ${all} } }`)).notificationPreferences;
    expect(before).toMatchObject({ rhythm: 'DAILY', timeZone: 'UTC' });
    expect(before.preferences.every((each: any) => each.inPage && each.byMail)).toBe(true);
    const input = { preferences: [{ kind: 'MENTIONED', inPage: false, byMail: true }], timeZone: 'Europe/Berlin' };
    const selection = `... on SetNotificationPreferencesPayload { preferences { ${all} } }`;
    const { preferences: set } = await client.mutate('setNotificationPreferences', input, selection);
    expect(set).toMatchObject({ rhythm: 'DAILY', timeZone: 'Europe/Berlin' });
    expect(set.preferences.filter((each: any) => !each.inPage)).toEqual(input.preferences);
    await raise(id, 'quiet');
    expect(await listOf(client)).toEqual([]);
    expect(await unreadOf(client)).toBe(0);
    expect((await client.get(`{ notificationPreferences { ${all} } }`)).notificationPreferences).toEqual(set);
  });

  it.each(['Europe/Nowhere', '+01:00', '', 'UTC; DROP'])('take no time zone such as %s', async (timeZone) => {
    const refused = await api.client.mutate('setNotificationPreferences', { timeZone }, '');
    expect(refused).toMatchObject({ code: 'INPUT_INVALID', path: ['timeZone'] });
  });
});

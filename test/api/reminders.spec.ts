import { QUEUES, openJobs } from '@countersign/jobs';
import type { TestRedis } from '@countersign/platform/testing';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { administratorOn, colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { BACKENDS, redisFor } from './harness/backends';
import type { ApiClient } from './harness/client';
import { cuecs, readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';
import { startTestWorker } from './harness/worker';

const overYear = (year: number) => ({ period: fact({ start: `${year}-01-01`, end: `${year}-12-31` }) });
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** On which a report over 2025 is stale for the first time, by the policy of twelve months. */
const STALE_ON = '2027-01-01';

describe.each(BACKENDS)('the daily assessment, with the queues on %s,', (backend) => {
  let api: TestApi;
  let redis: TestRedis | null = null;

  beforeAll(async () => {
    redis = await redisFor(backend);
    api = await startTestApi(redis === null ? {} : { redisUrl: redis.url });
  });
  afterAll(async () => {
    await api.stop();
    await redis?.stop();
  });

  /** A worker that comes up on a day, and what it makes up for at its start; then the days after, one by one. */
  async function upFrom(day: string, ...daysAfter: readonly string[]): Promise<ApiClient> {
    const jobs = openJobs(api.configuration, () => {});
    const [queue, events] = [jobs.createQueue(QUEUES.reassessReports), jobs.createQueueEvents(QUEUES.reassessReports)];
    await Promise.all([queue.waitUntilReady(), events.waitUntilReady()]);
    const ended = () =>
      new Promise((resolve, reject) => {
        events.removeAllListeners('failed');
        events.once('completed', resolve);
        events.once('failed', ({ failedReason }) => reject(new Error(failedReason)));
      });
    let client = await administratorOn(api, `${day}T06:00:00Z`);
    let run = ended();
    const worker = await startTestWorker(api.configuration, () => api.clock.now());
    await run;
    for (const after of daysAfter) {
      client = await administratorOn(api, `${after}T00:05:00Z`);
      run = ended();
      await queue.add(QUEUES.reassessReports, {});
      await run;
    }
    await worker.stop();
    await jobs.closeAll();
    return client;
  }
  const toldOf = async (client: ApiClient, vendorId: string, kinds: RegExp = /./): Promise<string[]> => {
    const { notifications } = await client.get('{ notifications(first: 100) { nodes { kind title vendor { id } } } }');
    return notifications.nodes
      .filter(({ kind, vendor }: any) => vendor?.id === vendorId && kinds.test(kind))
      .map(({ title }: any) => title)
      .reverse();
  };
  const EXPIRY = /^REPORT_(EXPIRING|STALE)$/;

  it('tells of a report 90, 60 and 30 days before it is stale and on the day, once each', async () => {
    let client = await administratorOn(api, '2026-02-01T08:00:00Z');
    const vendorId = await createVendor(client, { name: 'Fernhollow' });
    await readReport({ ...api, client }, vendorId, overYear(2025));
    client = await upFrom('2026-10-02');
    expect(await toldOf(client, vendorId, EXPIRY)).toEqual([]);
    const untilSixty = ['2026-10-04', '2026-10-05', '2026-11-01', '2026-11-02', '2026-11-03'];
    const untilStale = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-31', STALE_ON, '2027-01-02', '2027-03-01'];
    client = await upFrom('2026-10-03', ...untilSixty, ...untilStale);
    expect(await toldOf(client, vendorId, EXPIRY)).toEqual([
      'The SOC 2 report of Fernhollow goes stale on 1 January 2027, in 90 days.',
      'The SOC 2 report of Fernhollow goes stale on 1 January 2027, in 60 days.',
      'The SOC 2 report of Fernhollow goes stale on 1 January 2027, in 30 days.',
      'The SOC 2 report of Fernhollow goes stale today, 1 January 2027.',
    ]);
  });

  it('makes up for days on which nothing ran: what is most urgent is told, once, and not what was passed over', async () => {
    let client = await administratorOn(api, '2026-02-01T08:00:00Z');
    const vendorId = await createVendor(client, { name: 'Mirefield' });
    await readReport({ ...api, client }, vendorId, overYear(2025));
    // Down from before the first threshold until after the second.
    client = await upFrom('2026-11-20');
    expect(await toldOf(client, vendorId, EXPIRY)).toEqual([
      'The SOC 2 report of Mirefield goes stale on 1 January 2027, in 42 days.',
    ]);
    // And again until after it is stale.
    client = await upFrom('2027-01-09', '2027-01-10');
    expect((await toldOf(client, vendorId, EXPIRY)).slice(1)).toEqual([
      'The SOC 2 report of Mirefield went stale on 1 January 2027.',
    ]);
  });

  it('tells nothing of a report that a newer one replaced, nor of a vendor that is no longer used', async () => {
    let client = await administratorOn(api, '2026-02-01T08:00:00Z');
    const [replaced, left] = [await createVendor(client), await createVendor(client)];
    await readReport({ ...api, client }, replaced, overYear(2025));
    await readReport({ ...api, client }, replaced, overYear(2026));
    await readReport({ ...api, client }, left, overYear(2025));
    await client.mutate('updateVendor', { id: left, version: 1, status: 'OFFBOARDED' }, '');
    client = await upFrom('2027-01-01');
    expect(await toldOf(client, replaced, EXPIRY)).toEqual([]);
    expect(await toldOf(client, left, EXPIRY)).toEqual([]);
  });

  it('holds reports to the policy in force, and says so in the audit log', async () => {
    let client = await administratorOn(api, '2026-02-01T08:00:00Z');
    const vendorId = await createVendor(client, { name: 'Larkspur' });
    const report = await readReport({ ...api, client }, vendorId, overYear(2025));
    // As after a restored backup, or a defect of an earlier version.
    await api.store.query('UPDATE reports SET stale_on = $1 WHERE id = $2', ['2029-01-01', rowIdOf(report)]);
    client = await upFrom(STALE_ON);
    expect(await toldOf(client, vendorId, EXPIRY)).toHaveLength(1);
    const { auditEvents } = await client.get(
      `{ auditEvents(first: 1, filter: { subjectId: "${report}" }) { nodes { action actor { id } before after } } }`,
    );
    expect(auditEvents.nodes).toEqual([
      { action: 'report.reassessed', actor: null, before: { staleOn: '2029-01-01' }, after: { staleOn: STALE_ON } },
    ]);
  });

  it('reminds of reviews, conditions, CUECs, renewals and requests, each whoever has to do it', async () => {
    let client = await administratorOn(api, '2026-03-01T08:00:00Z');
    const owner = await colleague(api);
    const contacts = [{ name: 'Ines', email: 'ines@oakhurst.example' }];
    const details = { name: 'Oakhurst', tier: 'LOW', contacts, renewalOn: '2026-04-15', businessOwner: owner.email };
    const vendorId = await createVendor(client, details);
    const report = await readReport({ ...api, client }, vendorId, { ...overYear(2025), cuecs: cuecs(1) });
    const opened = await client.mutate(
      'openReview',
      { reportId: report },
      '... on OpenReviewPayload { review { id } }',
    );
    const conditions = [{ description: 'Show the fix.', dueOn: '2026-03-20', ownerId: owner.id }];
    const said = { decision: 'APPROVED_WITH_CONDITIONS', rationale: 'Well.', conditions };
    await client.mutate('decideReview', { reviewId: opened.review.id, version: 1, ...said }, '');
    const { report: read } = await client.get(`{ report(id: "${report}") { cuecs { nodes { id version } } } }`);
    await client.mutate('editCuecs', { cuecs: read.cuecs.nodes, ownerId: owner.id, nextCheckOn: '2026-03-22' }, '');
    await client.mutate('requestReport', { vendorId, contactEmail: contacts[0]!.email, dueOn: '2026-03-12' }, '');
    const DUE = /^(CONDITION_DUE|CUEC_CHECK_DUE|VENDOR_RENEWAL_DUE|REQUEST_UNANSWERED|REVIEW_DUE|REVIEW_AGAIN_DUE)$/;
    const asOwner = () => toldOf(owner.client, vendorId, DUE);

    client = await upFrom('2026-03-13');
    await api.store.query(`UPDATE sessions SET expires_at = '2030-01-01'`);
    expect((await asOwner()).sort()).toEqual(
      [
        'The contract with Oakhurst renews on 15 April 2026, in 33 days.',
        'A condition of the approval of Oakhurst is due on 20 March 2026, in 7 days.',
      ].sort(),
    );
    expect(await toldOf(client, vendorId, DUE)).toEqual(
      expect.arrayContaining(['The report that Oakhurst was asked for has not come; it was due on 12 March 2026.']),
    );
    client = await upFrom('2026-03-23');
    const told = await asOwner();
    expect(told).toHaveLength(5);
    expect(told).toEqual(
      expect.arrayContaining([
        'A CUEC of Oakhurst was to be checked on 22 March 2026.',
        'A condition of the approval of Oakhurst was due on 20 March 2026.',
        'The contract with Oakhurst renews on 15 April 2026, in 23 days.',
      ]),
    );
    // A condition that was met is not reminded of, whatever its day.
    const { openConditions } = await client.get('{ openConditions { nodes { id dueOn } } }');
    for (const { id } of openConditions.nodes)
      await client.mutate('closeCondition', { conditionId: id, evidence: 'Seen.' }, '');
    await api.store.query('DELETE FROM notifications');
    await upFrom('2026-03-24');
    expect(await asOwner()).not.toContain('A condition of the approval of Oakhurst was due on 20 March 2026.');
  });

  it('is planned for every day, and runs when its time comes', async () => {
    const vendorId = await createVendor(await administratorOn(api, '2026-02-01T08:00:00Z'), { name: 'Quillmark' });
    const worker = await startTestWorker(api.configuration, () => api.clock.now());
    const jobs = openJobs(api.configuration, () => {});
    try {
      const queue = jobs.createQueue(QUEUES.reassessReports);
      const events = jobs.createQueueEvents(QUEUES.reassessReports);
      await Promise.all([queue.waitUntilReady(), events.waitUntilReady()]);
      const planned = await queue.getJobSchedulers();
      expect(planned).toMatchObject([{ key: QUEUES.reassessReports, pattern: '5 0 * * *', tz: 'UTC' }]);
      const client = await administratorOn(api, `${STALE_ON}T06:00:00Z`);
      await readReport({ ...api, client }, vendorId, overYear(2025));
      const [next] = await queue.getDelayed();
      // The delay is counted from a moment that is read from the clock once more: a millisecond may lie between.
      expect(Math.abs(((next!.timestamp + next!.delay) % DAY) - 5 * MINUTE)).toBeLessThan(1000);
      await next!.promote();
      await next!.waitUntilFinished(events);
      expect(await toldOf(client, vendorId, EXPIRY)).toHaveLength(1);
      // The day after is planned in its place, and nothing else.
      const after = await queue.getDelayed();
      expect(after).toHaveLength(1);
      expect(after[0]!.id).not.toBe(next!.id);
    } finally {
      await worker.stop();
      await jobs.closeAll();
    }
  });
});

import { fact } from '../../libs/vocabulary/src/testing/facts';
import { administratorOn } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { cuecs, failedReport, readReport } from './harness/readings';
import { uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';

const DASHBOARD = `{ dashboard {
  reportsByFreshness { freshness count } expiringNext { id vendor { name } assessment { freshness staleOn daysLeft } }
  openReviews { totalCount nodes { id report { id } } } cuecsWithoutOwner vendorsWithoutReport readsInProgress readsFailed } }`;

const endingOn = (end: string) => ({ period: fact({ start: '2024-01-01', end }) });

describe('the dashboard', () => {
  let api: TestApi;

  beforeEach(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-01T12:00:00.000Z');
  });
  afterEach(() => api.stop());

  const dashboard = async (client = api.client) => (await client.get(DASHBOARD)).dashboard;
  const counts = async (client = api.client) => {
    const { reportsByFreshness } = await dashboard(client);
    return Object.fromEntries(reportsByFreshness.map(({ freshness, count }: any) => [freshness, count]));
  };
  const vendorWith = async (...reports: Parameters<typeof readReport>[2][]) => {
    const vendor = await createVendor(api.client);
    const ids: string[] = [];
    for (const facts of reports) ids.push(await readReport(api, vendor, facts));
    return { vendor, ids };
  };

  it('says nothing but noughts of an empty portal', async () => {
    expect(await dashboard()).toEqual({
      reportsByFreshness: ['CURRENT', 'EXPIRING', 'STALE', 'UNKNOWN'].map((freshness) => ({ freshness, count: 0 })),
      expiringNext: [],
      openReviews: { totalCount: 0, nodes: [] },
      cuecsWithoutOwner: 0,
      vendorsWithoutReport: 0,
      readsInProgress: 0,
      readsFailed: 0,
    });
  });

  it('tells ages apart on the very day, and the list, the report and the figures agree', async () => {
    // Twelve months after 2025-06-30 is 2026-06-30: the last good day, and the report is stale from the next.
    const { ids } = await vendorWith(endingOn('2025-06-30'));
    for (const [today, freshness, daysLeft] of [
      ['2025-07-01', 'CURRENT', 364],
      ['2026-04-30', 'CURRENT', 61],
      ['2026-05-01', 'EXPIRING', 60],
      ['2026-06-30', 'EXPIRING', 0],
      ['2026-07-01', 'STALE', -1],
      ['2027-07-01', 'STALE', -366],
    ] as const) {
      for (const time of ['00:00:00.000Z', '23:59:59.999Z']) {
        const client = await administratorOn(api, `${today}T${time}`);
        const { report, reports } = await client.get(
          `query ($id: ID!, $freshness: Freshness!) {
             report(id: $id) { assessment { assessedOn freshness staleOn daysLeft findings { code } } }
             reports(filter: { freshness: $freshness }) { nodes { id } } }`,
          { id: ids[0], freshness },
        );
        expect(report.assessment).toMatchObject({ assessedOn: today, freshness, staleOn: '2026-07-01', daysLeft });
        const told = report.assessment.findings.map(({ code }: { code: string }) => code);
        expect(told.filter((code: string) => ['EXPIRING', 'STALE'].includes(code))).toEqual(
          freshness === 'CURRENT' ? [] : [freshness],
        );
        expect(reports.nodes).toEqual([{ id: ids[0] }]);
        expect(await counts(client)).toEqual({ CURRENT: 0, EXPIRING: 0, STALE: 0, UNKNOWN: 0, [freshness]: 1 });
      }
    }
  });

  it('counts one report for each vendor: the one that stays current longest', async () => {
    const { ids } = await vendorWith(endingOn('2025-12-31'), endingOn('2023-12-31'));
    await vendorWith(endingOn('2024-06-30'));
    await vendorWith({ period: null, asOf: null });
    await vendorWith({ period: null, asOf: fact('2025-03-31'), type: fact('TYPE_1') });
    expect(await counts()).toEqual({ CURRENT: 1, EXPIRING: 1, STALE: 1, UNKNOWN: 1 });
    const { reports } = await api.client.get(
      '{ reports(filter: { latestOnly: true, freshness: CURRENT }) { nodes { id vendor { latestReport { id } } } } }',
    );
    expect(reports.nodes).toEqual([{ id: ids[0], vendor: { latestReport: { id: ids[0] } } }]);
  });

  it('lists what becomes stale next, without what is stale already, as many as asked for', async () => {
    await vendorWith(endingOn('2025-12-31'));
    await vendorWith(endingOn('2025-04-30'));
    await vendorWith(endingOn('2025-02-28'));
    await vendorWith(endingOn('2025-03-31'));
    const { expiringNext } = await dashboard();
    // 2025-02-28 is good until 2026-02-28, yesterday.
    expect(expiringNext.map(({ assessment }: any) => assessment)).toEqual([
      { freshness: 'EXPIRING', staleOn: '2026-04-01', daysLeft: 30 },
      { freshness: 'EXPIRING', staleOn: '2026-05-01', daysLeft: 60 },
      { freshness: 'CURRENT', staleOn: '2027-01-01', daysLeft: 305 },
    ]);
    const { dashboard: one } = await api.client.get('{ dashboard { expiringNext(first: 1) { id } } }');
    expect(one.expiringNext).toEqual([{ id: expiringNext[0].id }]);
    const { errors } = await api.client.ask('{ dashboard { expiringNext(first: 101) { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('counts open reviews, controls without an owner, vendors without a report, and readings', async () => {
    const { vendor, ids } = await vendorWith({ cuecs: cuecs(2), ...endingOn('2024-12-31') }, { cuecs: cuecs(3) });
    const open = { reportId: ids[1] };
    const { review } = await api.client.mutate('openReview', open, '... on OpenReviewPayload { review { id } }');
    await createVendor(api.client);
    await uploaded(api.client, await createVendor(api.client), await smallPdf());
    await failedReport(api, vendor);
    const figures = await dashboard();
    expect(figures).toMatchObject({
      openReviews: { totalCount: 1, nodes: [{ id: review.id, report: { id: ids[1] } }] },
      cuecsWithoutOwner: 3,
      vendorsWithoutReport: 2,
      readsInProgress: 1,
      readsFailed: 1,
    });
    const { cuecs: listed } = await api.client.get('{ cuecs(filter: { withoutOwner: true }) { nodes { id } } }');
    const { accounts } = await api.client.get('{ accounts { nodes { id } } }');
    const owned = { cuecId: listed.nodes[0].id, ownerId: accounts.nodes[0].id };
    await api.client.mutate('assignCuecOwner', owned, '');
    const decision = { reviewId: review.id, version: 1, decision: 'REJECTED', rationale: 'Old.' };
    await api.client.mutate('decideReview', decision, '');
    expect(await dashboard()).toMatchObject({ openReviews: { totalCount: 0 }, cuecsWithoutOwner: 2 });
  });
});

describe('the dashboard of an installation that warns earlier', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ expiringWithinDays: 90 });
  });
  afterAll(() => api.stop());

  it.each([
    ['2026-03-31', 'CURRENT'],
    ['2026-04-01', 'EXPIRING'],
  ])('calls the report on %s %s', async (today, freshness) => {
    api.clock.set(`${today}T09:00:00.000Z`);
    const vendor = await createVendor(api.client);
    const id = await readReport(api, vendor, endingOn('2025-06-30'));
    const { report, reports } = await api.client.get(
      `query ($id: ID!, $vendor: ID!, $freshness: Freshness!) { report(id: $id) { assessment { freshness } }
         reports(filter: { vendorId: $vendor, freshness: $freshness }) { totalCount } }`,
      { id, vendor, freshness },
    );
    expect([report.assessment.freshness, reports.totalCount]).toEqual([freshness, 1]);
  });
});

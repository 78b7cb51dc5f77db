import { fact } from '../../libs/vocabulary/src/testing/facts';
import { administratorOn, colleague } from './harness/accounts';
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
    const owned = { cuecId: listed.nodes[0].id, version: 1, ownerId: accounts.nodes[0].id };
    await api.client.mutate('assignCuecOwner', owned, '');
    const decision = { reviewId: review.id, version: 1, decision: 'REJECTED', rationale: 'Old.' };
    await api.client.mutate('decideReview', decision, '');
    expect(await dashboard()).toMatchObject({ openReviews: { totalCount: 0 }, cuecsWithoutOwner: 2 });
  });
});

const TODAY = `{ today { date since inboxWaiting
  taskGroups { topic totalCount overdueCount tasks { kind title dueOn isOverdue address vendor { name } } }
  news(first: 20) { totalCount nodes { action actor { email } subject { id } } } } }`;

describe('today', () => {
  let api: TestApi;
  let person: Awaited<ReturnType<typeof colleague>>;

  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-01T09:00:00.000Z');
    person = await colleague(api);
  });
  afterAll(() => api.stop());

  const today = async (client = person.client) => (await client.get(TODAY)).today;
  const note = async (client = person.client) =>
    (await client.get('mutation { noteVisit(input: { confirm: true }) { previousEndedAt } }')).noteVisit
      .previousEndedAt;
  const reviewOf = async (reportId: string) =>
    (await api.client.mutate('openReview', { reportId }, '... on OpenReviewPayload { review { id } }')).review.id;

  it('asks nothing of somebody in an empty portal', async () => {
    expect(await today()).toEqual({
      ...{ date: '2026-03-01', since: null, inboxWaiting: 0, taskGroups: [] },
      news: { totalCount: 0, nodes: [] },
    });
  });

  it('tells each person what waits for that person, the overdue first, and where it stands', async () => {
    const own = await createVendor(api.client, { name: 'Owned', tier: 'LOW', businessOwner: person.email });
    const stale = await readReport(api, own, endingOn('2024-12-31'));
    const fresh = await createVendor(api.client, { name: 'Fresh', tier: 'LOW', businessOwner: person.email });
    await readReport(api, fresh, endingOn('2025-12-31'));
    const other = 'admin@countersign.local';
    const high = await createVendor(api.client, { name: 'Second', tier: 'HIGH', businessOwner: other });
    const proposed = await reviewOf(await readReport(api, high, endingOn('2025-12-31')));
    const said = { decision: 'APPROVED', rationale: 'Well.', overrideRationale: 'Needed.' };
    await api.client.mutate('decideReview', { reviewId: proposed, version: 1, ...said }, '');
    const low = await createVendor(api.client, { name: 'Given', tier: 'LOW', businessOwner: other });
    const given = await reviewOf(await readReport(api, low, endingOn('2025-12-31')));
    await api.client.mutate('assignReview', { reviewId: given, assigneeId: person.id }, '');
    const common = { dueOn: null, isOverdue: false };
    expect((await today()).taskGroups).toEqual([
      {
        ...{ topic: 'REPORTS', totalCount: 1, overdueCount: 1 },
        tasks: [
          {
            ...{ kind: 'REPORT_STALE', title: 'The SOC 2 report of Owned went stale' },
            ...{ dueOn: '2026-01-01', isOverdue: true, address: `/reports/${stale}`, vendor: { name: 'Owned' } },
          },
        ],
      },
      {
        ...{ topic: 'APPROVALS', totalCount: 1, overdueCount: 0 },
        tasks: [
          {
            ...{ kind: 'DECISION_AWAITS_APPROVAL', title: 'Second waits for your approval', ...common },
            ...{ address: `/reviews/${proposed}`, vendor: { name: 'Second' } },
          },
        ],
      },
      {
        ...{ topic: 'REVIEWS', totalCount: 1, overdueCount: 0 },
        tasks: [
          {
            ...{ kind: 'REVIEW_ASSIGNED', title: 'Given is yours to review', ...common },
            ...{ address: `/reviews/${given}`, vendor: { name: 'Given' } },
          },
        ],
      },
      {
        ...{ topic: 'UNREVIEWED', totalCount: 2, overdueCount: 0 },
        tasks: expect.arrayContaining([
          {
            ...{ kind: 'REPORT_RECEIVED', title: 'The report of Owned waits for its review', ...common },
            ...{ address: `/reports/${stale}`, vendor: { name: 'Owned' } },
          },
          expect.objectContaining({ title: 'The report of Fresh waits for its review' }),
        ]),
      },
    ]);
    // Whoever proposed a decision does not approve it, and what others own is theirs; what is nobody's is everybody's.
    expect((await today(api.client)).taskGroups).toMatchObject([{ topic: 'UNREVIEWED', totalCount: 2 }]);
    const reader = await colleague(api, 'READER');
    expect((await today(reader.client)).taskGroups).toEqual([]);
    await api.client.mutate('setReviewDueDate', { reviewId: given, dueOn: '2026-03-04' }, '');
    const reviews = (await today()).taskGroups.find(({ topic }: any) => topic === 'REVIEWS');
    expect(reviews.tasks).toMatchObject([{ kind: 'REVIEW_DUE', dueOn: '2026-03-04' }]);
  });

  it('tells what others did since the last visit, which ends half an hour after it was noted last', async () => {
    const first = await today();
    expect(first.news.nodes.map(({ action }: any) => action)).toEqual(
      expect.arrayContaining(['report.read', 'review.decisionProposed']),
    );
    expect(await note()).toBeNull();
    api.clock.forward(20 * 60_000);
    expect(await note()).toBeNull();
    const { reviews } = await api.client.get('{ reviews(first: 1) { nodes { id } } }');
    const comment = (client = api.client) =>
      client.mutate('commentOnReview', { reviewId: reviews.nodes[0].id, text: 'Look.' }, '');
    api.clock.forward(60_000);
    await comment();
    await comment(person.client);
    // Still the same visit: nothing is taken away while somebody looks.
    expect((await today()).since).toBeNull();
    api.clock.forward(31 * 60_000);
    const later = { since: '2026-03-01T09:20:00.000Z', news: { totalCount: 1 } };
    expect(await today()).toMatchObject(later);
    expect(await note()).toBe('2026-03-01T09:20:00.000Z');
    const again = await today();
    expect(again).toMatchObject(later);
    expect(again.news.nodes).toEqual([
      { action: 'review.commented', actor: { email: 'admin@countersign.local' }, subject: reviews.nodes[0] },
    ]);
    // Of what should never have come in, it is told that it was withdrawn, and nothing else.
    const withdrawn = await readReport(api, await createVendor(api.client), {});
    await api.client.mutate('withdrawReport', { reportId: withdrawn, reason: 'An invoice.' }, '');
    expect((await today()).news.nodes.filter(({ subject }: any) => subject.id === withdrawn)).toMatchObject([
      { action: 'report.withdrawn', actor: { email: 'admin@countersign.local' } },
    ]);
    // Everybody has visits of their own.
    expect((await today(api.client)).since).toBeNull();
    const { errors } = await person.client.ask('mutation { noteVisit(input: { confirm: false }) { previousEndedAt } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
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

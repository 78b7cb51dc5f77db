import { nextLapseOf } from '@countersign/assessment';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import type { ReportFacts } from '@countersign/vocabulary';
import { administratorOn } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import type { ApiClient } from './harness/client';
import { readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

const COVERAGE = `coverage {
  today coveredUntil daysUncovered
  periods { start end days report { id } } points { on report { id } }
  gaps { start end days bridgedDays after { id } before { id } } overlaps { start end days earlier { id } later { id } }
  bridgeLetters { start end daysNotCounted letter { id } follows { id } } unattachedLetters { because letter { id } }
  lapses { what on report { id } } nextLapse { what on report { id } } }`;

const over = (start: string, end: string): Partial<ReportFacts> => ({ period: fact({ start, end }) });
const letter = (start: string, end: string): Partial<ReportFacts> => ({
  ...over(start, end),
  kind: fact('BRIDGE_LETTER'),
  type: null,
  opinion: null,
  categories: [],
});

describe('coverage', () => {
  let api: TestApi;
  let client: ApiClient;

  beforeAll(async () => {
    api = await startTestApi();
    client = await administratorOn(api, '2026-03-01T09:00:00Z');
  });
  afterAll(() => api.stop());

  const coverageOf = async (vendor: string): Promise<any> =>
    (await client.get(`query ($id: ID!) { vendor(id: $id) { ${COVERAGE} } }`, { id: vendor })).vendor.coverage;
  const reportOf = async (id: string): Promise<any> =>
    (
      await client.get(
        `query ($id: ID!) { report(id: $id) {
          bridgeLetters { letter { id } } bridges { start end follows { id } } unattachedLetter { because } } }`,
        { id },
      )
    ).report;
  const historyOf = async (subjectId: string): Promise<any[]> =>
    (
      await client.get(
        'query ($id: ID!) { auditEvents(filter: { subjectId: $id }) { nodes { action before after } } }',
        {
          id: subjectId,
        },
      )
    ).auditEvents.nodes;

  it('shows periods with what lies between them, and Type 1 reports as points', async () => {
    const vendor = await createVendor(client);
    const first = await readReport(api, vendor, over('2023-01-01', '2023-12-31'));
    const second = await readReport(api, vendor, over('2024-02-01', '2025-01-31'));
    const third = await readReport(api, vendor, over('2025-01-01', '2025-12-31'));
    const point = await readReport(api, vendor, { type: fact('TYPE_1'), period: null, asOf: fact('2022-11-30') });
    await readReport(api, vendor, { kind: fact('SOC1') });
    expect(await coverageOf(vendor)).toEqual({
      today: '2026-03-01',
      coveredUntil: '2025-12-31',
      daysUncovered: 60,
      periods: [
        { start: '2023-01-01', end: '2023-12-31', days: 365, report: { id: first } },
        { start: '2024-02-01', end: '2025-01-31', days: 366, report: { id: second } },
        { start: '2025-01-01', end: '2025-12-31', days: 365, report: { id: third } },
      ],
      points: [{ on: '2022-11-30', report: { id: point } }],
      gaps: [
        {
          start: '2024-01-01',
          end: '2024-01-31',
          days: 31,
          bridgedDays: 0,
          after: { id: first },
          before: { id: second },
        },
      ],
      overlaps: [{ start: '2025-01-01', end: '2025-01-31', days: 31, earlier: { id: second }, later: { id: third } }],
      bridgeLetters: [],
      unattachedLetters: [],
      lapses: [{ what: 'REPORT', on: '2027-01-01', report: { id: third } }],
      nextLapse: { what: 'REPORT', on: '2027-01-01', report: { id: third } },
    });
  });

  it('puts a bridge letter to the report that it follows as soon as both are there, for three months at most', async () => {
    const vendor = await createVendor(client);
    const bridging = await readReport(api, vendor, letter('2026-01-01', '2026-04-30'));
    expect(await reportOf(bridging)).toMatchObject({
      bridges: null,
      unattachedLetter: {
        because:
          'The letter covers 2026-01-01 to 2026-04-30, and the vendor has no Type 2 report whose period ends before.',
      },
    });
    const report = await readReport(api, vendor, over('2025-01-01', '2025-12-31'));
    expect(await coverageOf(vendor)).toMatchObject({
      periods: [{ report: { id: report } }],
      coveredUntil: '2026-03-31',
      daysUncovered: 0,
      bridgeLetters: [
        {
          start: '2026-01-01',
          end: '2026-03-31',
          daysNotCounted: 30,
          letter: { id: bridging },
          follows: { id: report },
        },
      ],
      unattachedLetters: [],
      lapses: [
        { what: 'BRIDGE_LETTER', on: '2026-04-01', report: { id: bridging } },
        { what: 'REPORT', on: '2027-01-01', report: { id: report } },
      ],
      nextLapse: { what: 'BRIDGE_LETTER', on: '2026-04-01' },
    });
    expect(await reportOf(bridging)).toMatchObject({ bridges: { follows: { id: report } }, unattachedLetter: null });
    expect(await reportOf(report)).toMatchObject({ bridgeLetters: [{ letter: { id: bridging } }], bridges: null });
    expect((await historyOf(bridging))[0]).toEqual({
      action: 'report.letterAttached',
      before: { follows: null, countsUntil: null },
      after: { follows: 'report.pdf', countsUntil: '2026-03-31' },
    });
  });

  it('never takes a letter for a report', async () => {
    const vendor = await createVendor(client);
    const report = await readReport(api, vendor, over('2023-01-01', '2023-12-31'));
    await readReport(api, vendor, letter('2024-01-01', '2024-03-31'));
    const lone = await createVendor(client);
    await readReport(api, lone, letter('2024-01-01', '2024-03-31'));
    const query = `query ($id: ID!, $lone: ID!) { dashboard { vendorsWithoutReport }
      vendor(id: $id) { latestReport { id } } lone: vendor(id: $lone) { latestReport { id } } }`;
    const before = await client.get(query, { id: vendor, lone });
    expect(before).toMatchObject({ vendor: { latestReport: { id: report } }, lone: { latestReport: null } });
    await readReport(api, lone, over('2023-01-01', '2023-12-31'));
    const after = await client.get(query, { id: vendor, lone });
    expect(after.dashboard.vendorsWithoutReport).toBe(before.dashboard.vendorsWithoutReport - 1);
  });

  it('keeps letters with reports of their own vendor, in the database too', async () => {
    const [one, other] = [await createVendor(client), await createVendor(client)];
    const report = await readReport(api, one, over('2025-01-01', '2025-12-31'));
    const bridging = await readReport(api, other, letter('2026-01-01', '2026-03-31'));
    const attach = (until: string) =>
      api.store.query(
        `UPDATE reports SET follows_id = $1, counts_from = '2026-01-01', counts_until = '${until}' WHERE id = $2`,
        [rowIdOf(report), rowIdOf(bridging)],
      );
    await expect(attach('2026-03-31')).rejects.toThrow('reports_follows_report');
    await expect(attach('2026-04-01')).rejects.toThrow('reports_letter_counts');
    await expect(
      api.store.query(
        `UPDATE reports SET follows_id = $2, counts_from = '2025-01-01', counts_until = '2025-01-31' WHERE id = $1`,
        [rowIdOf(report), rowIdOf(await readReport(api, one, over('2024-01-01', '2024-12-31')))],
      ),
    ).rejects.toThrow('reports_letter_follows');
  });

  it('follows a report that is moved to another vendor, and so do bridge letters', async () => {
    const [wrong, right] = [await createVendor(client), await createVendor(client)];
    const wrongReport = await readReport(api, wrong, over('2024-06-01', '2024-12-31'));
    const bridging = await readReport(api, wrong, letter('2026-01-01', '2026-03-31'));
    const report = await readReport(api, wrong, over('2025-01-01', '2025-12-31'));
    const rightLetter = await readReport(api, right, letter('2026-01-01', '2026-02-28'));
    expect((await reportOf(bridging)).bridges).toMatchObject({ follows: { id: report } });

    await client.mutate('moveReport', { reportId: report, vendorId: right }, '');
    const latest = 'query ($id: ID!) { vendor(id: $id) { latestReport { id } reports { totalCount } } }';
    expect((await client.get(latest, { id: wrong })).vendor).toEqual({
      latestReport: { id: wrongReport },
      reports: { totalCount: 2 },
    });
    expect((await client.get(latest, { id: right })).vendor.latestReport).toEqual({ id: report });
    expect((await reportOf(bridging)).bridges).toBeNull();
    expect((await historyOf(bridging))[0]).toMatchObject({ action: 'report.letterDetached' });
    expect((await reportOf(rightLetter)).bridges).toMatchObject({ follows: { id: report } });
    expect((await coverageOf(right)).periods).toMatchObject([{ start: '2025-01-01', end: '2025-12-31' }]);
    expect((await coverageOf(wrong)).periods).toMatchObject([{ start: '2024-06-01', end: '2024-12-31' }]);

    // A letter alone goes as well, and follows nothing where there is no report for it.
    await client.mutate('moveReport', { reportId: rightLetter, vendorId: wrong }, '');
    expect((await reportOf(rightLetter)).bridges).toBeNull();
  });

  it('finds each other where a letter and its report are read at the same time', async () => {
    const vendor = await createVendor(client);
    const [, bridging] = await Promise.all([
      readReport(api, vendor, over('2025-01-01', '2025-12-31')),
      readReport(api, vendor, letter('2026-01-01', '2026-02-28')),
    ]);
    expect((await reportOf(bridging)).unattachedLetter).toBeNull();
  });

  it('lists vendors by what lapses next, page by page, as the rule for one vendor has it', async () => {
    const query = `query ($after: String) { vendors(first: 3, after: $after, orderBy: { field: LAPSES_NEXT }) {
      nodes { id coverage { lapses { what on } nextLapse { on } } } pageInfo { hasNextPage endCursor } } }`;
    for (const [today, expected] of [
      ['2026-03-01', 6],
      ['2026-04-01', 6],
      ['2027-02-01', 6],
    ] as const) {
      client = await administratorOn(api, `${today}T09:00:00Z`);
      const listed: any[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { vendors } = await client.get(query, { after });
        listed.push(...vendors.nodes);
        ({ endCursor: after, hasNextPage: more } = vendors.pageInfo);
      }
      const days = listed.map(({ coverage }) => coverage.nextLapse?.on ?? 'never');
      expect(days).toEqual([...days].sort());
      expect(days.length).toBeGreaterThanOrEqual(expected);
      for (const { coverage } of listed)
        expect(nextLapseOf(coverage.lapses, today)?.on).toBe(coverage.nextLapse?.on ?? undefined);
    }
  });

  describe('of many vendors', () => {
    const FIGURES = `query ($filter: VendorFilter) { expiringReports(filter: $filter) {
      today standings { standing count } months { month standings { standing count } } lapsedEarlier lapsesLater owners }
      vendors(filter: $filter, orderBy: { field: LAPSES_NEXT }) { nodes { name coverage { standing } } } }`;
    const figures = async (filter: object) => client.get(FIGURES, { filter: { search: 'Standing', ...filter } });
    const countsOf = ({ expiringReports }: any) =>
      Object.fromEntries(expiringReports.standings.map(({ standing, count }: any) => [standing, count]));
    const monthsOf = ({ expiringReports }: any) =>
      expiringReports.months.flatMap(({ month, standings }: any) =>
        standings.map(({ standing, count }: any) => `${month} ${standing} ${count}`),
      );

    beforeAll(async () => {
      client = await administratorOn(api, '2026-03-01T09:00:00Z');
      const vendor = (name: string, more: object = {}) =>
        createVendor(client, { name: `Standing ${name}`, tier: 'LOW', ...more });
      await readReport(api, await vendor('stale', { tier: 'CRITICAL' }), over('2024-01-01', '2024-12-31'));
      await readReport(
        api,
        await vendor('expiring', { businessOwner: 'Ines Prado' }),
        over('2024-05-01', '2025-04-30'),
      );
      const bridged = await vendor('bridged', { businessOwner: 'ines prado' });
      await readReport(api, bridged, {
        ...over('2025-01-01', '2025-12-31'),
        categories: [fact('SECURITY'), fact('PRIVACY')],
      });
      await readReport(api, bridged, letter('2026-01-01', '2026-03-31'));
      await readReport(api, await vendor('current'), over('2025-01-01', '2025-12-31'));
      await vendor('none');
      await readReport(api, await vendor('gone', { status: 'OFFBOARDED' }), over('2023-01-01', '2023-12-31'));
    });

    it('is counted by how they stand and by month, the list in the order of what lapses', async () => {
      const told = await figures({ isInUse: true });
      expect(countsOf(told)).toEqual({ STALE: 1, EXPIRING: 1, BRIDGED: 1, CURRENT: 1, NONE: 1 });
      expect(told.expiringReports.today).toBe('2026-03-01');
      expect(monthsOf(told)).toEqual([
        '2026-01-01 STALE 1',
        '2026-05-01 EXPIRING 1',
        '2027-01-01 BRIDGED 1',
        '2027-01-01 CURRENT 1',
      ]);
      expect(told.expiringReports.months.map(({ month }: any) => month)).toHaveLength(18);
      expect(told.vendors.nodes.map(({ name }: any) => name)).toEqual(
        // The letter lapses before the report that expires.
        ['stale', 'bridged', 'expiring', 'current', 'none'].map((name) => `Standing ${name}`),
      );
      expect(countsOf(await figures({}))).toMatchObject({ STALE: 2 });
      expect((await figures({ isInUse: false })).expiringReports).toMatchObject({ lapsedEarlier: 1, lapsesLater: 0 });
    });

    it('is told apart by standing, category, owner and tier, and the counts leave every standing to choose', async () => {
      const only = async (filter: object) =>
        (await figures({ isInUse: true, ...filter })).vendors.nodes.map(({ name }: any) => name.split(' ')[1]);
      for (const standing of ['STALE', 'EXPIRING', 'BRIDGED', 'CURRENT', 'NONE'])
        expect(await only({ standing })).toEqual([standing.toLowerCase()]);
      expect(await only({ category: 'PRIVACY' })).toEqual(['bridged']);
      expect(await only({ businessOwner: 'INES PRADO' })).toEqual(['bridged', 'expiring']);
      expect(await only({ tier: 'CRITICAL' })).toEqual(['stale']);
      const chosen = await figures({ isInUse: true, standing: 'EXPIRING' });
      expect(countsOf(chosen)).toMatchObject({ STALE: 1, EXPIRING: 1 });
      expect(monthsOf(chosen)).toEqual(['2026-05-01 EXPIRING 1']);
      expect(chosen.expiringReports.owners.filter((owner: string) => /ines/i.test(owner))).toHaveLength(1);
    });

    it('follows a correction of the categories', async () => {
      const { vendors } = await client.get(
        '{ vendors(filter: { search: "Standing current" }) { nodes { latestReport { id } } } }',
      );
      const correction = { reportId: vendors.nodes[0].latestReport.id, fact: 'CATEGORIES', reason: 'Page 1.' };
      await client.mutate('correctFact', { ...correction, value: { categories: ['AVAILABILITY'] } }, '');
      const { vendors: found } = await figures({ category: 'AVAILABILITY' });
      expect(found.nodes).toEqual([{ name: 'Standing current', coverage: { standing: 'CURRENT' } }]);
    });

    it('stands on each day as the rule for one vendor has it', async () => {
      for (const today of ['2026-03-31', '2026-04-01', '2026-05-01', '2026-11-01', '2026-11-02', '2027-01-01']) {
        client = await administratorOn(api, `${today}T09:00:00Z`);
        const { vendors } = await figures({});
        for (const { name, coverage } of vendors.nodes) {
          const { vendors: found } = await figures({ search: name, standing: coverage.standing });
          expect([today, name, found.nodes.length]).toEqual([today, name, 1]);
        }
      }
    });
  });
});

import type { ReportFacts } from '@countersign/vocabulary';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { cuecs, readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

const CUEC = `id version text status notes nextCheckOn match matchScore carryOver owner { id }
  theme { theme words } predecessor { id } difference { change text } droppedBy { id } report { id }`;
const CHANGED = (payload: string) =>
  `... on ${payload} { cuecs { cuecId version } } ... on CuecVersionConflict { current { id version status } }`;

const period = (year: number) => ({ period: fact({ start: `${year}-01-01`, end: `${year}-12-31` }) });
const demands = (...texts: string[]): Partial<ReportFacts> => ({
  cuecs: texts.map((text, place) => ({ ...cuecs(1)[0]!, id: `C-${place + 1}`, text })),
});

describe('the register of CUECs', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const list = async (filter: object, orderBy: object | null = null): Promise<any> =>
    (
      await api.client.get(
        `query ($filter: CuecFilter, $orderBy: CuecOrder) {
           cuecs(first: 100, filter: $filter, orderBy: $orderBy) { totalCount nodes { ${CUEC} } } }`,
        { filter, orderBy },
      )
    ).cuecs;
  const seen = (nodes: any[]) => nodes.map(({ id, version }) => ({ id, version }));
  const edit = (input: object, client = api.client) => client.mutate('editCuecs', input, CHANGED('EditCuecsPayload'));
  const answer = (nodes: any[], accept: boolean) =>
    api.client.mutate('answerCarryOver', { cuecs: seen(nodes), accept }, CHANGED('AnswerCarryOverPayload'));

  describe('when a vendor’s next report is read', () => {
    let vendorId: string;
    let now: any[];
    let before: any[];
    let reports: string[];

    beforeAll(async () => {
      vendorId = await createVendor(api.client, { name: 'Fernhollow' });
      const old = await readReport(api, vendorId, {
        ...period(2024),
        ...demands(
          'Users of Fernhollow enable multi-factor authentication.',
          'Access of terminated employees is removed within two days.',
          'Backups of exported files are kept by the customer.',
          'Keep the security contacts in the portal current.',
        ),
      });
      before = (await list({ vendorId })).nodes;
      const owner = await colleague(api);
      const work = {
        status: 'IMPLEMENTED',
        ownerId: owner.id,
        notes: 'Done in our directory.',
        nextCheckOn: '2026-09-01',
      };
      expect((await edit({ cuecs: seen(before), ...work })).cuecs).toHaveLength(4);
      const next = await readReport(api, vendorId, {
        ...period(2025),
        serviceOrganization: fact('Fernhollow Systems, Inc.'),
        ...demands(
          'Access of terminated employees is removed within one day.',
          '2. users of Fernhollow Systems, Inc. enable multi-factor authentication',
          'Scan files for malware before you upload them.',
          'Keep all security contacts in the portal current.',
        ),
      });
      reports = [old, next];
      now = (await list({ vendorId })).nodes;
    });

    it('takes over at once what was done where the words are the same', () => {
      expect(now[1]).toMatchObject({
        match: 'IDENTICAL',
        status: 'IMPLEMENTED',
        notes: 'Done in our directory.',
        nextCheckOn: '2026-09-01',
        owner: { id: expect.any(String) },
        predecessor: { id: before[0].id },
        carryOver: null,
      });
    });

    it('proposes it where they changed, with the change, and begins anew where they are new', () => {
      expect(now[0]).toMatchObject({ match: 'REWORDED', carryOver: 'PROPOSED', status: 'NOT_ASSESSED', owner: null });
      expect(now[0].predecessor.id).toBe(before[1].id);
      expect(now[0].difference.filter((run: any) => run.change !== 'SAME').map((run: any) => run.text)).toEqual([
        'two',
        'one',
        'days',
        'day',
      ]);
      expect(now[2]).toMatchObject({ match: 'NEW', carryOver: null, status: 'NOT_ASSESSED', difference: null });
    });

    it('keeps the record of what it asks for no more, and shows it as dropped', async () => {
      const dropped = await list({ vendorId, dropped: true });
      expect(dropped.nodes).toMatchObject([
        { id: before[2].id, status: 'IMPLEMENTED', droppedBy: { id: reports[1] }, report: { id: reports[0] } },
      ]);
    });

    it('lets somebody accept a proposal or decline it, once', async () => {
      const waiting = (await list({ vendorId, awaitsCarryOver: true })).nodes;
      expect(waiting.map(({ id }: any) => id).sort()).toEqual([now[0].id, now[3].id].sort());
      await answer([now[0]], true);
      await answer([now[3]], false);
      const after = (await list({ vendorId })).nodes;
      expect(after[0]).toMatchObject({ carryOver: 'ACCEPTED', status: 'IMPLEMENTED', notes: 'Done in our directory.' });
      expect(after[3]).toMatchObject({ carryOver: 'DECLINED', status: 'NOT_ASSESSED', owner: null });
      expect(await answer([after[0]], true)).toMatchObject({ __typename: 'NothingProposed' });
      expect(await answer([now[0]], true)).toMatchObject({ __typename: 'CuecVersionConflict' });
    });

    it('takes nothing over into an older report that somebody files later', async () => {
      const late = await readReport(api, vendorId, {
        ...period(2023),
        ...demands('Users of Fernhollow enable multi-factor authentication.'),
      });
      const all = (await list({ vendorId, latestOnly: false })).nodes;
      expect(all.filter(({ report }: any) => report.id === late)).toMatchObject([
        { match: null, status: 'NOT_ASSESSED' },
      ]);
      expect((await list({ vendorId })).nodes.map(({ id }: any) => id)).toEqual(now.map(({ id }) => id));
    });
  });

  describe('for one vendor', () => {
    let vendorId: string;
    beforeAll(async () => {
      vendorId = await createVendor(api.client);
      await readReport(
        api,
        vendorId,
        demands('Enforce single sign-on.', 'Rotate API keys.', 'Recertify access rights each quarter.'),
      );
    });

    it('is changed for many at once, or for none where somebody changed one in the meantime', async () => {
      const { nodes } = await list({ vendorId });
      await edit({ cuecs: seen([nodes[1]]), status: 'PARTIAL' });
      const refused = await edit({ cuecs: seen(nodes), status: 'NOT_APPLICABLE' });
      expect(refused).toMatchObject({ __typename: 'CuecVersionConflict', code: 'VERSION_CONFLICT' });
      expect(refused.current).toMatchObject([{ id: nodes[1].id, version: nodes[1].version + 1, status: 'PARTIAL' }]);
      const after = (await list({ vendorId })).nodes;
      expect(after.map(({ status }: any) => status)).toEqual(['NOT_ASSESSED', 'PARTIAL', 'NOT_ASSESSED']);
      // The same values again change nothing.
      expect((await edit({ cuecs: seen([after[1]]), status: 'PARTIAL' })).cuecs[0].version).toBe(after[1].version);
    });

    it('says what is wrong with a change', async () => {
      const { nodes } = await list({ vendorId });
      expect(await edit({ cuecs: [], status: 'PARTIAL' })).toMatchObject({
        __typename: 'InputInvalid',
        path: ['cuecs'],
      });
      expect(await edit({ cuecs: seen(nodes), status: null })).toMatchObject({ path: ['status'] });
      expect(await edit({ cuecs: seen(nodes), notes: 'x'.repeat(5001) })).toMatchObject({ path: ['notes'] });
      expect(await edit({ cuecs: seen(nodes), ownerId: vendorId })).toMatchObject({
        __typename: 'NotFound',
        path: ['ownerId'],
      });
      expect(await edit({ cuecs: [{ id: vendorId, version: 1 }], notes: 'x' })).toMatchObject({
        path: ['cuecs', '0', 'id'],
      });
      expect(await edit({ cuecs: seen([nodes[0], nodes[0]]), notes: 'x' })).toMatchObject({
        __typename: 'InputInvalid',
      });
    });

    it('is found by status, theme, criterion and words, and ordered', async () => {
      const texts = async (filter: object, orderBy: object | null = null) =>
        (await list({ vendorId, ...filter }, orderBy)).nodes.map(({ text }: any) => text.split(' ')[0]);
      expect(await texts({ theme: 'ACCESS_REVIEW' })).toEqual(['Recertify']);
      expect(await texts({ status: 'PARTIAL' })).toEqual(['Rotate']);
      expect(await texts({ criterion: 'cc6.1' })).toHaveLength(3);
      expect(await texts({ criterion: 'A1.2' })).toEqual([]);
      expect(await texts({ search: 'keys rotate' })).toEqual(['Rotate']);
      expect(await texts({ search: '100%' })).toEqual([]);
      expect(await texts({}, { field: 'STATUS', direction: 'DESCENDING' })).toEqual([
        'Rotate',
        expect.any(String),
        expect.any(String),
      ]);
      for (const field of ['REPORT', 'VENDOR', 'THEME', 'OWNER', 'NEXT_CHECK'])
        expect(await texts({}, { field })).toHaveLength(3);
    });

    it('says which words decided a theme', async () => {
      const { nodes } = await list({ vendorId, theme: 'USER_MFA' });
      expect(nodes).toMatchObject([{ theme: { theme: 'USER_MFA', words: ['single sign-on'] } }]);
    });
  });

  it('counts by theme and by owner what the latest reports ask for', async () => {
    const { cuecThemes, cuecOwners } = await api.client.get(
      `{ cuecThemes { theme vendors withoutOwner counts { total implemented notAssessed } }
         cuecOwners { owner { email } vendors counts { total implemented notAssessed } } }`,
    );
    expect(cuecThemes.find(({ theme }: any) => theme === 'USER_MFA')).toEqual({
      theme: 'USER_MFA',
      vendors: 2,
      withoutOwner: 1,
      counts: { total: 2, implemented: 1, notAssessed: 1 },
    });
    const total = cuecOwners.reduce((sum: number, { counts }: any) => sum + counts.total, 0);
    expect(total).toBe((await list({})).totalCount);
    expect(cuecOwners.filter(({ owner }: any) => owner !== null)).toMatchObject([{ vendors: 1, counts: { total: 2 } }]);
  });

  it('stays quick with thousands of controls, in a number of statements that does not grow with them', async () => {
    const vendorId = await createVendor(api.client);
    const report = await readReport(api, vendorId, demands('One.'));
    await api.store.query(
      `INSERT INTO cuecs (id, report_id, position, text, criteria, evidence, version, theme_rules)
       SELECT gen_random_uuid(), $1, n, 'Demand ' || n, '{CC6.1}', '[]', 1, 1 FROM generate_series(1, 5000) n`,
      [rowIdOf(report)],
    );
    const began = Date.now();
    expect((await list({ vendorId, search: 'demand' }, { field: 'NEXT_CHECK' })).totalCount).toBe(5000);
    expect(Date.now() - began).toBeLessThan(3000);
  });

  describe('put together', () => {
    const GROUP = `by theme criterion vendor { name } owner { name } vendors withoutOwner
      counts { total notAssessed implemented partial notImplemented notApplicable }`;
    const groups = async (by: string, filter: object, page = 'first: 100'): Promise<any> =>
      (
        await api.client.get(
          `query ($by: CuecGrouping!, $filter: CuecFilter) { cuecGroups(by: $by, filter: $filter, ${page}) {
             totalCount nodes { ${GROUP} } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
          { by, filter },
        )
      ).cuecGroups;
    const filter = { search: 'grouped' };
    const control = (id: string, text: string, criteria: ('CC6.1' | 'CC6.2')[]) => ({
      ...cuecs(1)[0]!,
      id,
      text: `${text} (grouped)`,
      criteria,
    });

    beforeAll(async () => {
      const owner = await colleague(api);
      for (const name of ['Amberly', 'Birchwood'])
        await readReport(api, await createVendor(api.client, { name }), {
          cuecs: [
            control('G-1', 'Enable multi-factor authentication.', ['CC6.1', 'CC6.2']),
            control('G-2', 'Access of terminated employees is removed.', ['CC6.2']),
            control('G-3', 'Enable single sign-on and multi-factor authentication.', []),
          ],
        });
      const { nodes } = await list(filter, { field: 'VENDOR' });
      const [first, second] = nodes;
      await edit({ cuecs: seen([first]), status: 'IMPLEMENTED', ownerId: owner.id });
      await edit({ cuecs: seen([second]), status: 'NOT_IMPLEMENTED' });
    });

    const counted = ({ nodes }: any) => nodes.map(({ counts, vendors }: any) => [counts.total, vendors]);

    it('by theme, vendor, owner and criterion, and counted by status', async () => {
      const byTheme = await groups('THEME', filter);
      expect(byTheme.nodes.map(({ theme }: any) => theme)).toEqual(['ACCESS_REMOVAL', 'USER_MFA']);
      expect(byTheme.nodes[1]).toMatchObject({
        vendors: 2,
        withoutOwner: 3,
        counts: { total: 4, notAssessed: 3, implemented: 1, partial: 0, notImplemented: 0, notApplicable: 0 },
      });
      const byVendor = await groups('VENDOR', filter);
      expect(byVendor.nodes.map(({ vendor }: any) => vendor.name)).toEqual(['Amberly', 'Birchwood']);
      expect(counted(byVendor)).toEqual([
        [3, 1],
        [3, 1],
      ]);
      const byOwner = await groups('OWNER', filter);
      expect(byOwner.nodes.map(({ owner }: any) => owner?.name ?? null)).toEqual([null, 'Ada Auditor']);
      expect(counted(byOwner)).toEqual([
        [5, 2],
        [1, 1],
      ]);
      // A control that serves two criteria counts with both.
      const byCriterion = await groups('CRITERION', filter);
      expect(byCriterion.nodes.map(({ criterion }: any) => criterion)).toEqual([null, 'CC6.1', 'CC6.2']);
      expect(counted(byCriterion)).toEqual([
        [2, 2],
        [2, 2],
        [4, 2],
      ]);
      const { totalCount } = await list({ ...filter, withoutCriterion: true });
      expect(totalCount).toBe(2);
    });

    it('of those alone that a filter lets through', async () => {
      const open = await groups('VENDOR', { ...filter, status: 'NOT_ASSESSED' });
      expect(open.nodes.map(({ counts }: any) => counts.total).sort()).toEqual([1, 3]);
      expect((await groups('THEME', { search: 'nothing of that kind' })).totalCount).toBe(0);
    });

    it('page by page, both ways', async () => {
      const first = await groups('CRITERION', filter, 'first: 2');
      expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
      const rest = await groups('CRITERION', filter, `first: 2, after: "${first.pageInfo.endCursor}"`);
      expect(rest.nodes.map(({ criterion }: any) => criterion)).toEqual(['CC6.2']);
      expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
      const back = await groups('CRITERION', filter, `last: 2, before: "${rest.edges[0].cursor}"`);
      expect(back.nodes).toEqual(first.nodes);
      const foreign = `{ cuecGroups(by: VENDOR, after: "${first.pageInfo.endCursor}") { totalCount } }`;
      expect((await api.client.ask(foreign)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });
  });

  describe('when a report is moved to the vendor that it is about', () => {
    const [ALIKE, OWN] = ['Enforce single sign-on for all users.', 'Rotate API keys each month.'];
    const move = (reportId: string, vendorId: string) =>
      api.client.mutate('moveReport', { reportId, vendorId }, '... on MoveReportPayload { report { vendor { id } } }');
    let wrong: string;
    let right: string;
    let moved: string;

    beforeAll(async () => {
      [wrong, right] = [await createVendor(api.client), await createVendor(api.client)];
      await readReport(api, wrong, { ...period(2023), ...demands(ALIKE, 'Keep contacts current.') });
      const owner = await colleague(api);
      await edit({ cuecs: seen((await list({ vendorId: wrong })).nodes), status: 'IMPLEMENTED', ownerId: owner.id });
      moved = await readReport(api, wrong, { ...period(2024), ...demands(ALIKE, OWN) });
      const [taken, own] = (await list({ vendorId: wrong })).nodes;
      expect(taken).toMatchObject({ match: 'IDENTICAL', status: 'IMPLEMENTED' });
      // What people say themselves goes along; what was taken over does not.
      await edit({ cuecs: seen([taken]), notes: 'Seen in the console.' });
      await edit({ cuecs: seen([own]), status: 'PARTIAL' });
      await readReport(api, wrong, { ...period(2025), ...demands(ALIKE, OWN, 'Keep contacts current.') });
      await readReport(api, right, { ...period(2023), ...demands(OWN, 'Name a contact.') });
      await edit({ cuecs: seen((await list({ vendorId: right })).nodes), nextCheckOn: '2026-09-01' });
      expect(await move(moved, right)).toMatchObject({ report: { vendor: { id: right } } });
    });

    it('leaves what was only taken over, and takes over from the report before at the other vendor', async () => {
      expect((await list({ vendorId: right })).nodes).toMatchObject([
        { match: 'NEW', status: 'NOT_ASSESSED', owner: null, notes: 'Seen in the console.', report: { id: moved } },
        { match: 'IDENTICAL', status: 'PARTIAL', nextCheckOn: '2026-09-01', report: { id: moved } },
      ]);
      expect((await list({ vendorId: right, dropped: true })).nodes).toMatchObject([{ text: 'Name a contact.' }]);
    });

    it('carries over anew at the vendor that it left, from the report before it', async () => {
      expect((await list({ vendorId: wrong })).nodes).toMatchObject([
        { text: ALIKE, match: 'IDENTICAL', status: 'IMPLEMENTED', owner: { id: expect.any(String) }, notes: null },
        { text: OWN, match: 'NEW', status: 'NOT_ASSESSED' },
        { text: 'Keep contacts current.', match: 'IDENTICAL', status: 'IMPLEMENTED' },
      ]);
      expect((await list({ vendorId: wrong, dropped: true })).totalCount).toBe(0);
    });

    it('asks for what the report before asked for while it is withdrawn, and stands as it was once restored', async () => {
      const before = (await list({ vendorId: right })).nodes;
      await api.client.mutate('withdrawReport', { reportId: moved, reason: 'Of a trial.' }, '');
      expect((await list({ vendorId: right })).nodes.map(({ text }: any) => text)).toEqual([OWN, 'Name a contact.']);
      expect((await list({ vendorId: right, dropped: true })).totalCount).toBe(0);
      await api.client.mutate('restoreReport', { reportId: moved }, '');
      const unversioned = (nodes: any[]) => nodes.map((each) => ({ ...each, version: null }));
      expect(unversioned((await list({ vendorId: right })).nodes)).toEqual(unversioned(before));
    });
  });
});

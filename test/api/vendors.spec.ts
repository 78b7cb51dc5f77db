import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import type { ApiClient } from './harness/client';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { cuecs, failedReport, readReport } from './harness/readings';
import { createVendor } from './harness/vendors';

const VENDOR = 'vendor { id name website tier businessOwner purpose version }';
const CREATED = `... on CreateVendorPayload { ${VENDOR} } ... on InputInvalid { fields { path message } } ... on VendorNameTaken { ${VENDOR} }`;
const UPDATED = `... on UpdateVendorPayload { ${VENDOR} } ... on VendorVersionConflict { current { name version } } ... on VendorNameTaken { ${VENDOR} } ... on InputInvalid { fields { path message } }`;

describe('vendors', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const create = (input: object) => api.client.mutate('createVendor', input, CREATED);
  const update = (input: object) => api.client.mutate('updateVendor', input, UPDATED);

  it('enters a vendor with everything that is known of it, and finds it again', async () => {
    const input = {
      name: '  Lumen Vault  ',
      website: 'https://lumenvault.example',
      tier: 'CRITICAL',
      businessOwner: 'Ada Finance',
      purpose: 'Keeps our secrets.',
    };
    const { __typename, vendor } = await create(input);
    expect(__typename).toBe('CreateVendorPayload');
    expect(vendor).toMatchObject({ ...input, name: 'Lumen Vault', version: 1 });
    const again = await api.client.get(
      `query ($id: ID!) { vendor(id: $id) { name reports { totalCount } latestReport { id } } node(id: $id) { __typename id } }`,
      { id: vendor.id },
    );
    expect(again).toEqual({
      vendor: { name: 'Lumen Vault', reports: { totalCount: 0 }, latestReport: null },
      node: { __typename: 'Vendor', id: vendor.id },
    });
  });

  it('knows a vendor by its names, what is used of it, what it handles, and whom to write to', async () => {
    const details = `legalName aliases systems dataHandled dataNote contacts { name email role } renewalOn status`;
    const input = {
      legalName: 'Tessellate Data Holdings, Inc.',
      aliases: ['Tessera', ' Tessera ', ''],
      systems: ['Archive'],
      dataHandled: ['SOURCE_CODE', 'CUSTOMER_DATA'],
      dataNote: 'In the EU alone.',
      contacts: [{ name: 'Ines Prado', email: 'ines@tessellate.example', role: 'Security' }],
      renewalOn: '2026-12-31',
      status: 'PROSPECTIVE',
    };
    const id = await createVendor(api.client, { name: 'Tessellate', ...input });
    const known = async () =>
      (await api.client.get(`query ($id: ID!) { vendor(id: $id) { ${details} } }`, { id })).vendor;
    const stored = { ...input, aliases: ['Tessera'], dataHandled: ['CUSTOMER_DATA', 'SOURCE_CODE'] };
    expect(await known()).toEqual(stored);
    await update({ id, version: 1, aliases: null, status: 'ACTIVE' });
    expect(await known()).toEqual({ ...stored, aliases: [], status: 'ACTIVE' });
    const wrong = await update({ id, version: 2, contacts: [{ name: 'Ines', email: 'ines at tessellate' }] });
    expect(wrong.fields).toEqual([{ path: ['contacts', '0', 'email'], message: expect.stringContaining('e-mail') }]);
    const found = await api.client.get(
      '{ vendors(filter: { search: "holdings archive", status: ACTIVE }) { nodes { name } } }',
    );
    expect(found.vendors.nodes).toEqual([{ name: 'Tessellate' }]);
  });

  it('flags a report of another service organization, until its name is entered', async () => {
    const id = await createVendor(api.client, { name: 'Inkwell', systems: ['Signing'] });
    const report = await readReport(api, id, { serviceOrganization: fact('Fernhollow Ltd.') });
    const codes = async () =>
      (
        await api.client.get('query ($id: ID!) { report(id: $id) { assessment { findings { code } } } }', {
          id: report,
        })
      ).report.assessment.findings.map(({ code }: { code: string }) => code);
    const counted = async () =>
      (await api.client.get('query ($id: ID!) { vendor(id: $id) { coverage { underOtherNames { id } } } }', { id }))
        .vendor.coverage.underOtherNames;
    expect(await codes()).toContain('SERVICE_ORGANIZATION_MISMATCH');
    expect(await counted()).toEqual([{ id: report }]);
    await update({ id, version: 1, aliases: ['Fernhollow'], systems: ['Archive'] });
    expect(await codes()).not.toContain('SERVICE_ORGANIZATION_MISMATCH');
    expect(await counted()).toEqual([]);
    expect(await codes()).toContain('SYSTEM_MISMATCH');
  });

  it('is kept well-formed by the database as well', async () => {
    for (const change of [`aliases = '{""}'`, `contacts = '[{"name": "A", "email": "none"}]'`, `status = 'GONE'`])
      await expect(api.store.query(`UPDATE vendors SET ${change}`)).rejects.toThrow('violates check constraint');
  });

  it('says of every wrong value what to put there', async () => {
    const answer = await create({
      name: ' ',
      website: 'javascript:alert(1)',
      tier: 'LOW',
      businessOwner: 'x'.repeat(201),
    });
    expect(answer.__typename).toBe('InputInvalid');
    expect(answer.fields.map(({ path }: { path: string[] }) => path)).toEqual([
      ['name'],
      ['website'],
      ['businessOwner'],
    ]);
  });

  it('does not enter the same name twice, whatever the case, even at once', async () => {
    const answers = await Promise.all(
      ['Twice Ltd', 'TWICE LTD', 'twice ltd'].map((name) => create({ name, tier: 'LOW' })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CreateVendorPayload',
      'VendorNameTaken',
      'VendorNameTaken',
    ]);
    expect(new Set(answers.map(({ vendor }) => vendor.id)).size).toBe(1);
  });

  it('changes only what is said, and refuses a change made from an older version', async () => {
    const id = await createVendor(api.client, { name: 'Old Name', purpose: 'Mail' });
    const changed = await update({ id, version: 1, name: 'New Name', website: null });
    expect(changed.vendor).toMatchObject({ name: 'New Name', purpose: 'Mail', version: 2 });
    expect(await update({ id, version: 1, tier: 'LOW' })).toMatchObject({
      __typename: 'VendorVersionConflict',
      code: 'VERSION_CONFLICT',
      current: { name: 'New Name', version: 2 },
    });
    expect(await update({ id, version: 2, name: 'Lumen vault' })).toMatchObject({ __typename: 'VendorNameTaken' });
    expect(await update({ id: 'bm90aGluZw', version: 1 })).toMatchObject({ __typename: 'NotFound', path: ['id'] });
  });

  it('lets security say what a vendor handles, and leaves the rest to procurement', async () => {
    const id = await createVendor(api.client, { tier: 'LOW' });
    const { client } = await colleague(api, 'SECURITY');
    const change = (input: object) =>
      client.mutate('updateVendor', { id, ...input }, '... on UpdateVendorPayload { vendor { version systems } }');
    const said = {
      systems: ['Payroll'],
      dataHandled: ['PERSONAL_DATA'],
      contacts: [{ name: 'Ines', email: 'i@v.example' }],
    };
    // What the form sends along unchanged is no change.
    expect((await change({ version: 1, tier: 'LOW', ...said })).vendor).toEqual({ version: 2, systems: ['Payroll'] });
    expect(await change({ version: 2, tier: 'HIGH' })).toMatchObject({
      __typename: 'Forbidden',
      code: 'FORBIDDEN',
      path: ['tier'],
      message: 'Only procurement and administrators can do this. Ask Administrator, who is an administrator.',
    });
  });

  it('pages both ways through vendors in any order without losing or repeating one', async () => {
    for (const tier of ['LOW', 'CRITICAL', 'MEDIUM', 'LOW', 'HIGH']) await createVendor(api.client, { tier });
    const all = await api.client.get('{ vendors(first: 100) { totalCount nodes { id } } }');
    for (const orderBy of [
      { field: 'BUSINESS_OWNER' },
      { field: 'BUSINESS_OWNER', direction: 'DESCENDING' },
      { field: 'STATUS', direction: 'DESCENDING' },
      { field: 'TIER', direction: 'DESCENDING' },
      { field: 'NAME', direction: 'ASCENDING' },
      { field: 'CREATED_AT', direction: 'DESCENDING' },
    ]) {
      const query = `query ($after: String, $before: String, $first: Int, $last: Int, $orderBy: VendorOrder) {
        vendors(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) {
          nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      const walk = async (forward: boolean) => {
        const seen: string[] = [];
        let cursor: string | null = null;
        for (;;) {
          const page: any = (
            await api.client.get(
              query,
              forward ? { first: 3, after: cursor, orderBy } : { last: 3, before: cursor, orderBy },
            )
          ).vendors;
          const ids = page.nodes.map(({ id }: { id: string }) => id);
          seen.push(...(forward ? ids : ids.reverse()));
          if (!(forward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return seen;
          cursor = forward ? page.pageInfo.endCursor : page.pageInfo.startCursor;
        }
      };
      const there = await walk(true);
      expect(there).toHaveLength(all.vendors.totalCount);
      expect(new Set(there).size).toBe(all.vendors.totalCount);
      expect((await walk(false)).reverse()).toEqual(there);
    }
  });

  it('finds vendors by words in what is known of them, with every character meaning itself', async () => {
    await createVendor(api.client, { name: 'Percent', purpose: 'gives 100% of_everything' });
    const names = async (search: string) =>
      (
        await api.client.get('query ($filter: VendorFilter) { vendors(filter: $filter) { nodes { name } } }', {
          filter: { search },
        })
      ).vendors.nodes;
    expect(await names('100% of_')).toEqual([{ name: 'Percent' }]);
    expect(await names('100_')).toEqual([]);
    expect(await names('secrets vault')).toEqual([{ name: 'Lumen Vault' }]);
  });

  it('lists who answers for a vendor, what renews soon, and what has no report', async () => {
    const day = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
    const businessOwner = 'Treasury';
    const soon = { businessOwner, renewalOn: day(20) };
    const bare = await createVendor(api.client, { name: 'Bare', ...soon });
    const lettered = await createVendor(api.client, { name: 'Lettered', ...soon });
    await readReport(api, lettered, { kind: fact('BRIDGE_LETTER') });
    const read = await createVendor(api.client, { name: 'Read', businessOwner, renewalOn: day(200) });
    await readReport(api, read);
    const past = await createVendor(api.client, { name: 'Past', businessOwner, renewalOn: day(-2) });
    await failedReport(api, past);
    const ids = async (filter: object): Promise<string[]> =>
      (
        await api.client.get('query ($filter: VendorFilter) { vendors(filter: $filter) { nodes { id } } }', {
          filter: { businessOwner: ' treasury', ...filter },
        })
      ).vendors.nodes.map(({ id }: { id: string }) => id);
    expect(await ids({})).toEqual([bare, lettered, past, read]);
    expect(await ids({ renewsWithinDays: 30 })).toEqual([bare, lettered]);
    expect(await ids({ renewsWithinDays: 2_000_000_000 })).toEqual([bare, lettered, read]);
    expect(await ids({ withoutReport: true })).toEqual([bare, lettered, past]);
    expect(await ids({ withoutReport: false })).toEqual([read]);
    expect(await ids({ status: 'OFFBOARDED' })).toEqual([]);
  });

  it('have the decision that counts now, with what it waits for, and are listed by it', async () => {
    const businessOwner = 'Decider';
    const vendor = await createVendor(api.client, { name: 'Decided', tier: 'LOW', businessOwner });
    await createVendor(api.client, { name: 'Undecided', tier: 'LOW', businessOwner });
    const reportId = await readReport(api, vendor);
    const decide = async (decision: string, rest: object = {}) => {
      const opened =
        '... on OpenReviewPayload { review { id version } } ... on ReviewAlreadyOpen { review { id version } }';
      const { review } = await api.client.mutate('openReview', { reportId }, opened);
      const { id: reviewId, version } = review;
      const input = { reviewId, version, decision, rationale: 'Well.', ...rest };
      expect(await api.client.mutate('decideReview', input, '')).toMatchObject({ __typename: 'DecideReviewPayload' });
      return reviewId as string;
    };
    const standing = async () =>
      (
        await api.client.get(
          `query ($id: ID!) { vendor(id: $id) { standingDecision {
             decision policyVersion record reviewAgainOn decidedBy { name } review { id } cuecs { text }
             conditions { description closure { closedAt } } } } }`,
          { id: vendor },
        )
      ).vendor.standingDecision;
    const namesWith = async (decision: string): Promise<string[]> =>
      (
        await api.client.get('query ($filter: VendorFilter) { vendors(filter: $filter) { nodes { name } } }', {
          filter: { businessOwner, decision },
        })
      ).vendors.nodes.map(({ name }: { name: string }) => name);
    await decide('MORE_INFORMATION_NEEDED');
    expect(await standing()).toBeNull();
    expect(await namesWith('NONE')).toEqual(['Decided', 'Undecided']);
    const dueOn = new Date(Date.now() + 24 * 60 * 60_000).toISOString().slice(0, 10);
    const conditions = [{ description: 'Ask for the plan.', dueOn }];
    const reviewId = await decide('APPROVED_WITH_CONDITIONS', { conditions });
    // What is asked for again later takes nothing away from what was decided.
    await decide('MORE_INFORMATION_NEEDED');
    expect(await standing()).toMatchObject({
      decision: 'APPROVED_WITH_CONDITIONS',
      policyVersion: expect.any(Number),
      record: { policy: { tier: 'LOW' } },
      reviewAgainOn: expect.stringMatching(/^\d{4}-/),
      decidedBy: { name: 'Administrator' },
      review: { id: reviewId },
      conditions: [{ description: 'Ask for the plan.', closure: null }],
    });
    expect(await namesWith('APPROVED_WITH_CONDITIONS')).toEqual(['Decided']);
    expect(await namesWith('NONE')).toEqual(['Undecided']);
    const byDecision = async (direction: string) =>
      (
        await api.client.get(
          `query ($filter: VendorFilter) {
             vendors(filter: $filter, orderBy: { field: DECISION, direction: ${direction} }) { nodes { name } } }`,
          { filter: { businessOwner } },
        )
      ).vendors.nodes.map(({ name }: { name: string }) => name);
    expect(await byDecision('ASCENDING')).toEqual(['Undecided', 'Decided']);
    await decide('REJECTED');
    expect(await byDecision('ASCENDING')).toEqual(['Decided', 'Undecided']);
    expect((await standing()).decision).toBe('REJECTED');
    expect(await namesWith('REJECTED')).toEqual(['Decided']);
  });

  it.each([
    ['first: 101', 'BAD_USER_INPUT'],
    ['first: -1', 'BAD_USER_INPUT'],
    ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['after: "nonsense"', 'BAD_USER_INPUT'],
  ])('refuses a page with %s', async (page, code) => {
    const { errors } = await api.client.ask(`{ vendors(${page}) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('writes who changed what, before and after', async () => {
    const id = await createVendor(api.client, { name: 'Audited', tier: 'LOW' });
    await update({ id, version: 1, tier: 'HIGH' });
    const { auditEvents } = await api.client.get(
      `query ($id: ID) { auditEvents(filter: { subjectId: $id }) { totalCount nodes { action before after at actor { email } subjectLabel subject { id } } } }`,
      { id },
    );
    expect(auditEvents).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          action: 'vendor.updated',
          before: { tier: 'LOW' },
          after: { tier: 'HIGH' },
          actor: { email: 'admin@countersign.local' },
          subject: { id },
        },
        { action: 'vendor.created', before: null, after: { name: 'Audited', tier: 'LOW' }, subjectLabel: 'Audited' },
      ],
    });
  });

  it('have a history of themselves and of all that is under them, and of nothing else', async () => {
    const contacts = [{ name: 'Ines', email: 'ines@fern.example' }];
    const id = await createVendor(api.client, { name: 'Historied', contacts, tier: 'LOW' });
    await createVendor(api.client, { name: 'Another' });
    const report = await readReport(api, id, { cuecs: cuecs(1) });
    await api.client.mutate('openReview', { reportId: report }, '');
    const dueOn = new Date().toISOString().slice(0, 10);
    await api.client.mutate('requestReport', { vendorId: id, contactEmail: 'ines@fern.example', dueOn }, '');
    const { cuecs: found } = await api.client.get(
      'query ($id: ID!) { cuecs(filter: { vendorId: $id }) { nodes { id version } } }',
      { id },
    );
    await api.client.mutate('editCuecs', { cuecs: found.nodes, status: 'PARTIAL' }, '');
    const historyOf = async (vendorId: string, page = 'first: 100') =>
      (
        await api.client.get(
          `query ($vendorId: ID) { auditEvents(filter: { vendorId: $vendorId }, ${page}) {
             totalCount nodes { action } pageInfo { endCursor } } }`,
          { vendorId },
        )
      ).auditEvents;
    const whole = await historyOf(id);
    expect(whole.nodes.map(({ action }: any) => action)).toEqual([
      'cuec.edited',
      'report.requested',
      'review.requested',
      'review.opened',
      'report.read',
      'report.readingStarted',
      'report.uploaded',
      'vendor.created',
    ]);
    const first = await historyOf(id, 'first: 2');
    const rest = await historyOf(id, `first: 10, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
    expect((await historyOf(report)).totalCount).toBe(0);
  });

  describe('are seen through saved views', () => {
    const VIEW = 'view { id name query isShared isOwn version }';
    const REFUSED = `... on SavedViewNameTaken { ${VIEW} } ... on InputInvalid { fields { path } }`;
    const save = (as: ApiClient, input: object) =>
      as.mutate('saveView', { page: 'VENDORS', ...input }, `... on SaveViewPayload { ${VIEW} } ${REFUSED}`);
    const change = (as: ApiClient, input: object) =>
      as.mutate(
        'changeSavedView',
        input,
        `... on ChangeSavedViewPayload { ${VIEW} } ... on SavedViewVersionConflict { current { version } } ${REFUSED}`,
      );
    const namesSeenBy = async (as: ApiClient, page = 'VENDORS'): Promise<string[]> =>
      (
        await as.get('query ($page: SavedViewPage) { savedViews(filter: { page: $page }) { nodes { name } } }', {
          page,
        })
      ).savedViews.nodes.map(({ name }: { name: string }) => name);

    it('which keep what the address asks for, and not where in the list somebody was', async () => {
      api.clock.set('2026-03-01T10:00:00.000Z');
      const { view } = await save(api.client, {
        name: '  Critical   ones ',
        query: '?tier=CRITICAL&after=x&sort=-lapse',
      });
      expect(view).toMatchObject({ name: 'Critical ones', query: 'sort=-lapse&tier=CRITICAL', isShared: false });
      const again = await api.client.get(
        'query ($id: ID!) { node(id: $id) { ... on SavedView { savedAt madeBy { email } } } }',
        {
          id: view.id,
        },
      );
      expect(again.node).toEqual({
        savedAt: '2026-03-01T10:00:00.000Z',
        madeBy: { email: 'admin@countersign.local' },
      });
      api.clock.set(null);
    });

    it('of which everybody has their own, beside those that others share', async () => {
      const { client: other } = await colleague(api);
      await save(api.client, { name: 'Everybody’s', query: 'tier=HIGH', isShared: true });
      await save(other, { name: 'Mine', query: 'owner=Me' });
      await save(other, { page: 'CUECS', name: 'Open', query: 'status=NOT_ASSESSED' });
      expect(await namesSeenBy(other)).toEqual(['Mine', 'Everybody’s']);
      expect(await namesSeenBy(api.client)).toEqual(['Critical ones', 'Everybody’s']);
      expect(await namesSeenBy(other, 'CUECS')).toEqual(['Open']);
    });

    it('which are changed and deleted by who made them alone', async () => {
      const { client: other } = await colleague(api);
      const { view: shared } = await save(api.client, { name: 'Watched', query: 'tier=LOW', isShared: true });
      const { view: hidden } = await save(api.client, { name: 'Hidden', query: 'tier=LOW' });
      const codes = [];
      for (const { id, version } of [shared, hidden]) {
        codes.push((await change(other, { id, version, name: 'Taken over' })).code);
        codes.push((await other.mutate('deleteSavedView', { id }, '')).code);
      }
      // Of what somebody keeps for themselves nobody learns that it is there.
      expect(codes).toEqual(['SAVED_VIEW_OF_ANOTHER', 'SAVED_VIEW_OF_ANOTHER', 'NOT_FOUND', 'NOT_FOUND']);
      expect((await other.get('query ($id: ID!) { node(id: $id) { id } }', { id: hidden.id })).node).toBeNull();

      const { view } = await change(api.client, { id: shared.id, version: 1, query: 'tier=MEDIUM', isShared: false });
      expect(view).toMatchObject({ name: 'Watched', query: 'tier=MEDIUM', isShared: false, version: 2 });
      expect(await namesSeenBy(other)).not.toContain('Watched');
      expect(await change(api.client, { id: shared.id, version: 1, name: 'Late' })).toMatchObject({
        __typename: 'SavedViewVersionConflict',
        current: { version: 2 },
      });
      await api.client.mutate('deleteSavedView', { id: shared.id }, '');
      expect(await namesSeenBy(api.client)).not.toContain('Watched');
      expect((await api.client.mutate('deleteSavedView', { id: shared.id }, '')).code).toBe('NOT_FOUND');
    });

    it('whose names are given once, whatever the case, even at once', async () => {
      const answers = await Promise.all(['Due', 'DUE', 'due'].map((name) => save(api.client, { name, query: '' })));
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'SaveViewPayload',
        'SavedViewNameTaken',
        'SavedViewNameTaken',
      ]);
      const { view } = await save(api.client, { name: 'Overdue', query: '' });
      expect(await change(api.client, { id: view.id, version: 1, name: 'due' })).toMatchObject({
        code: 'SAVED_VIEW_NAME_TAKEN',
      });
      expect((await save(api.client, { page: 'EXPIRING', name: 'Due', query: '' })).__typename).toBe('SaveViewPayload');
    });

    it('which have a name of some length', async () => {
      for (const name of [' ', 'x'.repeat(101)])
        expect(await save(api.client, { name, query: '' })).toMatchObject({ fields: [{ path: ['name'] }] });
      expect(await save(api.client, { name: 'Long', query: `search=${'x'.repeat(2000)}` })).toMatchObject({
        fields: [{ path: ['query'] }],
      });
      const { view } = await save(api.client, { name: 'No\u0000thing', query: 'search=a%00b' });
      expect(view).toMatchObject({ name: 'Nothing', query: 'search=a%00b' });
    });
  });
});

import { type GraphQLObjectType, getNamedType, isRequiredArgument } from 'graphql';
import { colleague, createAccount } from './harness/accounts';
import { PASSWORD, type TestApi, startTestApi } from './harness/api';
import { attached } from './harness/attachments';
import { arrivedItem } from './harness/inbox';
import { cuecs, readReport } from './harness/readings';
import { fieldsOf, schema } from './harness/schema';
import { createVendor } from './harness/vendors';

/** How to come to what holds a list. A type that is not named here makes its tests fail. */
const WAYS: Record<
  string,
  (ids: { vendor: string; report: string; review: string; webhook: string }) => [before: string, after: string]
> = {
  Query: () => ['', ''],
  Vendor: ({ vendor }) => [`vendor(id: "${vendor}") {`, '}'],
  Report: ({ report }) => [`report(id: "${report}") {`, '}'],
  Review: ({ review }) => [`review(id: "${review}") {`, '}'],
  Dashboard: () => ['dashboard {', '}'],
  Today: () => ['today {', '}'],
  Webhook: ({ webhook }) => [`node(id: "${webhook}") { ... on Webhook {`, '} }'],
};

const lists = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => 'getInterfaces' in type && !type.name.startsWith('__'))
  .flatMap((type) => fieldsOf(type).map((field) => ({ holder: type.name, field })))
  .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
  // What has to be asked for something, such as the search, turns its pages in its own tests.
  .filter(({ field }) => !field.args.some(isRequiredArgument))
  .map(({ holder, field }) => [holder, field.name] as const);

const MANY = 5;

/** What reports of the harness say. */
const CONFIRMED: Record<string, object> = {
  KIND: { kind: 'SOC2' },
  TYPE: { type: 'TYPE_2' },
  AUDITOR: { name: 'Dunmore & Vane LLP' },
  SYSTEM_NAME: { name: 'Quillmark Signing Platform' },
  OPINION: { opinion: 'UNQUALIFIED' },
};

describe('lists', () => {
  let api: TestApi;
  const ids = { vendor: '', report: '', review: '', webhook: '' };

  beforeAll(async () => {
    api = await startTestApi();
    // Everything at the same instant, so that the order has to settle ties.
    api.clock.set('2026-03-01T10:00:00.000Z');
    const contacts = [{ name: 'Ines Fern', email: 'ines@fern.example' }];
    ids.vendor = await createVendor(api.client, { tier: 'LOW', contacts });
    ids.report = await readReport(api, ids.vendor, { cuecs: cuecs(MANY) });
    for (let each = 1; each <= MANY; each += 1)
      await api.client.mutate(
        'addReportItem',
        {
          reportId: ids.report,
          list: 'SUBSERVICE_ORGANIZATIONS',
          item: { subserviceOrganization: { name: `Hostwell ${each}` } },
          reason: 'Page 3.',
        },
        '',
      );
    for (const [fact, value] of Object.entries(CONFIRMED))
      await api.client.mutate('confirmFact', { reportId: ids.report, fact, value }, '');
    for (let each = 0; each < MANY; each += 1) {
      const hook = { url: `https://93.184.216.34/${each}`, events: ['REPORT_RECEIVED'] };
      const registered = '... on RegisterWebhookPayload { webhook { id } }';
      ids.webhook = (await api.client.mutate('registerWebhook', hook, registered)).webhook.id;
    }
    for (let each = 0; each < MANY; each += 1)
      await api.client.mutate('saveView', { page: 'VENDORS', name: `View ${each}`, query: '' }, '');
    const { client } = await colleague(api);
    // Which of the reports is the vendor's latest is a tie as well: every one of them has what the register lists.
    for (let each = 0; each < MANY; each += 1) await readReport({ ...api, client }, ids.vendor, { cuecs: cuecs(MANY) });
    const own = Array.from({ length: MANY }, (_, each) => `AC-${each},Control ${each}`);
    await api.store.query(`INSERT INTO acceptance_policies SELECT gen_random_uuid(), tier, 2, current_for_months,
      type_2_required, required_categories, minimum_period_months, unqualified_opinion_required,
      auditor_on_file_required, system_in_use_required, subservice_review_required, exception_dispositions_required,
      cuec_decisions_required, review_again_after_months, made_at, made_by FROM acceptance_policies`);
    const signIn = { email: 'admin@countersign.local', password: PASSWORD };
    for (let each = 0; each < MANY; each += 1) await api.stranger.mutate('signIn', signIn, '');
    await api.client.mutate('importInternalControls', { csv: ['code,title', ...own].join('\n') }, '');
    for (let each = 1; each < MANY; each += 1) {
      await createAccount(api, 'Same Name');
      await createVendor(api.client);
      await arrivedItem(api.client);
      const report = await readReport(api, ids.vendor, { cuecs: cuecs(MANY) });
      await api.client.mutate('openReview', { reportId: report }, '');
    }
    for (let each = 0; each < MANY; each += 1) {
      const reportId = await readReport(api, ids.vendor);
      await api.client.mutate('withdrawReport', { reportId, reason: 'An invoice.' }, '');
    }
    await arrivedItem(api.client);
    const same = { criteria: [], control: null, test: null, managementResponse: null, evidence: [], finding: 'Late.' };
    const exceptions = Array.from({ length: MANY }, (_, each) => ({ ...same, controlId: `LA-${each}` }));
    const withExceptions = await readReport(api, await createVendor(api.client), { exceptions });
    const { review: followed } = await api.client.mutate(
      'openReview',
      { reportId: withExceptions },
      '... on OpenReviewPayload { review { id exceptions { key } } }',
    );
    for (const { key } of followed.exceptions) {
      const asked = { kind: 'FOLLOW_UP', text: 'Why?', dueOn: '2026-04-01' };
      await api.client.mutate('disposeException', { reviewId: followed.id, exceptionKey: key, ...asked }, '');
    }
    const conditions = [
      { description: 'Show the fix.', dueOn: '2026-04-01' },
      { description: 'Show it again.', dueOn: '2026-04-01' },
    ];
    for (let each = 1; each <= MANY; each += 1) {
      const { review } = await api.client.mutate(
        'openReview',
        { reportId: ids.report },
        '... on OpenReviewPayload { review { id } }',
      );
      const decision = {
        reviewId: review.id,
        version: 1,
        decision: 'APPROVED_WITH_CONDITIONS',
        rationale: 'Well.',
        conditions,
      };
      if (each < MANY) await api.client.mutate('decideReview', decision, '');
    }
    const openReviews = 'query ($id: ID!) { report(id: $id) { openReview { id } } }';
    ids.review = (await api.client.get(openReviews, { id: ids.report })).report.openReview.id;
    for (let each = 1; each <= MANY; each += 1) {
      await api.client.mutate('commentOnReview', { reviewId: ids.review, text: `Comment ${each}` }, '');
      await attached(api.client, ids.review, `File ${each}`);
    }
    for (let each = 1; each <= MANY; each += 1) {
      const { request } = await api.client.mutate(
        'requestReport',
        { vendorId: ids.vendor, contactEmail: 'ines@fern.example', dueOn: '2026-03-20' },
        '... on RequestReportPayload { request { id } }',
      );
      await api.client.mutate('cancelReportRequest', { requestId: request.id }, '');
    }
  });
  afterAll(() => api.stop());

  const page = async (holder: string, field: string, given: string, of = ids): Promise<any> => {
    const [before, after] = WAYS[holder]!(of);
    const list = `${field}(${given}) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const data = await api.client.get(`{ ${before} ${list} ${after} }`);
    return before === '' ? data[field] : Object.values<any>(data)[0][field];
  };
  /** The list whole, of as many pages of the most that is given at once as it takes. */
  const everything = async (holder: string, field: string, of = ids): Promise<any> => {
    const whole = await page(holder, field, 'first: 100', of);
    while (whole.pageInfo.hasNextPage) {
      const { nodes, edges, pageInfo } = await page(
        holder,
        field,
        `first: 100, after: "${whole.pageInfo.endCursor}"`,
        of,
      );
      whole.nodes.push(...nodes);
      whole.edges.push(...edges);
      Object.assign(whole.pageInfo, { hasNextPage: pageInfo.hasNextPage, endCursor: pageInfo.endCursor });
    }
    return whole;
  };
  const idsOf = ({ nodes }: any): string[] => nodes.map(({ id }: { id: string }) => id);

  describe.each(lists)('%s.%s', (holder, field) => {
    it('can be walked both ways, two at a time, without losing or repeating one', async () => {
      const whole = await everything(holder, field);
      expect(whole.nodes.length).toBe(whole.totalCount);
      expect(whole.totalCount).toBeGreaterThanOrEqual(MANY);
      expect(whole.edges.map(({ node }: any) => node)).toEqual(whole.nodes);
      expect(whole.pageInfo).toEqual({
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: whole.edges[0].cursor,
        endCursor: whole.edges.at(-1).cursor,
      });
      const forwards: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const part = await page(holder, field, `first: 2${after === null ? '' : `, after: "${after}"`}`);
        expect(part.totalCount).toBe(whole.totalCount);
        expect(part.pageInfo.hasPreviousPage).toBe(after !== null);
        forwards.push(...idsOf(part));
        ({ endCursor: after, hasNextPage: more } = part.pageInfo);
      }
      expect(forwards).toEqual(idsOf(whole));
      const backwards: string[] = [];
      for (let before: string | null = null, more = true; more; ) {
        const part = await page(holder, field, `last: 2${before === null ? '' : `, before: "${before}"`}`);
        expect(part.pageInfo.hasNextPage).toBe(before !== null);
        backwards.unshift(...idsOf(part));
        ({ startCursor: before, hasPreviousPage: more } = part.pageInfo);
      }
      expect(backwards).toEqual(idsOf(whole));
    });

    it('shows a part between two cursors, and none of it when none is asked for', async () => {
      const whole = await page(holder, field, 'first: 100');
      const between = `after: "${whole.edges[0].cursor}", before: "${whole.edges[3].cursor}"`;
      expect(idsOf(await page(holder, field, `first: 100, ${between}`))).toEqual(idsOf(whole).slice(1, 3));
      expect(await page(holder, field, 'first: 0')).toMatchObject({ totalCount: whole.totalCount, nodes: [] });
    });

    it('refuses what makes no page', async () => {
      for (const given of [
        'first: 101',
        'last: 101',
        'first: -1',
        'first: 1, last: 1',
        'after: "x"',
        'before: "W10"',
      ]) {
        const [before, after] = WAYS[holder]!(ids);
        const { errors } = await api.client.ask(`{ ${before} ${field}(${given}) { totalCount } ${after} }`);
        expect([given, errors?.[0]?.extensions.code]).toEqual([given, 'BAD_USER_INPUT']);
      }
    });
  });

  it('hold nothing of a report that was withdrawn, and all of it once it is restored', async () => {
    const vendor = await createVendor(api.client);
    const hosts = [{ name: 'Stillwater Racks', method: 'CARVE_OUT' as const, services: null, evidence: [] }];
    const facts = { cuecs: cuecs(1), subserviceOrganizations: hosts };
    const reportId = await readReport(api, vendor, facts, ['Stillwater Racks holds the backups.']);
    const own = 'query ($id: ID!) { report(id: $id) { withdrawal { reason by { name } } cuecs { nodes { id } } } }';
    const { report } = await api.client.get(own, { id: reportId });
    const signs = [reportId, report.cuecs.nodes[0].id, 'Stillwater Racks'];
    const others = `query ($vendor: ID!) { nthParties { name }
      vendor(id: $vendor) { latestReport { id } coverage { periods { report { id } } } }
      search(query: "Stillwater", first: 100) { nodes { report { id } } }
      today { news(first: 100) { nodes { subject { id } } } taskGroups { tasks(first: 100) { address } } } }`;
    /** Where the report or something of it is told of. */
    const told = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const [holder, field] of lists.filter(([each]) => each !== 'Report' && each !== 'Review')) {
        const { nodes } = await everything(holder, field, { ...ids, vendor });
        if (signs.some((sign) => idsOf({ nodes }).includes(sign))) found.push(`${holder}.${field}`);
      }
      for (const [name, value] of Object.entries(await api.client.get(others, { vendor })))
        if (signs.some((sign) => JSON.stringify(value).includes(sign))) found.push(name);
      const filter = JSON.stringify({ vendorId: vendor });
      for (const list of ['reports', 'cuecs']) {
        const csv = await (await api.client.fetch(`/api/exports/${list}?filter=${encodeURIComponent(filter)}`)).text();
        if (csv.trim().split('\n').length > 1) found.push(`${list} as CSV`);
      }
      return found;
    };
    const before = await told();
    expect(before).toEqual(
      expect.arrayContaining([
        'Query.reports',
        'Query.cuecs',
        'nthParties',
        'vendor',
        'search',
        'today',
        'cuecs as CSV',
      ]),
    );
    await api.client.mutate('withdrawReport', { reportId, reason: 'An invoice.' }, '');
    expect(await told()).toEqual(['Vendor.withdrawnReports']);
    expect((await api.client.get(own, { id: reportId })).report.withdrawal).toEqual({
      reason: 'An invoice.',
      by: { name: 'Administrator' },
    });
    await api.client.mutate('restoreReport', { reportId }, '');
    expect(await told()).toEqual(before);
  });

  it('keep their place when something is added before it', async () => {
    const first = await page('Query', 'vendors', 'first: 2');
    const added = await createVendor(api.client, { name: 'AAA comes first' });
    const rest = await page('Query', 'vendors', `first: 100, after: "${first.pageInfo.endCursor}"`);
    expect(idsOf(rest)).not.toContain(added);
    expect(idsOf(rest).length + 3).toBe(rest.totalCount);
  });

  it('refuse a cursor of another list instead of showing a wrong place', async () => {
    const { endCursor } = (await page('Query', 'vendors', 'first: 1')).pageInfo;
    for (const list of ['reports', 'vendors(orderBy: { field: TIER }, ', 'accounts']) {
      const query = `{ ${list.includes('(') ? list : `${list}(`}after: "${endCursor}") { totalCount } }`;
      const { errors } = await api.client.ask(query);
      expect([list, errors?.[0]?.extensions.code]).toEqual([list, 'BAD_USER_INPUT']);
    }
    const backwards = `vendors(orderBy: { field: NAME, direction: DESCENDING }, after: "${endCursor}")`;
    expect((await api.client.get(`{ ${backwards} { nodes { id } } }`)).vendors.nodes).toEqual([]);
  });

  it.each([
    ['nested too deep', `{ vendors { nodes { ${'latestReport { vendor { '.repeat(7)} id ${'} }'.repeat(7)} } } }`],
    ['with too many aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: me { id }`).join(' ')} }`],
    [
      'with too much in the answer',
      '{ vendors(first: 100) { nodes { reports(first: 100) { nodes { cuecs(first: 100) { nodes { id } } } } } } }',
    ],
  ])('are refused in an operation %s', async (_what, query) => {
    const { data, errors } = await api.client.ask(query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');
  });
});

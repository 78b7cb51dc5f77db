import { fact } from '../../libs/vocabulary/src/testing/facts';
import { type TestApi, startTestApi } from './harness/api';
import { cuecs, readReport } from './harness/readings';
import { createVendor } from './harness/vendors';

const HIT = 'kind page label snippet { text isMatch } report { id vendor { name } }';
const evidence = [{ page: 31, quote: 'Exception noted', box: { x: 72, y: 90, width: 400, height: 12 } }];

describe('the search', () => {
  let api: TestApi;
  let [first, second] = ['', ''];
  let [firstVendor, secondVendor] = ['', ''];

  beforeAll(async () => {
    api = await startTestApi();
    firstVendor = await createVendor(api.client, { name: 'Aldermoor' });
    secondVendor = await createVendor(api.client, { name: 'Brindlewick' });
    first = await readReport(
      api,
      firstVendor,
      {
        auditor: fact('Penhallow & Strand LLP'),
        cuecs: cuecs(2),
        exceptions: [
          {
            controlId: 'AC-7',
            criteria: ['CC6.2'],
            control: 'Access of leavers is removed.',
            test: null,
            finding: 'For two of 25 leavers the badges were revoked late.',
            managementResponse: 'The turnstiles now read the personnel system.',
            evidence,
          },
        ],
      },
      ['The description of the system.', 'Backups are encrypted.\nRestoration is rehearsed each quarter.'],
    );
    second = await readReport(api, secondVendor, {}, ['', 'R&D, "operations" & <b>encryption</b> keys are rotated.']);
  });
  afterAll(() => api.stop());

  const search = async (query: string, rest: object = {}) =>
    (
      await api.client.get(
        `query ($query: String!, $filter: SearchFilter, $first: Int, $after: String) {
          search(query: $query, filter: $filter, first: $first, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } nodes { ${HIT} }
          }
        }`,
        { query, ...rest },
      )
    ).search;
  const places = async (query: string, filter: object = {}) =>
    (await search(query, { filter })).nodes.map(({ kind, page, report }: any) => [kind, page, report.id]);

  it('finds a word on a page, in any form, and shows it in its snippet', async () => {
    const { totalCount, nodes } = await search('rehearsing restorations');
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({
      kind: 'PAGE',
      page: 2,
      label: null,
      report: { id: first, vendor: { name: 'Aldermoor' } },
    });
    expect(nodes[0].snippet.filter(({ isMatch }: any) => isMatch).map(({ text }: any) => text)).toEqual([
      'Restoration',
      'rehearsed',
    ]);
    expect(nodes[0].snippet.map(({ text }: any) => text).join('')).toContain('Restoration is rehearsed each quarter');
  });

  it('finds exceptions by finding, response and control, CUECs and facts, with the page of each', async () => {
    expect(await places('leavers badges')).toEqual([['EXCEPTION', 31, first]]);
    expect(await places('turnstiles')).toEqual([['EXCEPTION', 31, first]]);
    expect(await places('"AC-7"')).toEqual([['EXCEPTION', 31, first]]);
    expect(await places('"user entities do thing 2"')).toEqual([['CUEC', 7, first]]);
    expect(await places('Penhallow')).toEqual([['FACT', 1, first]]);
  });

  it('takes quotation marks, "or" and a minus, and nothing that somebody types for an error', async () => {
    expect(await places('"encrypted backups"')).toEqual([]);
    expect(await places('"backups are encrypted"')).toEqual([['PAGE', 2, first]]);
    expect((await places('badges or rotated')).length).toBe(2);
    expect(await places('encrypted -backups')).toEqual([['PAGE', 2, second]]);
    for (const odd of ['', 'the', `'"&|!():*\\`, '\0', '-', '💡'.repeat(200)]) expect(await places(odd)).toEqual([]);
  });

  it('gives what a report says back as plain text, without what looks like HTML', async () => {
    const { nodes } = await search('rotated');
    expect(nodes[0].snippet.map(({ text }: any) => text).join('')).toContain(
      'operations" & encryption keys are rotated',
    );
  });

  it('keeps to a vendor, a report, the kinds that are asked for', async () => {
    expect(await places('encryption')).toHaveLength(2);
    expect(await places('encryption', { vendorId: secondVendor })).toEqual([['PAGE', 2, second]]);
    expect(await places('encryption', { reportId: first })).toEqual([['PAGE', 2, first]]);
    expect(await places('encryption', { kinds: ['CUEC', 'EXCEPTION'] })).toEqual([]);
    expect(await places('encryption', { vendorId: 'nobody' })).toEqual([]);
  });

  it('keeps to the latest reports where that is asked for', async () => {
    const vendor = await createVendor(api.client, { name: 'Cattermole' });
    const old = await readReport(api, vendor, {}, ['Quokkas guard the gate.']);
    const latest = await readReport(api, vendor, { period: fact({ start: '2026-01-01', end: '2026-12-31' }) }, [
      'Quokkas guard the gate no more.',
    ]);
    expect((await places('quokkas')).map(([, , report]: string[]) => report).sort()).toEqual([old, latest].sort());
    expect(await places('quokkas', { latestOnly: true })).toEqual([['PAGE', 1, latest]]);
  });

  it('turns its pages', async () => {
    const vendor = await createVendor(api.client, { name: 'Dunnock' });
    await readReport(
      api,
      vendor,
      {},
      Array.from({ length: 5 }, (_, page) => `Marmalade on page ${page + 1}.`),
    );
    const found: number[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 3; turn += 1) {
      const { nodes, pageInfo } = await search('marmalade', { first: 2, after });
      found.push(...nodes.map(({ page }: any) => page));
      expect(pageInfo.hasNextPage).toBe(turn < 2);
      after = pageInfo.endCursor;
    }
    expect(found.sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('finds what people said about a review, with the names of whom they mention, until it is withdrawn', async () => {
    const { me } = await api.client.get('{ me { id name } }');
    const { review } = await api.client.mutate(
      'openReview',
      { reportId: first },
      '... on OpenReviewPayload { review { id } }',
    );
    const { comment } = await api.client.mutate(
      'commentOnReview',
      { reviewId: review.id, text: `The pangolins were counted twice, @[${me.id}].` },
      '... on CommentOnReviewPayload { comment { id } }',
    );
    const found = async (query: string, filter: object = {}) =>
      (
        await api.client.get(
          `query ($query: String!, $filter: SearchFilter) { search(query: $query, filter: $filter) {
             nodes { kind report { id } comment { id review { id } } snippet { text } } } }`,
          { query, filter },
        )
      ).search.nodes;
    const [hit] = await found(`counting pangolins ${me.name}`);
    const of = { id: comment.id, review: { id: review.id } };
    expect(hit).toMatchObject({ kind: 'COMMENT', report: { id: first }, comment: of });
    expect(hit.snippet.map(({ text }: any) => text).join('')).toContain('pangolins were counted twice, @');
    for (const filter of [{ vendorId: firstVendor }, { reportId: first }, { latestOnly: true }, { kinds: ['COMMENT'] }])
      expect(await found('pangolins', filter)).toHaveLength(1);
    for (const filter of [{ vendorId: secondVendor }, { reportId: second }, { kinds: ['PAGE'] }])
      expect(await found('pangolins', filter)).toEqual([]);
    await api.client.mutate('editComment', { commentId: comment.id, text: 'The armadillos were.' }, '');
    expect([await found('pangolins'), (await found('armadillos')).length]).toEqual([[], 1]);
    await api.client.mutate('withdrawComment', { commentId: comment.id }, '');
    expect(await found('armadillos')).toEqual([]);
  });

  it('refuses what is too long to search for, and strangers', async () => {
    const query = 'query ($query: String!) { search(query: $query) { totalCount } }';
    const long = await api.client.ask(query, { query: 'x'.repeat(501) });
    expect(long.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const stranger = await api.stranger.ask(query, { query: 'encryption' });
    expect(stranger.errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});

import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { failedReport, readReport, rowIdOf } from './harness/readings';
import { uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';

const REVIEW = `id status version openedAt openedBy { email } report { id openReview { id } }
  decisions { id decision rationale decidedAt decidedBy { email } conditions { description dueOn } }
  latestDecision { decision }`;
const OPENED = `... on OpenReviewPayload { review { ${REVIEW} } } ... on ReviewAlreadyOpen { review { id } } ... on ReportNotRead { report { readStatus } }`;
const DECIDED = `... on DecideReviewPayload { review { ${REVIEW} } decision { id decision } }
  ... on InputInvalid { fields { path message } } ... on ReviewVersionConflict { current { ${REVIEW} } }
  ... on ReviewAlreadyDecided { review { ${REVIEW} } }`;
const CONDITION = { description: 'Show the access review of the second quarter.', dueOn: '2026-06-30' };

describe('reviews', () => {
  let api: TestApi;
  let vendor: string;

  beforeAll(async () => {
    api = await startTestApi();
    vendor = await createVendor(api.client, { tier: 'LOW' });
  });
  afterAll(() => api.stop());
  beforeEach(() => api.clock.set('2026-03-01T10:30:00.000Z'));

  const open = (reportId: string, client = api.client) => client.mutate('openReview', { reportId }, OPENED);
  const decide = (input: object, client = api.client) => client.mutate('decideReview', input, DECIDED);
  const opened = async () => (await open(await readReport(api, vendor))).review;
  const reviewById = async (id: string) =>
    (await api.client.get(`query ($id: ID!) { review(id: $id) { ${REVIEW} } }`, { id })).review;

  it('is opened of a report that was read, once', async () => {
    const report = await readReport(api, vendor);
    const { __typename, review } = await open(report);
    expect(__typename).toBe('OpenReviewPayload');
    expect(review).toMatchObject({
      status: 'IN_REVIEW',
      version: 1,
      openedAt: '2026-03-01T10:30:00.000Z',
      openedBy: { email: 'admin@countersign.local' },
      report: { id: report, openReview: { id: review.id } },
      decisions: [],
      latestDecision: null,
    });
    expect(await open(report)).toMatchObject({ __typename: 'ReviewAlreadyOpen', review: { id: review.id } });
  });

  it('is opened once by two people at once', async () => {
    const other = await colleague(api);
    const report = await readReport(api, vendor);
    const answers = await Promise.all([open(report), open(report, other.client), open(report)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'OpenReviewPayload',
      'ReviewAlreadyOpen',
      'ReviewAlreadyOpen',
    ]);
    expect(new Set(answers.map(({ review }) => review.id)).size).toBe(1);
  });

  it('is not opened of a report that was not read, or does not exist', async () => {
    const waiting = await uploaded(api.client, vendor, await smallPdf());
    expect(await open(waiting)).toMatchObject({ __typename: 'ReportNotRead', report: { readStatus: 'QUEUED' } });
    const failed = await failedReport(api, vendor);
    expect(await open(failed)).toMatchObject({ __typename: 'ReportNotRead', report: { readStatus: 'FAILED' } });
    expect(await open(vendor)).toMatchObject({ __typename: 'NotFound', path: ['reportId'] });
  });

  it.each([
    ['APPROVED', 'DECIDED', undefined],
    [
      'APPROVED_WITH_CONDITIONS',
      'DECIDED',
      [CONDITION, { description: 'Send the bridge letter.', dueOn: '2026-03-01' }],
    ],
    ['REJECTED', 'DECIDED', []],
    ['MORE_INFORMATION_NEEDED', 'IN_REVIEW', null],
  ])('takes the decision %s and is %s then', async (decision, status, conditions) => {
    const other = await colleague(api);
    const { id } = await opened();
    const input = { reviewId: id, version: 1, decision, rationale: '  Because of what was read.  ', conditions };
    const answer = await decide(input, other.client);
    expect(answer).toMatchObject({ __typename: 'DecideReviewPayload', decision: { decision } });
    const review = await reviewById(id);
    expect(review).toMatchObject({
      status,
      version: 2,
      latestDecision: { decision },
      report: { openReview: status === 'IN_REVIEW' ? { id } : null },
    });
    expect(review.decisions).toEqual([
      {
        id: answer.decision.id,
        decision,
        rationale: 'Because of what was read.',
        decidedAt: '2026-03-01T10:30:00.000Z',
        decidedBy: { email: other.email },
        conditions: conditions ?? [],
      },
    ]);
  });

  it('collects decisions while more information is needed, and is closed by the one that settles it', async () => {
    const { id } = await opened();
    const ask = { decision: 'MORE_INFORMATION_NEEDED', rationale: 'Ask the vendor for the exceptions.' };
    await decide({ reviewId: id, version: 1, ...ask });
    api.clock.forward(86_400_000);
    await decide({ reviewId: id, version: 2, ...ask });
    api.clock.forward(86_400_000);
    await decide({ reviewId: id, version: 3, decision: 'APPROVED', rationale: 'They answered.' });
    const review = await reviewById(id);
    expect(review.decisions.map((each: any) => [each.decision, each.decidedAt.slice(0, 10)])).toEqual([
      ['MORE_INFORMATION_NEEDED', '2026-03-01'],
      ['MORE_INFORMATION_NEEDED', '2026-03-02'],
      ['APPROVED', '2026-03-03'],
    ]);
    expect(review).toMatchObject({ status: 'DECIDED', version: 4, latestDecision: { decision: 'APPROVED' } });
  });

  it.each([
    ['a rationale', { decision: 'APPROVED', rationale: ' \n' }, ['rationale']],
    ['a rationale that can be read', { decision: 'APPROVED', rationale: 'x'.repeat(10_001) }, ['rationale']],
    ['conditions', { decision: 'APPROVED_WITH_CONDITIONS', rationale: 'Well.' }, ['conditions']],
    ['no conditions', { decision: 'REJECTED', rationale: 'No.', conditions: [CONDITION] }, ['conditions']],
    [
      'a condition that says something',
      { decision: 'APPROVED_WITH_CONDITIONS', rationale: 'Well.', conditions: [{ ...CONDITION, description: ' ' }] },
      ['conditions', '0', 'description'],
    ],
    [
      'a due date that is yet to come',
      {
        decision: 'APPROVED_WITH_CONDITIONS',
        rationale: 'Well.',
        conditions: [CONDITION, { ...CONDITION, dueOn: '2026-02-28' }],
      },
      ['conditions', '1', 'dueOn'],
    ],
  ])('asks for %s, and records nothing without', async (_what, proposed, path) => {
    const { id } = await opened();
    const answer = await decide({ reviewId: id, version: 1, ...proposed });
    expect(answer).toMatchObject({ __typename: 'InputInvalid', code: 'INPUT_INVALID', path });
    expect(answer.fields).toEqual([{ path, message: expect.stringMatching(/^[A-Z].*\.$/) }]);
    expect(await reviewById(id)).toMatchObject({ status: 'IN_REVIEW', version: 1, decisions: [] });
  });

  it.each(['{ description: "x" }', '{ description: "x", dueOn: "2026-02-30" }', '{ description: "x", dueOn: null }'])(
    'does not take the condition %s: a due date is a date of the calendar',
    async (condition) => {
      const { id } = await opened();
      const { errors } = await api.client.ask(
        `mutation { decideReview(input: { reviewId: "${id}", version: 1, decision: APPROVED_WITH_CONDITIONS, rationale: "x", conditions: [${condition}] }) { __typename } }`,
      );
      expect(errors?.[0]?.extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/);
      expect(await reviewById(id)).toMatchObject({ version: 1, decisions: [] });
    },
  );

  it('takes no decision once it is decided; a new review of the report does', async () => {
    const report = await readReport(api, vendor);
    const { review } = await open(report);
    await decide({ reviewId: review.id, version: 1, decision: 'REJECTED', rationale: 'Adverse.' });
    const again = await decide({ reviewId: review.id, version: 2, decision: 'APPROVED', rationale: 'After all.' });
    expect(again).toMatchObject({
      __typename: 'ReviewAlreadyDecided',
      code: 'REVIEW_ALREADY_DECIDED',
      review: { status: 'DECIDED', decisions: [{ decision: 'REJECTED' }] },
    });
    const second = await open(report);
    expect(second.__typename).toBe('OpenReviewPayload');
    expect(second.review.id).not.toBe(review.id);
    const { report: found } = await api.client.get(
      'query ($id: ID!) { report(id: $id) { reviews { totalCount nodes { id status } } } }',
      { id: report },
    );
    expect(found.reviews.totalCount).toBe(2);
  });

  it('takes one of two decisions made at once from the same version, and shows it to the other person', async () => {
    const { id } = await opened();
    const input = { reviewId: id, version: 1, decision: 'MORE_INFORMATION_NEEDED', rationale: 'Ask them.' };
    const answers = await Promise.all([decide(input), decide(input)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'DecideReviewPayload',
      'ReviewVersionConflict',
    ]);
    expect(answers.find(({ current }) => current)).toMatchObject({
      code: 'VERSION_CONFLICT',
      current: { version: 2, decisions: [{ rationale: 'Ask them.' }] },
    });
    expect(await decide({ ...input, reviewId: vendor })).toMatchObject({ __typename: 'NotFound', path: ['reviewId'] });
  });

  describe('a recorded decision', () => {
    let row: string;

    beforeAll(async () => {
      api.clock.set('2026-03-01T10:30:00.000Z');
      const { id } = await opened();
      const proposed = { decision: 'APPROVED_WITH_CONDITIONS', rationale: 'Well.', conditions: [CONDITION] };
      row = rowIdOf((await decide({ reviewId: id, version: 1, ...proposed })).decision.id);
    });

    it('has no mutation that could change or remove it', async () => {
      const { __schema } = await api.client.get('{ __schema { mutationType { fields { name } } } }');
      const names: string[] = __schema.mutationType.fields.map(({ name }: { name: string }) => name);
      expect(names.filter((name) => /decision|decide/i.test(name))).toEqual([
        'approveDecision',
        'decideReview',
        'sendBackDecision',
      ]);
    });

    it.each([
      ["UPDATE review_decisions SET rationale = 'Other.' WHERE id = $1", 'append-only'],
      ["UPDATE review_decisions SET decision = 'REJECTED' WHERE id = $1", 'append-only'],
      ['DELETE FROM review_decisions WHERE id = $1', 'append-only'],
      ["UPDATE decision_conditions SET due_on = '2030-01-01' WHERE decision_id = $1", 'append-only'],
      ['DELETE FROM decision_conditions WHERE decision_id = $1', 'append-only'],
      [
        "INSERT INTO decision_conditions VALUES (gen_random_uuid(), $1, 1, 'Later.', '2030-01-01')",
        'together with its approval',
      ],
      [
        `INSERT INTO review_decisions (id, review_id, position, decision, rationale, decided_at, decided_by)
         SELECT gen_random_uuid(), review_id, 1, 'APPROVED_WITH_CONDITIONS', 'x', now(), decided_by FROM review_decisions WHERE id = $1`,
        'states them',
      ],
    ])('is defended by the database against %s', async (statement, reason) => {
      await expect(api.store.query(statement, [row])).rejects.toThrow(reason);
    });

    it.each(['review_decisions', 'decision_conditions', 'review_decisions, decision_conditions, reviews'])(
      'is defended by the database against emptying %s',
      async (tables) => {
        await expect(api.store.query(`TRUNCATE ${tables} CASCADE`)).rejects.toThrow('append-only');
      },
    );

    it('keeps its review and its report from being removed', async () => {
      await expect(
        api.store.query('DELETE FROM reviews WHERE id = (SELECT review_id FROM review_decisions WHERE id = $1)', [row]),
      ).rejects.toThrow('foreign key');
    });
  });

  it('lists reviews by where they stand, the newest first', async () => {
    const { reviews } = await api.client.get(
      '{ reviews(first: 100, filter: { status: IN_REVIEW }) { totalCount nodes { status openedAt } } }',
    );
    expect(reviews.nodes.length).toBe(reviews.totalCount);
    expect(new Set(reviews.nodes.map(({ status }: any) => status))).toEqual(new Set(['IN_REVIEW']));
    const times = reviews.nodes.map(({ openedAt }: any) => openedAt);
    expect(times).toEqual([...times].sort().reverse());
  });
});

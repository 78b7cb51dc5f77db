import { requestReview } from '@countersign/store';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { cuecs, readReport, rowIdOf } from './harness/readings';
import { uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';
import { fact } from '../../libs/vocabulary/src/testing/facts';

const REVIEW = 'id status version dueOn vendor { id } report { id } assignee { email } openedBy { email }';
const ANY_REVIEW = `... on RequestReviewPayload { review { ${REVIEW} } } ... on InputInvalid { fields { path message } }`;
const ON = (payload: string) => `... on ${payload} { review { ${REVIEW} } } ... on UserError { code path }`;

describe('the way of a review', () => {
  let api: TestApi;
  let vendor: string;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-01T10:30:00.000Z');
    vendor = await createVendor(api.client);
  });

  const request = (input: object = {}) =>
    api.client.mutate('requestReview', { vendorId: vendor, ...input }, ANY_REVIEW);
  const open = (reportId: string, client = api.client) =>
    client.mutate('openReview', { reportId }, ON('OpenReviewPayload'));
  const reviewById = async (id: string) =>
    (await api.client.get(`query ($id: ID!) { review(id: $id) { ${REVIEW} } }`, { id })).review;
  const decide = (reviewId: string, version: number, decision = 'REJECTED') =>
    api.client.mutate('decideReview', { reviewId, version, decision, rationale: 'So.' }, ON('DecideReviewPayload'));

  it('begins with the request, is answered by the next upload, and is taken up by who opens it', async () => {
    const other = await colleague(api);
    const { review } = await request({ dueOn: '2026-04-15' });
    expect(review).toMatchObject({
      status: 'REQUESTED',
      dueOn: '2026-04-15',
      vendor: { id: vendor },
      report: null,
      assignee: null,
    });

    const elsewhere = await readReport(api, await createVendor(api.client));
    expect(await reviewById(review.id)).toMatchObject({ status: 'REQUESTED' });
    const report = await readReport(api, vendor);
    expect(await reviewById(review.id)).toMatchObject({ status: 'RECEIVED', version: 2, report: { id: report } });

    const taken = (await open(report, other.client)).review;
    expect(taken).toMatchObject({ id: review.id, status: 'IN_REVIEW', version: 3, assignee: { email: other.email } });
    expect((await decide(review.id, 3)).review).toMatchObject({ status: 'DECIDED' });
    expect((await open(elsewhere)).review).toMatchObject({ status: 'IN_REVIEW' });
  });

  it('has one request at a time, whoever asks, and another after the report came', async () => {
    const { review } = await request({ dueOn: '2026-04-15' });
    const answers = await Promise.all([request(), request({ dueOn: '2026-05-01' })]);
    for (const answer of answers) expect(answer.review).toMatchObject({ id: review.id, dueOn: '2026-04-15' });
    await uploaded(api.client, vendor, await smallPdf());
    expect((await request()).review.id).not.toBe(review.id);
  });

  it('is asked for by other parts of Countersign in their own transaction', async () => {
    const me = (await api.client.get('{ me { id } }')).me.id;
    const asked = { vendorId: rowIdOf(vendor), requestedById: rowIdOf(me), at: api.clock.now(), dueOn: null };
    const row = await api.store.transaction((transaction) => requestReview(transaction, asked));
    const { vendor: found } = await api.client.get(
      'query ($id: ID!) { vendor(id: $id) { reviews { totalCount nodes { id status } } } }',
      { id: vendor },
    );
    expect(found.reviews).toMatchObject({ totalCount: 1, nodes: [{ status: 'REQUESTED' }] });
    expect(rowIdOf(found.reviews.nodes[0].id)).toBe(row.id);
  });

  it('refuses what does not exist and a day that has passed', async () => {
    expect(await request({ vendorId: 'x' })).toMatchObject({ __typename: 'NotFound' });
    expect(await request({ assigneeId: vendor })).toMatchObject({ __typename: 'NotFound' });
    expect(await request({ dueOn: '2026-02-28' })).toMatchObject({ fields: [{ path: ['dueOn'] }] });
  });

  it('takes no decision before somebody opens it', async () => {
    const { review } = await request();
    expect(await decide(review.id, 1)).toMatchObject({ __typename: 'ReviewNotInReview' });
    const report = await readReport(api, vendor);
    expect(await decide(review.id, 2)).toMatchObject({ __typename: 'ReviewNotInReview' });
    await open(report);
    expect(await decide(review.id, 3)).toMatchObject({ __typename: 'DecideReviewPayload' });
  });

  it('is given to somebody, with a day, until it is decided', async () => {
    const other = await colleague(api);
    const { review } = await open(await readReport(api, vendor));
    expect(review.assignee).toEqual({ email: 'admin@countersign.local' });
    const assign = (assigneeId: string | null) =>
      api.client.mutate('assignReview', { reviewId: review.id, assigneeId }, ON('AssignReviewPayload'));
    const due = (dueOn: string | null) =>
      api.client.mutate('setReviewDueDate', { reviewId: review.id, dueOn }, ON('SetReviewDueDatePayload'));
    expect((await assign(other.id)).review.assignee).toEqual({ email: other.email });
    expect((await assign(null)).review.assignee).toBeNull();
    expect(await assign('x')).toMatchObject({ __typename: 'NotFound', path: ['assigneeId'] });
    expect((await due('2026-03-01')).review.dueOn).toBe('2026-03-01');
    expect(await due('2026-02-28')).toMatchObject({ __typename: 'InputInvalid', path: ['dueOn'] });
    const { version } = await reviewById(review.id);
    await decide(review.id, version);
    expect(await assign(other.id)).toMatchObject({ __typename: 'ReviewAlreadyDecided' });
    expect(await due(null)).toMatchObject({ __typename: 'ReviewAlreadyDecided' });
  });

  it('is superseded by the decision on a newer report, and never by one on an older', async () => {
    const ending = (end: string) => ({ period: fact({ start: '2024-01-01', end }) });
    const lastYear = (await open(await readReport(api, vendor, ending('2024-12-31')))).review;
    await decide(lastYear.id, 1);
    const thisYear = (await open(await readReport(api, vendor, ending('2025-12-31')))).review;
    await decide(thisYear.id, 1, 'MORE_INFORMATION_NEEDED');
    expect(await reviewById(lastYear.id)).toMatchObject({ status: 'DECIDED' });
    await decide(thisYear.id, 2);
    expect(await reviewById(lastYear.id)).toMatchObject({ status: 'SUPERSEDED' });
    const older = (await open(await readReport(api, vendor, ending('2023-12-31')))).review;
    await decide(older.id, 1);
    expect(await reviewById(thisYear.id)).toMatchObject({ status: 'DECIDED' });
  });

  it('stands beside the review of another system of the same vendor, which it does not supersede', async () => {
    vendor = await createVendor(api.client, { systems: ['Signing', 'Vault'] });
    const of = (system: string, end: string) =>
      readReport(api, vendor, {
        systemName: fact(`Quillmark ${system}`),
        period: fact({ start: '2024-01-01', end }),
        cuecs: cuecs(1),
      });
    const signing = (await open(await of('Signing', '2024-12-31'))).review;
    await decide(signing.id, 1);
    const vault = (await open(await of('Vault', '2025-06-30'))).review;
    await decide(vault.id, 1);
    expect(await reviewById(signing.id)).toMatchObject({ status: 'DECIDED' });
    const next = (await open(await of('Signing', '2025-12-31'))).review;
    await decide(next.id, 1);
    expect(await reviewById(signing.id)).toMatchObject({ status: 'SUPERSEDED' });
    expect(await reviewById(vault.id)).toMatchObject({ status: 'DECIDED' });
    // Each control follows the one of its own system.
    const asked = 'query ($id: ID!) { report(id: $id) { cuecs { nodes { match predecessor { report { id } } } } } }';
    const cuecsOf = async (id: string) => (await api.client.get(asked, { id })).report.cuecs.nodes;
    expect(await cuecsOf(vault.report.id)).toEqual([{ match: null, predecessor: null }]);
    expect(await cuecsOf(next.report.id)).toEqual([
      { match: 'IDENTICAL', predecessor: { report: { id: signing.report.id } } },
    ]);
  });

  it('is withdrawn where nobody waits for the report any more, and the next request begins another', async () => {
    const { review } = await request();
    const withdraw = (reviewId: string, reason: string) =>
      api.client.mutate('withdrawReview', { reviewId, reason }, ON('WithdrawReviewPayload'));
    expect(await withdraw(review.id, ' ')).toMatchObject({ code: 'INPUT_INVALID', path: ['reason'] });
    expect(await withdraw('x', 'So.')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await withdraw(review.id, 'The contract ended.')).review).toMatchObject({
      status: 'WITHDRAWN',
      version: 2,
    });
    expect(await withdraw(review.id, 'Again.')).toMatchObject({ code: 'REVIEW_WITHDRAWN' });
    const next = (await request()).review;
    expect(next).toMatchObject({ status: 'REQUESTED' });
    const report = await readReport(api, vendor);
    expect(await reviewById(review.id)).toMatchObject({ status: 'WITHDRAWN', report: null });
    expect(await reviewById(next.id)).toMatchObject({ status: 'RECEIVED' });

    // Begun by mistake, it is withdrawn as well, and may be begun again.
    await open(report);
    expect((await withdraw(next.id, 'Begun by mistake.')).review).toMatchObject({ status: 'WITHDRAWN' });
    expect(await reviewById(next.id)).toMatchObject({ report: { id: report } });
    const tasks = '{ today { taskGroups { tasks(first: 100) { address } } } }';
    expect(JSON.stringify(await api.client.get(tasks))).not.toContain(next.id);
    const again = (await open(report)).review;
    await decide(again.id, again.version, 'MORE_INFORMATION_NEEDED');
    expect(await withdraw(again.id, 'Too late.')).toMatchObject({ code: 'REVIEW_HAS_DECISIONS' });
    await expect(
      api.store.query(`UPDATE reviews SET status = 'WITHDRAWN' WHERE id = $1`, [rowIdOf(again.id)]),
    ).rejects.toThrow('is not withdrawn');
    await decide(again.id, again.version + 1);
    expect(await withdraw(again.id, 'Too late.')).toMatchObject({ code: 'REVIEW_HAS_DECISIONS' });
  });

  describe('that a letter to the vendor began', () => {
    const emails = ['ines@fern.example', 'omar@fern.example'];
    beforeEach(async () => {
      const contacts = emails.map((email) => ({ name: 'Somebody', email }));
      vendor = await createVendor(api.client, { contacts });
    });
    const letterTo = async (contactEmail: string): Promise<string> => {
      const input = { vendorId: vendor, contactEmail, dueOn: '2026-03-20' };
      const selection = '... on RequestReportPayload { request { id } }';
      return (await api.client.mutate('requestReport', input, selection)).request.id;
    };
    const cancel = (requestId: string) => api.client.mutate('cancelReportRequest', { requestId }, '');
    const reviews = async () =>
      (await api.client.get('query ($id: ID!) { vendor(id: $id) { reviews { nodes { id status } } } }', { id: vendor }))
        .vendor.reviews.nodes;

    it('is withdrawn with the last letter, which the audit log tells', async () => {
      const [one, other] = [await letterTo(emails[0]!), await letterTo(emails[1]!)];
      await cancel(one);
      const [waiting] = await reviews();
      expect(waiting.status).toBe('REQUESTED');
      expect(
        await api.client.mutate('withdrawReview', { reviewId: waiting.id, reason: 'So.' }, ON('WithdrawReviewPayload')),
      ).toMatchObject({ code: 'REPORT_STILL_REQUESTED' });
      await cancel(other);
      expect(await reviews()).toEqual([{ id: waiting.id, status: 'WITHDRAWN' }]);
      const query = 'query ($id: ID) { auditEvents(first: 1, filter: { subjectId: $id }) { nodes { action after } } }';
      expect((await api.client.get(query, { id: waiting.id })).auditEvents.nodes).toEqual([
        {
          action: 'review.withdrawn',
          after: { status: 'WITHDRAWN', reason: 'The request for the report was taken back.' },
        },
      ]);
    });

    it('goes on waiting where somebody asked for the review itself', async () => {
      const letter = await letterTo(emails[0]!);
      await request();
      await cancel(letter);
      expect(await reviews()).toMatchObject([{ status: 'REQUESTED' }]);
    });
  });

  describe('whose report is moved to another vendor', () => {
    const MOVED = '... on MoveReportPayload { report { vendor { id } } } ... on ReportAlreadyHeld { report { id } }';
    const move = (reportId: string, vendorId: string) => api.client.mutate('moveReport', { reportId, vendorId }, MOVED);

    it('waits on where nobody has begun it, and the review that waits at the other vendor is answered', async () => {
      const right = await createVendor(api.client, { name: 'Right' });
      const answered = (await request({ vendorId: right })).review;
      const waiting = (await request({ dueOn: '2026-04-15' })).review;
      const report = await readReport(api, vendor);
      expect((await move(report, right)).report.vendor).toEqual({ id: right });
      expect(await reviewById(waiting.id)).toMatchObject({ status: 'REQUESTED', report: null, dueOn: '2026-04-15' });
      expect(await reviewById(answered.id)).toMatchObject({ status: 'RECEIVED', report: { id: report } });
      // The vendor's own report comes later, and answers it.
      const own = await readReport(api, vendor);
      expect(await reviewById(waiting.id)).toMatchObject({ status: 'RECEIVED', report: { id: own } });
    });

    it('goes along once it is begun, so that its vendor waits anew and nobody waits at the other', async () => {
      const right = await createVendor(api.client);
      const there = (await request({ vendorId: right })).review;
      const { review } = await request({ dueOn: '2026-04-15' });
      const report = await readReport(api, vendor);
      const begun = (await open(report)).review;
      await move(report, right);
      const gone = await reviewById(review.id);
      expect(gone).toMatchObject({ status: 'IN_REVIEW', vendor: { id: right }, report: { id: report } });
      expect(gone.version).toBeGreaterThan(begun.version);
      expect(await reviewById(there.id)).toMatchObject({ status: 'WITHDRAWN' });
      const query = 'query ($id: ID!) { vendor(id: $id) { reviews { nodes { id status dueOn } } } }';
      expect((await api.client.get(query, { id: vendor })).vendor.reviews.nodes).toEqual([
        { id: expect.any(String), status: 'REQUESTED', dueOn: '2026-04-15' },
      ]);
      expect((await decide(review.id, gone.version)).review).toMatchObject({ status: 'DECIDED' });
    });

    it('stays where something was decided or is proposed, and says so', async () => {
      const right = await createVendor(api.client);
      const decided = await readReport(api, vendor);
      const { review } = await open(decided);
      await decide(review.id, 1, 'MORE_INFORMATION_NEEDED');
      expect(await move(decided, right)).toMatchObject({ __typename: 'ReportDecided', code: 'REPORT_DECIDED' });
      await expect(
        api.store.query('UPDATE reports SET vendor_id = $1 WHERE id = $2', [rowIdOf(right), rowIdOf(decided)]),
      ).rejects.toThrow('a review stays with its vendor');
      const proposed = await readReport(api, vendor);
      const said = { decision: 'APPROVED', rationale: 'Well.', overrideRationale: 'Needed.' };
      await api.client.mutate('decideReview', { reviewId: (await open(proposed)).review.id, version: 1, ...said }, '');
      expect(await move(proposed, right)).toMatchObject({ __typename: 'DecisionAwaitsApproval' });
    });

    it('says what is wrong with a move, and moves nothing', async () => {
      const [right, file] = [await createVendor(api.client), await smallPdf()];
      const report = await uploaded(api.client, vendor, file);
      expect(await move(report, vendor)).toMatchObject({ __typename: 'InputInvalid', path: ['vendorId'] });
      expect(await move(report, report)).toMatchObject({ __typename: 'NotFound', path: ['vendorId'] });
      expect(await move(right, right)).toMatchObject({ __typename: 'NotFound', path: ['reportId'] });
      const held = await uploaded(api.client, right, file);
      expect(await move(report, right)).toMatchObject({ __typename: 'ReportAlreadyHeld', report: { id: held } });
      const query = 'query ($id: ID!) { report(id: $id) { vendor { id } } }';
      expect((await api.client.get(query, { id: report })).report.vendor).toEqual({ id: vendor });
    });

    it('is told at the other vendor, and in the histories of both', async () => {
      const owner = await colleague(api);
      const right = await createVendor(api.client, { name: 'Rightly', businessOwner: owner.email });
      const report = await readReport(api, vendor);
      await move(report, right);
      const { notifications } = await owner.client.get(
        '{ notifications(first: 1) { nodes { title vendor { id } report { id } } } }',
      );
      expect(notifications.nodes).toEqual([
        { title: 'A report of Rightly came in.', vendor: { id: right }, report: { id: report } },
      ]);
      const history = `query ($id: ID!) { auditEvents(filter: { vendorId: $id }) { nodes { action after subject { id } } } }`;
      for (const id of [vendor, right]) {
        const { nodes } = (await api.client.get(history, { id })).auditEvents;
        expect(nodes.filter(({ action }: any) => action === 'report.moved')).toMatchObject([
          { after: { vendorName: 'Rightly' }, subject: { id: report } },
        ]);
      }
    });
  });

  describe('whose report is withdrawn', () => {
    const withdraw = (reportId: string, reason = 'An invoice.') =>
      api.client.mutate(
        'withdrawReport',
        { reportId, reason },
        '... on WithdrawReportPayload { report { id } } ... on ReportUnderReview { review { id } }',
      );
    const restore = (reportId: string) =>
      api.client.mutate('restoreReport', { reportId }, '... on RestoreReportPayload { report { readStatus } }');

    it('waits on where nobody has begun it, until the report is restored or another comes', async () => {
      const { review } = await request();
      const file = await smallPdf();
      const report = await uploaded(api.client, vendor, file);
      expect((await withdraw(report)).report).toEqual({ id: report });
      expect(await reviewById(review.id)).toMatchObject({ status: 'REQUESTED', report: null });
      // Neither is it read meanwhile, nor can anything else be done with it; the same file leads to it.
      expect(await (await api.client.upload(vendor, file)).json()).toEqual({ reportId: report, duplicate: true });
      const right = await createVendor(api.client);
      for (const [act, input] of Object.entries({ openReview: {}, retryReading: {}, moveReport: { vendorId: right } }))
        expect(await api.client.mutate(act, { reportId: report, ...input }, '')).toMatchObject({
          code: 'NOT_FOUND',
          message: 'This report was withdrawn. Restore it first.',
        });
      expect(await withdraw(report)).toMatchObject({ code: 'REPORT_WITHDRAWN' });
      expect((await restore(report)).report).toEqual({ readStatus: 'QUEUED' });
      expect(await reviewById(review.id)).toMatchObject({ status: 'RECEIVED', report: { id: report } });
      expect(await restore(report)).toMatchObject({ code: 'REPORT_NOT_WITHDRAWN' });
    });

    it('has to be withdrawn first where somebody has begun it, and what was decided stays', async () => {
      const report = await readReport(api, vendor);
      const { review } = await open(report);
      expect(await withdraw(report)).toMatchObject({ code: 'REPORT_UNDER_REVIEW', review: { id: review.id } });
      const reason = 'Begun by mistake.';
      await api.client.mutate('withdrawReview', { reviewId: review.id, reason }, '');
      expect(await withdraw(report, ' ')).toMatchObject({ code: 'INPUT_INVALID', path: ['reason'] });
      expect((await withdraw(report)).report).toEqual({ id: report });
      expect(await reviewById(review.id)).toMatchObject({ status: 'WITHDRAWN', report: { id: report } });
      await restore(report);
      await decide((await open(report)).review.id, 1, 'MORE_INFORMATION_NEEDED');
      expect(await withdraw(report)).toMatchObject({ code: 'REPORT_DECIDED' });
      await expect(
        api.store.query(
          `UPDATE all_reports SET withdrawn_at = now(), withdrawn_by = uploaded_by, withdrawn_because = 'So.' WHERE id = $1`,
          [rowIdOf(report)],
        ),
      ).rejects.toThrow('a report with a review is not withdrawn');
    });
  });

  it('is listed by whether it is open, whose it is and of which vendor', async () => {
    const other = await colleague(api);
    const { review } = await request({ assigneeId: other.id });
    const listed = async (filter: object) => {
      const query = 'query ($filter: ReviewFilter) { reviews(filter: $filter) { nodes { id } } }';
      return (await api.client.get(query, { filter })).reviews.nodes;
    };
    expect(await listed({ assigneeId: other.id })).toEqual([{ id: review.id }]);
    expect(await listed({ vendorId: vendor, open: true })).toEqual([{ id: review.id }]);
    expect(await listed({ vendorId: vendor, open: false })).toEqual([]);
    expect(await listed({ vendorId: other.id })).toEqual([]);
  });

  it.each([
    ["UPDATE reviews SET status = 'IN_REVIEW' WHERE id = $1", 'reviews_report_once_received|does not go'],
    ["UPDATE reviews SET status = 'DECIDED' WHERE id = $1", 'does not go'],
    ["UPDATE reviews SET status = 'RECEIVED' WHERE id = $1", 'reviews_report_once_received'],
    [
      'UPDATE reviews SET vendor_id = (SELECT id FROM vendors WHERE id <> vendor_id LIMIT 1) WHERE id = $1',
      'stays with its vendor',
    ],
    [
      `INSERT INTO reviews (id, vendor_id, report_id, status, opened_at, opened_by, version)
       SELECT gen_random_uuid(), vendor_id, NULL, 'DECIDED', opened_at, opened_by, 1 FROM reviews WHERE id = $1`,
      'does not begin as DECIDED',
    ],
    [
      `INSERT INTO reviews (id, vendor_id, report_id, status, opened_at, opened_by, version)
       SELECT gen_random_uuid(), vendor_id, NULL, 'REQUESTED', opened_at, opened_by, 1 FROM reviews WHERE id = $1`,
      'reviews_one_requested',
    ],
  ])('is kept by the database as well: %s', async (statement, reason) => {
    const { review } = await request();
    await expect(api.store.query(statement, [rowIdOf(review.id)])).rejects.toThrow(new RegExp(reason));
  });

  it('is decided by a recorded decision alone, says the database', async () => {
    const { review } = await open(await readReport(api, vendor));
    await expect(
      api.store.query("UPDATE reviews SET status = 'DECIDED' WHERE id = $1", [rowIdOf(review.id)]),
    ).rejects.toThrow('decided by a recorded decision');
    const stranger = await readReport(api, await createVendor(api.client));
    await expect(
      api.store.query(
        `INSERT INTO reviews (id, vendor_id, report_id, status, opened_at, opened_by, version)
         SELECT gen_random_uuid(), vendor_id, $2, 'IN_REVIEW', opened_at, opened_by, 1 FROM reviews WHERE id = $1`,
        [rowIdOf(review.id), rowIdOf(stranger)],
      ),
    ).rejects.toThrow('reviews_report_of_vendor');
  });
});

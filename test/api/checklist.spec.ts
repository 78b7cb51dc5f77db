import { fact } from '../../libs/vocabulary/src/testing/facts';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import type { ApiClient } from './harness/client';
import { cuecs, readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

const REVIEW = `id status version mayApprove secondPersonNeeded approvers { email } checklist { code outcome message evidence { page } }
  exceptions { key controlId disposition { kind text dueOn } }
  pendingDecision { decision rationale overrideRationale conditions { description dueOn } proposedBy { email } }
  decisions { decision overrideRationale policyVersion reviewAgainOn decidedBy { email } approvedBy { email } record
    cuecs { controlId text status pages owner { email } } }`;
const ERRORS = '... on UserError { code path } ... on InputInvalid { fields { path } }';
const ON = (payload: string) => `... on ${payload} { review { ${REVIEW} } } ${ERRORS}`;
const exception = (controlId: string) => ({
  controlId,
  criteria: [],
  control: null,
  test: null,
  finding: `Exception at ${controlId}.`,
  managementResponse: null,
  evidence: [{ page: 9, quote: 'Exception', box: { x: 1, y: 1, width: 1, height: 1 } }],
});
const MANUAL = ['AUDITOR_ON_FILE', 'SYSTEM_IN_USE', 'SUBSERVICE_REVIEWED'];

describe('the checklist of a review', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());
  beforeEach(() => api.clock.set('2026-03-01T10:30:00.000Z'));

  const reviewOf = async (tier: string, facts: object = {}) => {
    const report = await readReport(api, await createVendor(api.client, { tier }), facts);
    return (
      await api.client.mutate('openReview', { reportId: report }, `... on OpenReviewPayload { review { ${REVIEW} } }`)
    ).review;
  };
  const reviewById = async (id: string, client = api.client) =>
    (await client.get(`query ($id: ID!) { review(id: $id) { ${REVIEW} } }`, { id })).review;
  const outcomes = (review: any) =>
    Object.fromEntries(review.checklist.map(({ code, outcome }: any) => [code, outcome]));
  const emailsOf = (people: { email: string }[]) => people.map(({ email }) => email);
  const confirmAll = async (reviewId: string) => {
    for (const code of MANUAL) await api.client.mutate('confirmChecklistLine', { reviewId, code, note: 'Looked.' }, '');
  };
  const decide = async (id: string, input: object, client: ApiClient = api.client) => {
    const { version } = await reviewById(id);
    const given = { reviewId: id, version, rationale: 'Well.', ...input };
    return client.mutate('decideReview', given, ON('DecideReviewPayload'));
  };
  const approve = async (reviewId: string, client: ApiClient) => {
    const { version } = await reviewById(reviewId);
    return client.mutate('approveDecision', { reviewId, version }, ON('ApproveDecisionPayload'));
  };

  it('has a line for each rule of the policy, with evidence', async () => {
    const review = await reviewOf('HIGH', { type: fact('TYPE_1'), cuecs: cuecs(2) });
    expect(outcomes(review)).toEqual({
      SOC_2_REPORT: 'PASSED',
      TYPE_2: 'FAILED',
      CATEGORIES: 'PASSED',
      MINIMUM_PERIOD: 'PASSED',
      MAXIMUM_AGE: 'PASSED',
      UNQUALIFIED_OPINION: 'PASSED',
      AUDITOR_ON_FILE: 'TO_DO',
      SYSTEM_IN_USE: 'TO_DO',
      SUBSERVICE_REVIEWED: 'TO_DO',
      EXCEPTIONS_DISPOSITIONED: 'PASSED',
      CUECS_DECIDED: 'TO_DO',
    });
    const line = review.checklist.find(({ code }: any) => code === 'TYPE_2');
    expect(line).toMatchObject({ message: expect.stringContaining('Type 1'), evidence: [{ page: 1 }] });
  });

  it('asks for no decision on a control that the report does not ask for any more', async () => {
    const review = await reviewOf('HIGH', { cuecs: cuecs(1) });
    expect(outcomes(review)).toMatchObject({ CUECS_DECIDED: 'TO_DO' });
    const reportId = (await api.client.get('query ($id: ID!) { review(id: $id) { report { id } } }', review)).review
      .report.id;
    await api.store.query('UPDATE cuecs SET absent_since = now() WHERE report_id = $1', [rowIdOf(reportId)]);
    expect(outcomes(await reviewById(review.id))).toMatchObject({ CUECS_DECIDED: 'PASSED' });
  });

  it('is worked off by dispositions and confirmations, each with its words', async () => {
    const review = await reviewOf('HIGH', { exceptions: [exception('LA-1'), exception('LA-2')] });
    const [one, two] = review.exceptions;
    const dispose = (input: object) =>
      api.client.mutate('disposeException', { reviewId: review.id, ...input }, ON('DisposeExceptionPayload'));
    expect(await dispose({ exceptionKey: one.key, kind: 'ACCEPTED', text: ' ' })).toMatchObject({
      fields: [{ path: ['text'] }],
    });
    expect(await dispose({ exceptionKey: one.key, kind: 'FOLLOW_UP', text: 'Ask.' })).toMatchObject({
      fields: [{ path: ['dueOn'] }],
    });
    expect(await dispose({ exceptionKey: 'x', kind: 'ACCEPTED', text: 'Few.' })).toMatchObject({ code: 'NOT_FOUND' });
    const followed = await dispose({ exceptionKey: one.key, kind: 'FOLLOW_UP', text: 'Ask.', dueOn: '2026-04-01' });
    expect(followed.review.exceptions[0].disposition).toEqual({ kind: 'FOLLOW_UP', text: 'Ask.', dueOn: '2026-04-01' });
    expect(outcomes(followed.review)).toMatchObject({ EXCEPTIONS_DISPOSITIONED: 'TO_DO' });
    const blocked = await dispose({ exceptionKey: two.key, kind: 'BLOCKING', text: 'No.' });
    expect(outcomes(blocked.review)).toMatchObject({ EXCEPTIONS_DISPOSITIONED: 'FAILED' });
    const accepted = await dispose({ exceptionKey: two.key, kind: 'ACCEPTED', text: 'After all.' });
    expect(outcomes(accepted.review)).toMatchObject({ EXCEPTIONS_DISPOSITIONED: 'PASSED' });

    const empty = { reviewId: review.id, code: 'AUDITOR_ON_FILE', note: ' ' };
    expect(await api.client.mutate('confirmChecklistLine', empty, ERRORS)).toMatchObject({ code: 'INPUT_INVALID' });
    await confirmAll(review.id);
    expect(new Set(Object.values(outcomes(await reviewById(review.id))))).toEqual(new Set(['PASSED']));

    const line = { reviewId: review.id, code: 'AUDITOR_ON_FILE' };
    const back = `... on ReopenChecklistLinePayload { review { ${REVIEW} } }`;
    const reopened = await api.client.mutate('reopenChecklistLine', line, back);
    expect(outcomes(reopened.review)).toMatchObject({ AUDITOR_ON_FILE: 'TO_DO', SYSTEM_IN_USE: 'PASSED' });
    expect(await api.client.mutate('reopenChecklistLine', line, '')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says what is known here against a line that a person confirms, and keeps it with the decision', async () => {
    const party = (name: string) => ({ name, services: null, method: null, evidence: [] });
    const facts = { subserviceOrganizations: [party('Cloud Co'), party('Held Hosting')] };
    await readReport(api, await createVendor(api.client, { name: 'Held Hosting', tier: 'LOW' }));
    const { id } = await reviewOf('HIGH', facts);
    const cautions = async () =>
      (
        await api.client.get('query ($id: ID!) { review(id: $id) { checklist { code caution } } }', { id })
      ).review.checklist
        .filter(({ caution }: any) => caution !== null)
        .map(({ caution }: any) => caution);
    const known = ['No SOC 2 report of its own that is not stale is on file for Cloud Co.'];
    expect(await cautions()).toEqual(known);
    await confirmAll(id);
    expect(await cautions()).toEqual(known);
    await decide(id, { decision: 'REJECTED' });
    await readReport(api, await createVendor(api.client, { name: 'Cloud Co', tier: 'LOW' }));
    expect(await cautions()).toEqual(known);
  });

  it('shows beside each exception that is found again what the review before said of it', async () => {
    const facts = { exceptions: [exception('LA-1'), exception('LA-2')] };
    const vendorId = await createVendor(api.client, { tier: 'LOW' });
    const open = async (reportId: string) =>
      (
        await api.client.mutate(
          'openReview',
          { reportId },
          '... on OpenReviewPayload { review { id exceptions { key controlId earlier { kind text saidBy { email } review { id } } } } }',
        )
      ).review;
    const first = await open(await readReport(api, vendorId, facts));
    expect(first.exceptions.map(({ earlier }: any) => earlier)).toEqual([null, null]);
    const said = { reviewId: first.id, exceptionKey: first.exceptions[0].key, kind: 'ACCEPTED', text: 'Few.' };
    await api.client.mutate('disposeException', said, '');
    await decide(first.id, { decision: 'APPROVED', overrideRationale: 'Needed.' });
    // Next year's report finds other words for the same control.
    const again = { ...exception('LA-1'), finding: 'Again.' };
    const next = await open(await readReport(api, vendorId, { exceptions: [again, exception('LA-3')] }));
    expect(next.exceptions).toMatchObject([
      {
        controlId: 'LA-1',
        earlier: {
          ...{ kind: 'ACCEPTED', text: 'Few.', review: { id: first.id } },
          saidBy: { email: 'admin@countersign.local' },
        },
      },
      { controlId: 'LA-3', earlier: null },
    ]);
  });

  it('is not worked off over somebody else’s head: who comes second is shown what the first one said', async () => {
    const review = await reviewOf('HIGH', { exceptions: [exception('LA-1')] });
    const { client, email } = await colleague(api);
    const stands = `exceptions { disposition { kind text version disposedAt disposedBy { email } } }`;
    const dispose = (as: ApiClient, text: string, seenVersion?: number) =>
      as.mutate(
        'disposeException',
        { reviewId: review.id, exceptionKey: review.exceptions[0].key, kind: 'ACCEPTED', text, seenVersion },
        `... on DisposeExceptionPayload { review { ${stands} } } ... on DisposedMeanwhile { review { ${stands} } }`,
      );
    const first = { kind: 'ACCEPTED', text: 'Few.', version: 1, disposedAt: '2026-03-01T10:30:00.000Z' };
    const theirs = [{ disposition: { ...first, disposedBy: { email } } }];
    expect((await dispose(client, 'Few.', 0)).review.exceptions).toEqual(theirs);
    const second = await dispose(api.client, 'Mended.', 0);
    expect(second).toMatchObject({ code: 'DISPOSED_MEANWHILE', review: { exceptions: theirs } });
    const again = await dispose(api.client, 'Mended.', 1);
    expect(again.review.exceptions[0].disposition).toMatchObject({ text: 'Mended.', version: 2 });
    expect((await dispose(client, 'Whatever stands.')).review.exceptions[0].disposition.version).toBe(3);
  });

  it('needs a reason where the policy does not support an approval; one person suffices for a low tier', async () => {
    const review = await reviewOf('LOW', { opinion: { ...fact('QUALIFIED'), basis: null } });
    expect(await decide(review.id, { decision: 'APPROVED' })).toMatchObject({
      fields: [{ path: ['overrideRationale'] }],
    });
    expect(await reviewById(review.id)).toMatchObject({ secondPersonNeeded: false });
    const { review: decided } = await decide(review.id, { decision: 'APPROVED', overrideRationale: 'Small matter.' });
    expect(decided).toMatchObject({
      status: 'DECIDED',
      decisions: [{ overrideRationale: 'Small matter.', approvedBy: null, reviewAgainOn: '2028-03-01' }],
    });
  });

  it.each(['CRITICAL', 'HIGH'])('has two people behind the approval of a %s vendor', async (tier) => {
    const [second, third] = [await colleague(api), await colleague(api)];
    const review = await reviewOf(tier);
    await confirmAll(review.id);
    // Who decides is told before, and of whom to ask.
    const told = await reviewById(review.id);
    expect(told).toMatchObject({ secondPersonNeeded: true });
    expect(emailsOf(told.approvers)).toEqual(expect.arrayContaining([second.email, third.email]));
    expect(emailsOf(told.approvers)).not.toContain('admin@countersign.local');
    const conditions = [{ description: 'Send the bridge letter.', dueOn: '2026-05-01' }];
    const proposed = (await decide(review.id, { decision: 'APPROVED_WITH_CONDITIONS', conditions })).review;
    expect(proposed).toMatchObject({
      status: 'IN_REVIEW',
      decisions: [],
      mayApprove: false,
      pendingDecision: { decision: 'APPROVED_WITH_CONDITIONS', conditions, overrideRationale: null },
    });
    // Nothing moves under the eyes of the second person.
    expect(await decide(review.id, { decision: 'REJECTED' })).toMatchObject({ code: 'DECISION_AWAITS_APPROVAL' });
    expect(await approve(review.id, api.client)).toMatchObject({ code: 'ANOTHER_PERSON_NEEDED' });
    // Whoever reviewed does not approve either.
    await api.client.mutate('assignReview', { reviewId: review.id, assigneeId: third.id }, '');
    expect(await approve(review.id, third.client)).toMatchObject({ code: 'ANOTHER_PERSON_NEEDED' });
    const waiting = await reviewById(review.id, second.client);
    expect(waiting).toMatchObject({ mayApprove: true });
    expect(emailsOf(waiting.approvers)).toContain(second.email);
    expect(emailsOf(waiting.approvers)).not.toContain(third.email);
    const { review: decided } = await approve(review.id, second.client);
    expect(decided).toMatchObject({
      status: 'DECIDED',
      pendingDecision: null,
      decisions: [{ decidedBy: { email: 'admin@countersign.local' }, approvedBy: { email: second.email } }],
    });
    expect(await approve(review.id, second.client)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets another than the reviewer approve at once what the policy supports, and not what it does not', async () => {
    const other = await colleague(api);
    const supported = await reviewOf('HIGH');
    await confirmAll(supported.id);
    expect((await decide(supported.id, { decision: 'APPROVED' }, other.client)).review.status).toBe('DECIDED');
    const against = await reviewOf('HIGH');
    const override = { decision: 'APPROVED', overrideRationale: 'We need it.' };
    expect((await decide(against.id, override, other.client)).review).toMatchObject({
      status: 'IN_REVIEW',
      pendingDecision: { overrideRationale: 'We need it.' },
    });
    const rejected = await reviewOf('CRITICAL');
    expect((await decide(rejected.id, { decision: 'REJECTED' })).review.status).toBe('DECIDED');
  });

  it('goes back with a reason, and is worked on again', async () => {
    const other = await colleague(api);
    const review = await reviewOf('HIGH');
    await confirmAll(review.id);
    await decide(review.id, { decision: 'APPROVED' });
    const sendBack = (note: string) =>
      other.client.mutate('sendBackDecision', { reviewId: review.id, note }, ON('SendBackDecisionPayload'));
    expect(await sendBack(' ')).toMatchObject({ code: 'INPUT_INVALID', path: ['note'] });
    expect((await sendBack('Look at the CUECs.')).review).toMatchObject({ status: 'IN_REVIEW', pendingDecision: null });
    expect((await decide(review.id, { decision: 'REJECTED' })).review.status).toBe('DECIDED');
  });

  it('stays with the decision as it was, whatever changes afterwards', async () => {
    const other = await colleague(api);
    const review = await reviewOf('MEDIUM', { exceptions: [exception('LA-1')], cuecs: cuecs(1) });
    const [{ key }] = review.exceptions;
    const said = { reviewId: review.id, exceptionKey: key, kind: 'ACCEPTED', text: 'Few.' };
    await api.client.mutate('disposeException', said, '');
    await decide(review.id, { decision: 'APPROVED', overrideRationale: 'CUECs follow.' }, other.client);
    const before = await reviewById(review.id);
    expect(before.decisions[0].record).toMatchObject({
      policy: { tier: 'MEDIUM', version: 1, rules: { minimumPeriodMonths: 3 } },
      dispositions: [{ controlId: 'LA-1', kind: 'ACCEPTED', text: 'Few.' }],
      facts: { auditor: { value: 'Dunmore & Vane LLP' } },
      cuecs: [{ controlId: 'CUEC-1', status: 'NOT_ASSESSED' }],
    });
    expect(before.decisions[0].cuecs).toEqual([
      { controlId: 'CUEC-1', text: 'User entities do thing 1.', status: 'NOT_ASSESSED', pages: [7], owner: null },
    ]);
    await api.store.query("UPDATE cuecs SET status = 'IMPLEMENTED'");
    await api.store.query(
      `UPDATE readings SET facts = jsonb_set(facts, '{exceptions}', '[]')
       WHERE report_id = (SELECT report_id FROM reviews WHERE id = $1)`,
      [rowIdOf(review.id)],
    );
    api.clock.set('2026-03-01T10:31:00.000Z');
    expect(await reviewById(review.id)).toEqual(before);
    expect(await api.client.mutate('disposeException', said, ERRORS)).toMatchObject({ code: 'REVIEW_ALREADY_DECIDED' });
    await expect(
      api.store.query("UPDATE review_decisions SET record = '{}' WHERE review_id = $1", [rowIdOf(review.id)]),
    ).rejects.toThrow('append-only');
    await expect(
      api.store.query(
        `INSERT INTO review_decisions (id, review_id, position, decision, rationale, decided_at, decided_by, approved_by)
         SELECT gen_random_uuid(), review_id, 9, decision, rationale, decided_at, decided_by, decided_by
         FROM review_decisions WHERE review_id = $1`,
        [rowIdOf(review.id)],
      ),
    ).rejects.toThrow('approved_by_another');
  });
});

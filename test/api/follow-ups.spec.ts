import { administratorOn, colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { attached } from './harness/attachments';
import { readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

const FOLLOW_UP = `id asked dueOn isOverdue exceptionKey owner { email }
  closure { evidence closedBy { email } files { fileName } } review { id }`;
const exception = (controlId: string) => ({
  ...{ controlId, criteria: [], control: null, test: null, managementResponse: null, evidence: [] },
  finding: 'Late.',
});

describe('what a vendor has to answer', () => {
  let api: TestApi;
  let reviewId: string;
  let [one, two]: string[] = [];

  beforeEach(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-01T10:30:00.000Z');
    const exceptions = [exception('LA-1'), exception('LA-2')];
    const reportId = await readReport(api, await createVendor(api.client, { tier: 'LOW' }), { exceptions });
    const opened = '... on OpenReviewPayload { review { id exceptions { key } } }';
    const { review } = await api.client.mutate('openReview', { reportId }, opened);
    reviewId = review.id;
    [one, two] = review.exceptions.map(({ key }: any) => key);
  });
  afterEach(() => api.stop());

  const dispose = (exceptionKey: string | undefined, input: object) =>
    api.client.mutate(
      'disposeException',
      { reviewId, exceptionKey, text: 'Why?', ...input },
      `... on DisposeExceptionPayload { review { exceptions { disposition { kind followUp { ${FOLLOW_UP} } } } } }
       ... on InputInvalid { fields { path } }`,
    );
  const ask = async (key: string | undefined, input: object) =>
    (await dispose(key, { kind: 'FOLLOW_UP', ...input })).review.exceptions
      .map(({ disposition }: any) => disposition?.followUp)
      .find((followUp: any) => followUp?.exceptionKey === key);
  const close = (followUpId: string, input: object = {}, client = api.client) =>
    client.mutate(
      'closeFollowUp',
      { followUpId, evidence: 'Answered.', ...input },
      `... on CloseFollowUpPayload { followUp { ${FOLLOW_UP} } }`,
    );

  it('has an owner, is listed by its day, is overdue after it and closed with evidence, once', async () => {
    const owner = await colleague(api);
    const later = await ask(one, { dueOn: '2026-06-01' });
    const soon = await ask(two, { dueOn: '2026-03-02', ownerId: owner.id });
    expect(later).toMatchObject({
      asked: 'Why?',
      owner: null,
      isOverdue: false,
      closure: null,
      review: { id: reviewId },
    });
    expect(soon).toMatchObject({ owner: { email: owner.email } });
    const client = await administratorOn(api, '2026-03-03T00:00:00.000Z');
    const open = async () => (await client.get(`{ openFollowUps { nodes { ${FOLLOW_UP} } } }`)).openFollowUps.nodes;
    expect((await open()).map(({ id, isOverdue }: any) => [id, isOverdue])).toEqual([
      [soon.id, true],
      [later.id, false],
    ]);
    expect(await close(soon.id, { evidence: ' ' }, client)).toMatchObject({
      code: 'INPUT_INVALID',
      path: ['evidence'],
    });
    expect(await close(soon.id, { attachmentIds: ['x'] }, client)).toMatchObject({ path: ['attachmentIds'] });
    const file = await attached(client, reviewId, 'Because.', 'answer.txt');
    const { followUp } = await close(soon.id, { attachmentIds: [file] }, client);
    expect(followUp).toMatchObject({
      isOverdue: false,
      closure: {
        evidence: 'Answered.',
        closedBy: { email: 'admin@countersign.local' },
        files: [{ fileName: 'answer.txt' }],
      },
    });
    const pack = await (await client.fetch(`/api/reviews/${reviewId}/pack.md`)).text();
    expect(pack).toMatch(
      /Answered by the vendor: closed 2026-03-03 00:00 UTC by Administrator .*\n\n> Answered\.\n\n\*\*Shown by the file\*\*\n\n> answer\.txt \(SHA-256 [0-9a-f]{64}\)/,
    );
    expect(await close(soon.id, {}, client)).toMatchObject({ code: 'FOLLOW_UP_ALREADY_CLOSED' });
    expect((await open()).map(({ id }: any) => id)).toEqual([later.id]);
    expect(await client.mutate('withdrawAttachment', { attachmentId: file }, '')).toMatchObject({
      code: 'ATTACHMENT_SETTLED',
    });
    for (const statement of [
      'DELETE FROM follow_up_closures WHERE disposition_id = $1',
      "UPDATE exception_dispositions SET text = 'x' WHERE id = $1",
    ])
      await expect(api.store.query(statement, [rowIdOf(soon.id)])).rejects.toThrow(/append-only|not changed/);
  });

  it('is given to somebody else, who is told, also once the review is decided', async () => {
    const owner = await colleague(api);
    const { id: followUpId } = await ask(one, { dueOn: '2026-06-01' });
    const { version } = (await api.client.get(`{ review(id: "${reviewId}") { version } }`)).review;
    const said = { decision: 'APPROVED', rationale: 'Well.', overrideRationale: 'Needed.' };
    await api.client.mutate('decideReview', { reviewId, version, ...said }, '');
    const assign = (ownerId: string | null) =>
      api.client.mutate(
        'assignFollowUp',
        { followUpId, ownerId },
        `... on AssignFollowUpPayload { followUp { ${FOLLOW_UP} } }`,
      );
    expect((await assign(owner.id)).followUp).toMatchObject({ asked: 'Why?', owner: { email: owner.email } });
    const { notifications } = await owner.client.get(
      '{ notifications(filter: { kind: FOLLOW_UP_ASSIGNED }) { nodes { title dueOn } } }',
    );
    expect(notifications.nodes).toEqual([
      { title: expect.stringMatching(/^A follow-up with .+ is yours\.$/), dueOn: '2026-06-01' },
    ]);
    expect(await assign('x')).toMatchObject({ code: 'NOT_FOUND', path: ['ownerId'] });
    await close(followUpId);
    expect(await assign(null)).toMatchObject({ code: 'FOLLOW_UP_ALREADY_CLOSED' });
  });

  it('stays as it was asked once it is answered, and is none while the exception means something else', async () => {
    const { id } = await ask(one, { dueOn: '2026-06-01' });
    await dispose(one, { kind: 'ACCEPTED' });
    expect(await close(id)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await api.client.get('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    expect((await ask(one, { dueOn: '2026-06-01' })).id).toBe(id);
    await close(id);
    expect(await dispose(one, { kind: 'ACCEPTED' })).toMatchObject({ code: 'FOLLOW_UP_ALREADY_CLOSED' });
  });

  it('has no owner whom nobody knows, and nothing else has one', async () => {
    const me = (await api.client.get('{ me { id } }')).me.id;
    const unknown = { kind: 'FOLLOW_UP', dueOn: '2026-06-01', ownerId: 'x' };
    expect(await dispose(one, unknown)).toMatchObject({ code: 'NOT_FOUND', path: ['ownerId'] });
    expect(await dispose(one, { kind: 'ACCEPTED', ownerId: me })).toMatchObject({ fields: [{ path: ['ownerId'] }] });
    expect(await close('x')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

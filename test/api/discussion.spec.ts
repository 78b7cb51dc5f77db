import type { ReportFacts } from '@countersign/vocabulary';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { type NewAccount, colleague } from './harness/accounts';
import { type TestApi, startApiBeside, startTestApi } from './harness/api';
import { attached } from './harness/attachments';
import { ApiClient } from './harness/client';
import { cuecs, readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

const COMMENT = `id text about exceptionKey cuec { id } writtenAt editedAt withdrawnAt mayChange author { email }
  parts { text mentioned { email } } review { id }`;
const ON = (payload: string) =>
  `... on ${payload} { comment { ${COMMENT} } } ... on InputInvalid { fields { path message } }`;
const EXCEPTION: ReportFacts['exceptions'][number] = {
  ...{ controlId: 'LA-1', criteria: [], control: null, test: null, managementResponse: null, evidence: [] },
  finding: 'For 2 of 25 users the approval was missing.',
};

describe('what people say about a review', () => {
  let api: TestApi;
  let other: NewAccount & { readonly client: ApiClient };
  let vendorId: string;
  let reviewId: string;

  beforeAll(async () => {
    api = await startTestApi();
    other = await colleague(api);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-01T10:30:00.000Z');
    vendorId = await createVendor(api.client, { tier: 'LOW' });
    reviewId = await opened(await readReport(api, vendorId, { cuecs: cuecs(1), exceptions: [EXCEPTION] }));
  });

  const opened = async (reportId: string): Promise<string> =>
    (await api.client.mutate('openReview', { reportId }, '... on OpenReviewPayload { review { id } }')).review.id;
  const say = (text: string, more: object = {}, client = api.client) =>
    client.mutate('commentOnReview', { reviewId, text, ...more }, ON('CommentOnReviewPayload'));
  const edit = (commentId: string, text: string, client = api.client) =>
    client.mutate('editComment', { commentId, text }, ON('EditCommentPayload'));
  const withdraw = (commentId: string, client = api.client) =>
    client.mutate('withdrawComment', { commentId }, `... on WithdrawCommentPayload { comment { ${COMMENT} } }`);
  const decide = (decision = 'REJECTED', of = reviewId, version = 1) =>
    api.client.mutate('decideReview', { reviewId: of, version, decision, rationale: 'So.' }, '');
  const comments = async () =>
    (
      await api.client.get(`query ($id: ID!) { review(id: $id) { comments { nodes { ${COMMENT} } } } }`, {
        id: reviewId,
      })
    ).review.comments.nodes;
  const trail = async () => {
    const query = 'query ($id: ID) { auditEvents(filter: { subjectId: $id }) { nodes { action before after } } }';
    return (await api.client.get(query, { id: reviewId })).auditEvents.nodes;
  };

  it('is kept in its order, as plain text, whatever it looks like', async () => {
    const text = '<img src=x onerror=alert(1)> & "@nobody"\n\n**Not** markup.';
    const { comment } = await say(`  ${text} \u0000`);
    expect(comment).toMatchObject({
      text,
      about: null,
      writtenAt: '2026-03-01T10:30:00.000Z',
      editedAt: null,
      mayChange: true,
      author: { email: 'admin@countersign.local' },
      parts: [{ text, mentioned: null }],
      review: { id: reviewId },
    });
    api.clock.forward(1000);
    await say('An answer.', {}, other.client);
    expect((await comments()).map(({ text: said, mayChange }: any) => [said, mayChange])).toEqual([
      [text, true],
      ['An answer.', false],
    ]);
  });

  it('mentions people by their account, who keep being meant under another name, and are told once', async () => {
    const { comment } = await say(`Please look, @[${other.id}], and you too: @[${other.id}].`);
    const mentioned = { email: other.email };
    expect(comment.text).toBe(`Please look, @[${other.id}], and you too: @[${other.id}].`);
    expect(comment.parts).toEqual([
      { text: 'Please look, ', mentioned: null },
      { text: 'Ada Auditor', mentioned },
      { text: ', and you too: ', mentioned: null },
      { text: 'Ada Auditor', mentioned },
      { text: '.', mentioned: null },
    ]);
    await api.store.query("UPDATE accounts SET name = 'Ada Married' WHERE email = $1", [other.email]);
    expect((await comments())[0].parts[1]).toEqual({ text: 'Ada Married', mentioned });
    await edit(comment.id, `Look by Friday, @[${other.id}].`);
    const { vendor } = await api.client.get('query ($id: ID!) { vendor(id: $id) { name } }', { id: vendorId });
    const told = await api.store.query(
      'SELECT kind, title, account_id, review_id, comment_id FROM notifications WHERE comment_id = $1',
      [rowIdOf(comment.id)],
    );
    expect(told).toEqual([
      {
        kind: 'MENTIONED',
        title: `Administrator mentioned you in the review of ${vendor.name}.`,
        account_id: rowIdOf(other.id),
        review_id: rowIdOf(reviewId),
        comment_id: rowIdOf(comment.id),
      },
    ]);
    await api.store.query("UPDATE accounts SET name = 'Ada Auditor' WHERE email = $1", [other.email]);
  });

  it('is about the review, or an exception or a CUEC of its report', async () => {
    const { review } = await api.client.get(
      'query ($id: ID!) { review(id: $id) { exceptions { key } report { cuecs { nodes { id } } } } }',
      { id: reviewId },
    );
    const exceptionKey = review.exceptions[0].key;
    const cuecId = review.report.cuecs.nodes[0].id;
    expect((await say('Why?', { exceptionKey })).comment).toMatchObject({ about: 'LA-1', exceptionKey, cuec: null });
    expect((await say('Ours.', { cuecId })).comment).toMatchObject({ about: 'CUEC-1', cuec: { id: cuecId } });
    expect(await say('Both.', { exceptionKey, cuecId })).toMatchObject({ path: ['cuecId'] });
    const elsewhere = await readReport(api, vendorId, { cuecs: cuecs(1) });
    const { report } = await api.client.get('query ($id: ID!) { report(id: $id) { cuecs { nodes { id } } } }', {
      id: elsewhere,
    });
    const strange = { cuecId: report.cuecs.nodes[0].id };
    expect(await say('Not here.', strange)).toMatchObject({ code: 'NOT_FOUND', path: ['cuecId'] });
    const unknown = { exceptionKey: 'f'.repeat(64) };
    expect(await say('Not here.', unknown)).toMatchObject({ code: 'NOT_FOUND', path: ['exceptionKey'] });
  });

  it.each([
    [' \n ', 'Write something.'],
    ['x'.repeat(10_001), 'Shorten the comment to 10000 characters.'],
    ['Ask @[nobody].', 'Somebody who is mentioned does not exist.'],
  ])('is refused when it is not as it must be (%#)', async (text, message) => {
    expect(await say(text)).toMatchObject({ fields: [{ path: ['text'], message }] });
    expect(await say('Fine.', { reviewId: vendorId })).toMatchObject({ code: 'NOT_FOUND', path: ['reviewId'] });
    expect(await comments()).toEqual([]);
  });

  it('is reworded and withdrawn by its author alone, and the audit log keeps every word', async () => {
    const { comment } = await say(`First, @[${other.id}].`);
    expect(await edit(comment.id, 'Mine now.', other.client)).toMatchObject({ code: 'COMMENT_NOT_YOURS' });
    expect(await withdraw(comment.id, other.client)).toMatchObject({ code: 'COMMENT_NOT_YOURS' });
    api.clock.forward(1000);
    expect((await edit(comment.id, 'Second.')).comment).toMatchObject({
      text: 'Second.',
      editedAt: expect.any(String),
    });
    expect(await edit(comment.id, ' ')).toMatchObject({ code: 'INPUT_INVALID' });
    expect((await withdraw(comment.id)).comment).toMatchObject({ text: null, parts: [], mayChange: false });
    expect(await comments()).toMatchObject([{ id: comment.id, text: null, withdrawnAt: expect.any(String) }]);
    expect(await edit(comment.id, 'Third.')).toMatchObject({ code: 'COMMENT_WITHDRAWN' });
    expect(await withdraw('x')).toMatchObject({ code: 'NOT_FOUND' });
    const row = rowIdOf(comment.id);
    expect((await trail()).slice(0, 3)).toEqual([
      { action: 'review.commentWithdrawn', before: { comment: row, text: 'Second.' }, after: null },
      {
        action: 'review.commentEdited',
        before: { comment: row, text: 'First, @Ada Auditor.' },
        after: { text: 'Second.' },
      },
      {
        action: 'review.commented',
        before: null,
        after: { comment: row, text: 'First, @Ada Auditor.', mentioned: [other.email] },
      },
    ]);
  });

  it('goes on after the decision, by which what was said before it stays', async () => {
    const { comment } = await say('Before.');
    api.clock.forward(1000);
    await decide();
    expect(await edit(comment.id, 'Otherwise.')).toMatchObject({ code: 'COMMENT_SETTLED' });
    expect(await withdraw(comment.id)).toMatchObject({ code: 'COMMENT_SETTLED' });
    api.clock.forward(1000);
    const after = (await say('After.')).comment;
    expect((await edit(after.id, 'After all.')).comment).toMatchObject({ text: 'After all.', mayChange: true });
    expect((await comments())[0]).toMatchObject({ text: 'Before.', mayChange: false });
  });

  it('ends where another review stands in the place of this one', async () => {
    const { comment } = await say('Here.');
    await decide();
    const period = fact({ start: '2026-01-01', end: '2026-12-31' });
    await decide('REJECTED', await opened(await readReport(api, vendorId, { period })));
    expect(await say('Too late.')).toMatchObject({ code: 'REVIEW_SUPERSEDED' });
    expect(await edit(comment.id, 'Too late.')).toMatchObject({ code: 'REVIEW_SUPERSEDED' });
    await expect(
      api.store.query(
        `INSERT INTO review_comments (id, review_id, text, written_by, written_at)
         SELECT gen_random_uuid(), review_id, text, written_by, written_at FROM review_comments WHERE id = $1`,
        [rowIdOf(comment.id)],
      ),
    ).rejects.toThrow('superseded');
  });

  it.each([
    ['DELETE FROM review_comments WHERE id = $1', 'append-only'],
    [
      'UPDATE review_comments SET written_by = (SELECT id FROM accounts WHERE id <> written_by LIMIT 1) WHERE id = $1',
      'only the words',
    ],
    ["UPDATE review_comments SET written_at = written_at - interval '1 day' WHERE id = $1", 'only the words'],
  ])('is kept by the database: %s', async (statement, reason) => {
    const { comment } = await say('Kept.');
    await expect(api.store.query(statement, [rowIdOf(comment.id)])).rejects.toThrow(reason);
  });

  it('reaches who has the review open, in whatever process, as it is said, reworded and withdrawn', async () => {
    const beside = await startApiBeside(api);
    const socket = new ApiClient(beside.address, other.client.token).socket();
    const query = `subscription ($id: ID!) { reviewDiscussion(reviewId: $id) { review { comments { nodes { text } } } } }`;
    const events = socket.iterate<any>({ query, variables: { id: reviewId } });
    const next = async () => (await events.next()).value.data.reviewDiscussion.review.comments.nodes;
    expect(await next()).toEqual([]);
    const { comment } = await say('Live.');
    expect(await next()).toEqual([{ text: 'Live.' }]);
    await edit(comment.id, 'Lively.');
    expect(await next()).toEqual([{ text: 'Lively.' }]);
    await withdraw(comment.id);
    expect(await next()).toEqual([{ text: null }]);
    await attached(api.client, reviewId);
    expect(await next()).toEqual([{ text: null }]);
    const strange = socket.iterate<any>({ query, variables: { id: vendorId } });
    expect((await strange.next()).value.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    await socket.dispose();
    await beside.stop();
  });
});

import { createHash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAttachmentFiles } from '@countersign/files';
import { setAsideFilesWithoutAttachment } from '../../apps/worker/src/sweep/files-without-attachment';
import { fact } from '../../libs/vocabulary/src/testing/facts';
import { type NewAccount, colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { attached, sendAttachment } from './harness/attachments';
import type { ApiClient } from './harness/client';
import { readReport, rowIdOf } from './harness/readings';
import { createVendor } from './harness/vendors';

const LIMIT = 64 * 1024;
const ATTACHMENT =
  'id fileName mediaType sizeBytes sha256 fileUrl withdrawnAt mayWithdraw attachedBy { email } review { id }';
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as any).error.code];
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

describe('files that people put to a review', () => {
  let api: TestApi;
  let other: NewAccount & { readonly client: ApiClient };
  let vendorId: string;
  let reviewId: string;

  beforeAll(async () => {
    api = await startTestApi({ maxUploadBytes: LIMIT });
    other = await colleague(api);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-01T10:30:00.000Z');
    vendorId = await createVendor(api.client, { tier: 'LOW' });
    reviewId = await opened(await readReport(api, vendorId));
  });

  const opened = async (reportId: string): Promise<string> =>
    (await api.client.mutate('openReview', { reportId }, '... on OpenReviewPayload { review { id } }')).review.id;
  const attachments = async () =>
    (
      await api.client.get(`query ($id: ID!) { review(id: $id) { attachments { nodes { ${ATTACHMENT} } } } }`, {
        id: reviewId,
      })
    ).review.attachments.nodes;
  const withdraw = (attachmentId: string, client = api.client) =>
    client.mutate(
      'withdrawAttachment',
      { attachmentId },
      `... on WithdrawAttachmentPayload { attachment { ${ATTACHMENT} } }`,
    );
  const decide = (input: object, of = reviewId) =>
    api.client.mutate(
      'decideReview',
      { reviewId: of, version: 1, rationale: 'So.', ...input },
      '... on DecideReviewPayload { decision { record conditions { id } } }',
    );
  const kept = () => readdir(join(api.configuration.filesDirectory, 'attachments'));
  const incoming = () => readdir(join(api.configuration.filesDirectory, 'incoming'));

  it('are listed, and served to be saved, to whoever has signed in', async () => {
    const content = 'name,role\r\nAda,admin\r\n';
    const id = await attached(other.client, reviewId, content, '..\\Nutzer (Q1) – 2026.csv');
    const [attachment] = await attachments();
    expect(attachment).toEqual({
      id,
      fileName: 'Nutzer (Q1) – 2026.csv',
      mediaType: 'text/csv',
      sizeBytes: content.length,
      sha256: hashOf(content),
      fileUrl: `/api/attachments/${id}/file`,
      withdrawnAt: null,
      mayWithdraw: false,
      attachedBy: { email: other.email },
      review: { id: reviewId },
    });
    const served = await api.client.fetch(attachment.fileUrl);
    expect(await served.text()).toBe(content);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'text/csv',
      'content-length': String(content.length),
      'content-disposition':
        'attachment; filename="Nutzer _Q1_ _ 2026.csv"; filename*=UTF-8\'\'Nutzer%20%28Q1%29%20%E2%80%93%202026.csv',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    await api.client.fetch(attachment.fileUrl, { method: 'HEAD' });
    expect((await api.stranger.fetch(attachment.fileUrl)).status).toBe(401);
    const { auditEvents } = await api.client.get(
      `query ($id: ID!) { auditEvents(first: 2, filter: { subjectId: $id }) {
         nodes { action actor { name } subjectLabel after } } }`,
      { id: reviewId },
    );
    const told = { fileName: attachment.fileName, sha256: hashOf(content), attachment: expect.any(String) };
    expect(auditEvents.nodes).toMatchObject([
      { action: 'review.fileDownloaded', actor: { name: 'Administrator' }, after: told },
      { action: 'review.fileAttached' },
    ]);
    expect(await kept()).toContain(hashOf(content));
  });

  it('are attached once, and kept once for however many reviews', async () => {
    const id = await attached(api.client, reviewId, 'Same.', 'a.txt');
    const again = await sendAttachment(api.client, reviewId, 'Same.', 'b.txt');
    expect([again.status, await again.json()]).toEqual([200, { attachmentId: id, duplicate: true }]);
    const second = await opened(await readReport(api, await createVendor(api.client)));
    expect(await attached(api.client, second, 'Same.', 'c.txt')).not.toBe(id);
    expect((await kept()).filter((name) => name === hashOf('Same.'))).toHaveLength(1);
    await rm(join(api.configuration.filesDirectory, 'attachments', hashOf('Same.')));
    expect(await codeOf(await api.client.fetch(`/api/attachments/${id}/file`))).toEqual([404, 'FILE_NOT_FOUND']);
    await sendAttachment(api.client, reviewId, 'Same.', 'b.txt');
    expect((await api.client.fetch(`/api/attachments/${id}/file`)).status).toBe(200);
  });

  it.each<[status: number, code: string, name: string, content: string]>([
    [400, 'EMPTY_FILE', 'empty.txt', ''],
    [413, 'TOO_LARGE', 'large.txt', 'x'.repeat(LIMIT + 1)],
    [415, 'TYPE_NOT_ACCEPTED', 'page.html', '<html><script>alert(1)</script></html>'],
    [415, 'TYPE_NOT_ACCEPTED', 'program.pdf', 'MZ\u0000\u0001'],
    [415, 'TYPE_MISMATCH', 'report.html', '%PDF-1.7 <script>alert(1)</script>'],
  ])('are refused with %i %s: %s', async (status, code, name, content) => {
    const before = await kept();
    const answer = await sendAttachment(api.client, reviewId, content, name);
    const { error } = (await answer.json()) as any;
    expect([answer.status, error.code]).toEqual([status, code]);
    expect(error.message).toMatch(/^[A-Z].*\.$/);
    expect([await attachments(), await incoming(), await kept()]).toEqual([[], [], before]);
  });

  it('need a review, a file and somebody who has signed in', async () => {
    expect(await codeOf(await sendAttachment(api.client, vendorId, 'x', 'a.txt'))).toEqual([404, 'REVIEW_NOT_FOUND']);
    expect(await codeOf(await sendAttachment(api.stranger, reviewId, 'x', 'a.txt'))).toEqual([401, 'UNAUTHENTICATED']);
    const empty = await api.client.fetch(`/api/reviews/${reviewId}/attachments`, { method: 'POST', body: '{}' });
    expect(await codeOf(empty)).toEqual([400, 'NO_FILE']);
    expect(await codeOf(await api.client.fetch(`/api/attachments/${reviewId}/file`))).toEqual([
      404,
      'ATTACHMENT_NOT_FOUND',
    ]);
  });

  it('are withdrawn by who put them there, and not served any more', async () => {
    const id = await attached(api.client, reviewId);
    expect(await attachments()).toMatchObject([{ id, mayWithdraw: true }]);
    expect(await withdraw(id, other.client)).toMatchObject({ code: 'ATTACHMENT_NOT_YOURS' });
    expect((await withdraw(id)).attachment).toMatchObject({ fileUrl: null, withdrawnAt: '2026-03-01T10:30:00.000Z' });
    expect(await withdraw(id)).toMatchObject({ code: 'ATTACHMENT_WITHDRAWN' });
    expect(await withdraw('x')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await attachments()).toEqual([]);
    expect((await api.client.fetch(`/api/attachments/${id}/file`)).status).toBe(404);
    const query =
      'query ($id: ID) { auditEvents(first: 2, filter: { subjectId: $id }) { nodes { action before after } } }';
    const { auditEvents } = await api.client.get(query, { id: reviewId });
    const told = { attachment: rowIdOf(id), fileName: 'notes.txt', sha256: hashOf('Seen.') };
    expect(auditEvents.nodes).toEqual([
      { action: 'review.attachmentWithdrawn', before: told, after: null },
      { action: 'review.fileAttached', before: null, after: { ...told, mediaType: 'text/plain', sizeBytes: 5 } },
    ]);
    expect(await attached(api.client, reviewId)).not.toBe(id);
  });

  it('stand in the record of the decision that they were there for, and stay', async () => {
    const id = await attached(api.client, reviewId);
    api.clock.forward(1000);
    const { decision } = await decide({ decision: 'REJECTED' });
    expect(decision.record.attachments).toEqual([{ fileName: 'notes.txt', sha256: hashOf('Seen.') }]);
    expect(await withdraw(id)).toMatchObject({ code: 'ATTACHMENT_SETTLED' });
    expect(await attachments()).toMatchObject([{ id, mayWithdraw: false }]);
    await expect(
      api.store.query('UPDATE review_attachments SET withdrawn_at = now() WHERE id = $1', [rowIdOf(id)]),
    ).rejects.toThrow('stays');
    await expect(
      api.store.query("UPDATE review_attachments SET file_name = 'x' WHERE id = $1", [rowIdOf(id)]),
    ).rejects.toThrow('changed in no other way');
    await expect(api.store.query('DELETE FROM review_attachments WHERE id = $1', [rowIdOf(id)])).rejects.toThrow(
      'append-only',
    );
  });

  it('show that a condition was met, also after the decision', async () => {
    const conditions = [{ description: 'Show the fix.', dueOn: '2026-04-01' }];
    const { decision } = await decide({ decision: 'APPROVED_WITH_CONDITIONS', conditions });
    const conditionId = decision.conditions[0].id;
    const id = await attached(api.client, reviewId);
    const elsewhere = await attached(api.client, await opened(await readReport(api, await createVendor(api.client))));
    const close = (attachmentIds: string[]) =>
      api.client.mutate(
        'closeCondition',
        { conditionId, evidence: 'See the file.', attachmentIds },
        '... on CloseConditionPayload { condition { closure { evidence files { id fileName } } } }',
      );
    expect(await close([elsewhere])).toMatchObject({ code: 'NOT_FOUND', path: ['attachmentIds'] });
    expect(await close(Array.from({ length: 21 }, () => id))).toMatchObject({ code: 'INPUT_INVALID' });
    const { condition } = await close([id, id]);
    expect(condition.closure).toEqual({ evidence: 'See the file.', files: [{ id, fileName: 'notes.txt' }] });
    expect(await withdraw(id)).toMatchObject({ code: 'ATTACHMENT_SETTLED' });
  });

  it('are not put to a review that was superseded', async () => {
    await decide({ decision: 'REJECTED' });
    const period = fact({ start: '2026-01-01', end: '2026-12-31' });
    await decide({ decision: 'REJECTED' }, await opened(await readReport(api, vendorId, { period })));
    const answer = await sendAttachment(api.client, reviewId, 'Late.', 'late.txt');
    expect(await codeOf(answer)).toEqual([409, 'REVIEW_SUPERSEDED']);
    expect(await kept()).not.toContain(hashOf('Late.'));
  });

  it('are set aside where no attachment names them, once they are old enough', async () => {
    await attached(api.client, reviewId, 'Named.');
    const directory = api.configuration.filesDirectory;
    const lost = hashOf('Lost.');
    await writeFile(join(directory, 'attachments', lost), 'Lost.');
    const files = await openAttachmentFiles(directory);
    expect(await setAsideFilesWithoutAttachment(api.store, files)).toBe(0);
    expect(await setAsideFilesWithoutAttachment(api.store, files, 0)).toBe(1);
    expect(await kept()).toContain(hashOf('Named.'));
    expect(await readdir(join(directory, 'without-report'))).toEqual([lost]);
  });
});

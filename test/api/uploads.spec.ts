import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import type { ApiClient } from './harness/client';
import { reportById, uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';

const LIMIT = 1024 * 1024;
const bytes = (text: string) => new Uint8Array(Buffer.from(text));

const OPENINGS = `query ($reportId: ID!) {
  auditEvents(first: 20, filter: { subjectId: $reportId }) { nodes { action actor { name } } }
}`;

describe('uploads', () => {
  let api: TestApi;
  let vendor: string;

  beforeAll(async () => {
    api = await startTestApi({ maxUploadBytes: LIMIT });
    vendor = await createVendor(api.client);
  });
  afterAll(() => api.stop());

  const filesIn = (folder: string) => readdir(join(api.configuration.filesDirectory, folder));
  const countReports = async () => (await api.client.get('{ reports { totalCount } }')).reports.totalCount;

  it('takes in a report, keeps its bytes, and serves them to whoever has signed in', async () => {
    const file = await smallPdf();
    const answer = await api.client.upload(vendor, file, 'Prüfbericht “2025”.pdf');
    expect(answer.status).toBe(201);
    const { reportId, duplicate } = (await answer.json()) as { reportId: string; duplicate: boolean };
    expect(duplicate).toBe(false);
    const report = await reportById(api.client, reportId);
    expect(report).toMatchObject({
      fileName: 'Prüfbericht “2025”.pdf',
      readStatus: 'QUEUED',
      sizeBytes: file.length,
      sha256: createHash('sha256').update(file).digest('hex'),
    });
    const served = await api.client.fetch(report.fileUrl);
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(file);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(file.length),
      'content-disposition': expect.stringContaining(
        'inline; filename="report.pdf"; filename*=UTF-8\'\'Pr%C3%BCfbericht',
      ),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
    expect((await api.stranger.fetch(report.fileUrl)).status).toBe(401);
  });

  it('serves a part of a file', async () => {
    const file = await smallPdf();
    const { fileUrl } = await reportById(api.client, await uploaded(api.client, vendor, file));
    const part = await api.client.fetch(fileUrl, { headers: { range: 'bytes=10-19' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 10-19/${file.length}`);
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(file.slice(10, 20));
    const last = await api.client.fetch(fileUrl, { headers: { range: 'bytes=-5' } });
    expect(new Uint8Array(await last.arrayBuffer())).toEqual(file.slice(-5));
    expect((await api.client.fetch(fileUrl, { headers: { range: `bytes=${file.length}-` } })).status).toBe(416);
  });

  it('notes in the audit log who opened a file, once a day for each person, however many parts a viewer asks for', async () => {
    const reportId = await uploaded(api.client, await createVendor(api.client), await smallPdf());
    const { fileUrl } = await reportById(api.client, reportId);
    const { auditEvents: before } = await api.client.get(OPENINGS, { reportId });
    const part = (client: ApiClient, init: RequestInit = {}) =>
      client.fetch(fileUrl, { headers: { range: 'bytes=0-9' }, ...init });
    // What sends nothing of the document is no opening.
    await part(api.client, { method: 'HEAD' });
    await part(api.client, { headers: { range: 'bytes=9999999-' } });
    expect((await api.client.get(OPENINGS, { reportId })).auditEvents).toEqual(before);
    await Promise.all(Array.from({ length: 4 }, () => part(api.client)));
    const { client: other } = await colleague(api);
    await part(other);
    await part(other);
    const opened = (actor: string) => ({ action: 'report.fileOpened', actor: { name: actor } });
    const { auditEvents: after } = await api.client.get(OPENINGS, { reportId });
    expect(after.nodes).toEqual([opened('Ada Auditor'), opened('Administrator'), ...before.nodes]);
  });

  it('recognises the same file for the same vendor, also when it comes several times at once', async () => {
    const file = await smallPdf();
    const before = await countReports();
    const answers = await Promise.all([1, 2, 3, 4].map(() => api.client.upload(vendor, file)));
    const told = (await Promise.all(answers.map((answer) => answer.json()))) as {
      reportId: string;
      duplicate: boolean;
    }[];
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(told.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(new Set(told.map(({ reportId }) => reportId)).size).toBe(1);
    expect(await countReports()).toBe(before + 1);
    const other = await createVendor(api.client);
    expect((await api.client.upload(other, file)).status).toBe(201);
    expect(await filesIn('incoming')).toEqual([]);
  });

  it('brings back a file that was lost when the same one is uploaded again', async () => {
    const file = await smallPdf();
    const { fileUrl } = await reportById(api.client, await uploaded(api.client, vendor, file));
    const name = (await filesIn('reports')).find((each) => each.startsWith(rowIdIn(fileUrl)))!;
    await rm(join(api.configuration.filesDirectory, 'reports', name));
    expect((await api.client.fetch(fileUrl)).status).toBe(404);
    expect((await api.client.upload(vendor, file)).status).toBe(200);
    expect((await api.client.fetch(fileUrl)).status).toBe(200);
  });

  describe.each<[what: string, status: number, code: string, file: () => Promise<Uint8Array<ArrayBuffer>>]>([
    ['an empty file', 400, 'EMPTY_FILE', async () => bytes('')],
    ['a word processor file', 415, 'NOT_A_PDF', async () => bytes(`PK\u0003\u0004${'x'.repeat(3_000)}`)],
    ['a PDF signature after the first 1024 bytes', 415, 'NOT_A_PDF', async () => bytes(`${' '.repeat(1_100)}%PDF-1.7`)],
    ['a file that is too large', 413, 'TOO_LARGE', async () => bytes(`%PDF-1.7${'x'.repeat(LIMIT)}`)],
    ['a PDF with a password', 422, 'PASSWORD_PROTECTED', () => smallPdf({ password: 'open sesame' })],
    ['a damaged PDF', 422, 'CORRUPT_PDF', async () => bytes('%PDF-1.7\nand nothing that follows')],
    ['a PDF with too many pages', 422, 'TOO_MANY_PAGES', () => smallPdf({ pages: 1_001 })],
  ])('%s', (_what, status, code, file) => {
    it(`is refused with ${status} ${code}, a sentence that says what to do, and nothing left of it`, async () => {
      const reports = await countReports();
      const kept = await filesIn('reports');
      const answer = await api.client.upload(vendor, await file());
      const { error } = (await answer.json()) as { error: { code: string; message: string } };
      expect([answer.status, error.code]).toEqual([status, code]);
      expect(error.message).toMatch(/^[A-Z].*\.$/);
      expect(await countReports()).toBe(reports);
      expect(await filesIn('incoming')).toEqual([]);
      expect(await filesIn('reports')).toEqual(kept);
    });
  });

  it('stops taking in a file as soon as it is too large, without being told its size', async () => {
    let sent = 0;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const boundary = 'xxBOUNDARYxx';
      const headers = { ...api.client.headers, 'content-type': `multipart/form-data; boundary=${boundary}` };
      const outgoing = request(`${api.running.address}/api/vendors/${vendor}/reports`, { method: 'POST', headers });
      outgoing.on('response', (answer) => {
        clearInterval(timer);
        resolve(answer.statusCode);
        outgoing.destroy();
      });
      outgoing.on('error', reject);
      outgoing.write(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7`);
      // The end never comes.
      const timer = setInterval(() => (sent += 256 * 1024) && outgoing.write(Buffer.alloc(256 * 1024)), 5);
    });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(20 * LIMIT);
    expect(await filesIn('incoming')).toEqual([]);
  });

  it('does not cut off a client that goes on sending after it was refused, or it would never read why', async () => {
    const { hostname, port } = new URL(api.running.address);
    const socket = connect(Number(port), hostname);
    const cuts: unknown[] = [];
    let answer = '';
    socket.on('error', (error) => cuts.push(error));
    socket.on('end', () => cuts.push('end'));
    socket.on('data', (chunk) => (answer += String(chunk)));
    const headers = {
      ...api.client.headers,
      host: hostname,
      'content-type': 'multipart/form-data; boundary=xx',
      'content-length': LIMIT,
    };
    const head = Object.entries(headers).map((pair) => pair.join(': '));
    const file = '--xx\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nno PDF';
    socket.write([`POST /api/vendors/${vendor}/reports HTTP/1.1`, ...head, '', file].join('\r\n'));
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (cuts.length === 0) socket.write(Buffer.alloc(64 * 1024));
    }
    expect(answer).toMatch(/^HTTP\/1.1 415 /);
    expect(cuts).toEqual([]);
    socket.destroy();
  });

  it('keeps nothing of an upload that breaks off', async () => {
    await new Promise<void>((resolve) => {
      const headers = { ...api.client.headers, 'content-type': 'multipart/form-data; boundary=xx' };
      const outgoing = request(`${api.running.address}/api/vendors/${vendor}/reports`, { method: 'POST', headers });
      outgoing.on('error', () => resolve());
      outgoing.write('--xx\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 and more');
      setTimeout(() => outgoing.destroy(new Error('gone')), 200);
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await filesIn('incoming')).toEqual([]);
  });

  it('says what is missing: the file, the vendor, the signing in', async () => {
    const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as any).error.code];
    const file = await smallPdf();
    expect(await codeOf(await api.client.upload(vendor, file, 'a.pdf', 'other'))).toEqual([400, 'NO_FILE']);
    expect(
      await codeOf(await api.client.fetch(`/api/vendors/${vendor}/reports`, { method: 'POST', body: '{}' })),
    ).toEqual([400, 'NO_FILE']);
    expect(await codeOf(await api.client.upload('bm90aGluZw', file))).toEqual([404, 'VENDOR_NOT_FOUND']);
    expect(await codeOf(await api.stranger.upload(vendor, file))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('writes the upload into the audit log', async () => {
    const id = await uploaded(api.client, vendor, await smallPdf());
    const { auditEvents } = await api.client.get(
      'query ($id: ID) { auditEvents(filter: { subjectId: $id }) { nodes { action actor { email } after } } }',
      { id },
    );
    expect(auditEvents.nodes).toMatchObject([
      { action: 'report.uploaded', actor: { email: 'admin@countersign.local' }, after: { fileName: 'report.pdf' } },
    ]);
  });
});

const rowIdIn = (fileUrl: string) => Buffer.from(fileUrl.split('/')[3]!, 'base64url').toString().split(':')[1]!;

import { deliverDueMail, remindOfRequests, smtpTransport } from '@countersign/mail';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { administratorOn } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import type { ApiClient } from './harness/client';
import { rowIdOf } from './harness/readings';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';
import { waitFor } from './harness/wait-for';
import { startTestWorker } from './harness/worker';

const REQUEST = 'request { id state dueOn expiresOn contactName report { id } }';
const REQUESTED = `... on RequestReportPayload { ${REQUEST} } ... on ReportAlreadyRequested { ${REQUEST} } ... on InputInvalid { fields { path } }`;

/** A mail server that keeps what it is given. */
async function mailServer() {
  const letters: string[] = [];
  let refusals = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusals-- > 0) return done(Object.assign(new Error('Come back later'), { responseCode: 451 }));
        letters.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    letters,
    url: `smtp://127.0.0.1:${port}`,
    refuse: (count: number) => (refusals = count),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

describe('requests for reports', () => {
  let api: TestApi;
  let client: ApiClient;
  let vendorId: string;
  let minute = 9;

  beforeAll(async () => {
    api = await startTestApi();
  });
  beforeEach(async () => {
    // Each a minute after the one before, so that the latest letter is the test's own.
    client = await administratorOn(api, `2026-03-01T10:${String((minute += 1)).padStart(2, '0')}:00Z`);
    await api.store.query('DELETE FROM link_attempts');
    vendorId = await createVendor(client, { contacts: [{ name: 'Ines Prado', email: 'ines@fern.example' }] });
  });
  afterAll(() => api.stop());

  const ask = (input: object = {}) =>
    client.mutate(
      'requestReport',
      { vendorId, contactEmail: 'Ines@fern.example', dueOn: '2026-03-20', ...input },
      REQUESTED,
    );
  const outbox = async () =>
    (await client.get('{ outboxMessages(first: 100) { nodes { recipient subject text status attempts } } }'))
      .outboxMessages.nodes;
  const tokenOf = (text: string) => /\/hand-in#([\w-]+)/.exec(text.replace(/=\r?\n/g, ''))![1]!;
  const latestToken = async () => tokenOf((await outbox())[0].text);
  const show = (token: string) => api.stranger.fetch('/api/hand-in', { headers: { 'x-countersign-link': token } });
  const handIn = async (token: string, file?: Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.set('file', new Blob([file ?? (await smallPdf())], { type: 'application/pdf' }), 'soc2.pdf');
    return api.stranger.fetch('/api/hand-in', { method: 'POST', body: form, headers: { 'x-countersign-link': token } });
  };
  const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as any).error?.code];
  const stateOf = async (id: string) =>
    (
      await client.get(
        'query ($id: ID!) { node(id: $id) { ... on ReportRequest { state report { uploadedBy { id } } } } }',
        { id },
      )
    ).node;

  it('add whom they go to to the contacts of the vendor, where that is nobody known yet', async () => {
    const contacts = async () =>
      (await client.get('query ($id: ID!) { vendor(id: $id) { version contacts { name email } } }', { id: vendorId }))
        .vendor;
    const before = await contacts();
    expect(await ask({ contactEmail: 'noor@fern.example' })).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await ask({ contactEmail: 'noor', contactName: ' ' })).toMatchObject({
      fields: [{ path: ['contactName'] }, { path: ['contactEmail'] }],
    });
    const { request } = await ask({ contactEmail: 'noor@fern.example', contactName: 'Noor Hassan' });
    expect(request).toMatchObject({ state: 'OPEN', contactName: 'Noor Hassan' });
    expect(await contacts()).toEqual({
      version: before.version + 1,
      contacts: [...before.contacts, { name: 'Noor Hassan', email: 'noor@fern.example' }],
    });
  });

  it('write to the contact, whose link takes in the report once, and shows nothing but what is asked', async () => {
    const { request } = await ask({ message: 'The one over 2025, please.' });
    expect(request).toMatchObject({ state: 'OPEN', expiresOn: '2026-04-19', contactName: 'Ines Prado' });
    const [letter] = await outbox();
    expect(letter).toMatchObject({ recipient: 'ines@fern.example', status: 'WAITING' });
    expect(letter.text).toContain('The one over 2025, please.');
    const token = tokenOf(letter.text);
    const shown = await show(token);
    expect(Object.keys((await shown.json()) as object).sort()).toEqual(
      ['dueOn', 'expiresOn', 'keeping', 'maxBytes', 'message', 'organization', 'vendor'].sort(),
    );
    expect(await codeOf(await handIn(token, new Uint8Array(Buffer.from('no PDF'))))).toEqual([415, 'NOT_A_PDF']);
    const review = async () =>
      (await api.store.query('SELECT status FROM reviews WHERE vendor_id = $1', [rowIdOf(vendorId)]))[0].status;
    expect(await review()).toBe('REQUESTED');
    expect((await handIn(token)).status).toBe(201);
    expect(await review()).toBe('RECEIVED');
    expect(await stateOf(request.id)).toEqual({ state: 'FULFILLED', report: { uploadedBy: null } });
    expect(await codeOf(await handIn(token))).toEqual([410, 'LINK_USED']);
    const vendor = await client.get(
      'query ($id: ID!) { vendor(id: $id) { reports { totalCount } reportRequests { nodes { state } } } }',
      { id: vendorId },
    );
    expect(vendor.vendor).toEqual({ reports: { totalCount: 1 }, reportRequests: { nodes: [{ state: 'FULFILLED' }] } });
    // Nobody reads in the outbox what opens a link.
    expect((await outbox())[0]).toMatchObject({ status: 'WITHDRAWN' });
    expect((await outbox())[0].text).not.toContain(token);
  });

  it('take one report by one link, also when two come at once', async () => {
    await ask();
    const token = await latestToken();
    const answers = await Promise.all([handIn(token), handIn(token), handIn(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
  });

  it('keep the hash of a link alone beside the request', async () => {
    await ask();
    const token = await latestToken();
    const links: { token_hash: Buffer }[] = await api.store.query('SELECT token_hash FROM report_request_links');
    expect(links.some(({ token_hash }) => token_hash.toString().includes(token))).toBe(false);
  });

  it('open nothing by a link that is unknown, taken back or expired, and no longer by many tries', async () => {
    const { request } = await ask();
    const token = await latestToken();
    expect(await codeOf(await show('x'.repeat(43)))).toEqual([404, 'LINK_UNKNOWN']);
    expect(await codeOf(await api.stranger.fetch('/api/hand-in'))).toEqual([401, 'LINK_MISSING']);
    client = await administratorOn(api, '2026-04-20T00:00:00Z');
    expect(await codeOf(await handIn(token))).toEqual([410, 'LINK_EXPIRED']);
    expect((await stateOf(request.id)).state).toBe('EXPIRED');
    client = await administratorOn(api, '2026-03-02T10:00:00Z');
    const cancelled = '... on CancelReportRequestPayload { request { state } }';
    expect((await client.mutate('cancelReportRequest', { requestId: request.id }, cancelled)).request.state).toBe(
      'CANCELLED',
    );
    expect(await codeOf(await handIn(token))).toEqual([410, 'LINK_REVOKED']);
    expect((await client.mutate('cancelReportRequest', { requestId: request.id }, '')).code).toBe(
      'REPORT_REQUEST_ENDED',
    );
    for (let tries = 0; tries < 30; tries += 1) await (await show(token)).arrayBuffer();
    expect(await codeOf(await show(token))).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    await expect(api.store.query(`UPDATE report_requests SET status = 'OPEN', ended_at = NULL`)).rejects.toThrow(
      'has ended',
    );
  });

  it('are made of a contact, of a day to come, and once', async () => {
    expect((await ask({ contactEmail: 'else@fern.example' })).fields).toEqual([{ path: ['contactEmail'] }]);
    expect((await ask({ dueOn: '2026-02-28' })).fields).toEqual([{ path: ['dueOn'] }]);
    const first = await ask();
    expect(await ask()).toMatchObject({ __typename: 'ReportAlreadyRequested', request: { id: first.request.id } });
  });

  it('remind until the report is there, each reminder once, also after an outage', async () => {
    await ask();
    const remind = (time: string) => remindOfRequests(api.store, api.configuration, new Date(time));
    expect(await remind('2026-03-12T08:00:00Z')).toBe(0);
    const once = await Promise.all([remind('2026-03-13T08:00:00Z'), remind('2026-03-13T08:00:01Z')]);
    expect(Math.max(...once)).toBeGreaterThan(0);
    expect(await remind('2026-03-13T09:00:00Z')).toBe(0);
    const mine = async () =>
      (await outbox()).filter(({ subject }: { subject: string }) => subject.startsWith('Reminder')).length;
    const before = await mine();
    // Nothing ran for three weeks: one letter, not three.
    const open = (await client.get('{ reportRequests(filter: { state: OPEN }) { totalCount } }')).reportRequests
      .totalCount;
    expect(await remind('2026-04-05T08:00:00Z')).toBe(open);
    expect(await mine()).toBe(before + open);
    expect(await remind('2026-04-05T09:00:00Z')).toBe(0);
    const token = await latestToken();
    client = await administratorOn(api, '2026-04-05T10:00:00Z');
    expect((await handIn(token)).status).toBe(201);
    expect(await remind('2026-04-12T08:00:00Z')).toBe(open - 1);
  });

  it('go out by SMTP, again after a refusal that passes, and not again once they are sent', async () => {
    const server = await mailServer();
    const transport = smtpTransport({ url: server.url, from: 'Countersign <countersign@northbank.example>' });
    try {
      await api.store.query(`UPDATE outbox_messages SET status = 'WITHDRAWN', link = NULL WHERE status = 'WAITING'`);
      await ask();
      server.refuse(1);
      const deliver = (time: string) => deliverDueMail(api.store, transport, () => new Date(time));
      expect(await deliver('2026-03-01T11:00:00Z')).toBe(0);
      const mine = async () => (await outbox()).find(({ status }: { status: string }) => status !== 'WITHDRAWN');
      expect(await mine()).toMatchObject({ status: 'WAITING', attempts: 1 });
      expect(await deliver('2026-03-01T11:01:00Z')).toBe(0);
      const both = await Promise.all([deliver('2026-03-01T11:03:00Z'), deliver('2026-03-01T11:03:00Z')]);
      expect(both.reduce((sum, count) => sum + count)).toBe(1);
      expect(server.letters).toHaveLength(1);
      expect((await handIn(tokenOf(server.letters[0]!.replaceAll('=3D', '=')))).status).toBe(201);
      expect(await mine()).toMatchObject({ status: 'SENT', attempts: 2 });
    } finally {
      transport.close();
      await server.stop();
    }
  });

  it('are delivered and reminded of by the worker', async () => {
    const server = await mailServer();
    await ask();
    const worker = await startTestWorker(
      { ...api.configuration, smtpUrl: server.url },
      () => new Date('2026-03-20T12:00:00Z'),
    );
    try {
      await waitFor(
        async () => server.letters.join('\n').replace(/=\r?\n/g, ''),
        (sent) => /Subject: Northbank/.test(sent) && /Subject: Reminder/.test(sent),
      );
    } finally {
      await worker.stop();
      await server.stop();
    }
  });
});

import { createHmac } from 'node:crypto';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QUEUES, openJobs } from '@countersign/jobs';
import { type TestApi, startTestApi } from './harness/api';
import { rowIdOf, readReport } from './harness/readings';
import { createVendor } from './harness/vendors';
import { waitFor } from './harness/wait-for';
import { startTestWorker } from './harness/worker';
import type { RunningWorker } from '../../apps/worker/src/worker';

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A receiver that answers as it is told to, and keeps what it is sent. */
async function receiver() {
  const received: Received[] = [];
  let answers: number[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      const status = answers.shift() ?? 200;
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('thanks');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    received,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    answer: (...statuses: number[]) => (answers = statuses),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** As the Standard Webhooks specification has a receiver check it. */
function isSignedBy(secret: string, { headers, body }: Received): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(expected);
}

const REGISTERED =
  '... on RegisterWebhookPayload { secret webhook { id version } } ... on InputInvalid { fields { path } }';
const DELIVERY = 'id messageId event status attempts responseCode failure isReplay';

describe('webhooks', () => {
  let api: TestApi;
  let worker: RunningWorker;
  let hook: Awaited<ReturnType<typeof receiver>>;

  beforeAll(async () => {
    api = await startTestApi({ webhookAllowPrivate: true });
    api.clock.set('2026-03-01T10:00:00Z');
    worker = await startTestWorker(api.configuration, () => api.clock.now());
  });
  afterAll(async () => {
    await worker.stop();
    await api.stop();
  });
  beforeEach(async () => {
    hook = await receiver();
  });
  afterEach(() => hook.stop());

  const register = (given: object = {}) =>
    api.client.mutate('registerWebhook', { url: hook.url, events: ['REPORT_RECEIVED'], ...given }, REGISTERED);
  const webhookOf = async (id: string): Promise<any> =>
    (
      await api.client.get(
        `query ($id: ID!) { node(id: $id) { ... on Webhook { status version failingSince disabledBecause
         deliveries { nodes { ${DELIVERY} } } } } }`,
        { id },
      )
    ).node;
  /** The latest message to a webhook, once it stands so. */
  const delivery = async (id: string, isSo: (each: any) => boolean): Promise<any> =>
    (
      await waitFor(
        () => webhookOf(id),
        ({ deliveries }: any) => deliveries.nodes.length > 0 && isSo(deliveries.nodes[0]),
      )
    ).deliveries.nodes[0];
  const bringIn = async (name: string) => readReport(api, await createVendor(api.client, { name }));
  /** Lets the next attempt come at once instead of in half a minute. */
  async function promote(deliveryId: string): Promise<void> {
    const jobs = openJobs(api.configuration, () => {});
    const queue = jobs.createQueue(QUEUES.deliverWebhook);
    const job = await waitFor(
      () => queue.getJob(rowIdOf(deliveryId)),
      (found) => found !== undefined,
    );
    await waitFor(
      () => job!.getState(),
      (state) => state === 'delayed',
    );
    await job!.promote();
    await jobs.closeAll();
  }

  it('are told of what happens, signed, once, and of nothing else', async () => {
    const { webhook, secret } = await register();
    const reportId = await bringIn('Fernhollow');
    expect(await delivery(webhook.id, ({ status }) => status === 'DELIVERED')).toMatchObject({
      ...{ event: 'REPORT_RECEIVED', attempts: 1, responseCode: 200, failure: null, isReplay: false },
    });
    expect(hook.received).toHaveLength(1);
    const [message] = hook.received;
    expect(isSignedBy(secret, message!)).toBe(true);
    expect(isSignedBy('whsec_AAAA', message!)).toBe(false);
    expect(message!.headers['webhook-timestamp']).toBe(String(Date.parse('2026-03-01T10:00:00Z') / 1000));
    expect(JSON.parse(message!.body)).toMatchObject({
      ...{ type: 'report.received', timestamp: '2026-03-01T10:00:00.000Z' },
      data: { title: 'A report of Fernhollow came in.', reportId },
    });
    const shown = JSON.stringify(await api.client.get('{ webhooks { nodes { id url description version } } }'));
    expect(shown).not.toContain(secret);
    const [row] = await api.store.query('SELECT count(*) FROM audit_events WHERE after::text LIKE $1', [`%${secret}%`]);
    expect(Number(row.count)).toBe(0);
  });

  it('are tried again until they take it, and told again when a person asks, under the same name', async () => {
    hook.answer(500, 302, 200, 200);
    const { webhook } = await register();
    await bringIn('Larkspur');
    const first = await delivery(webhook.id, ({ attempts }) => attempts === 1);
    expect(first).toMatchObject({ status: 'WAITING', responseCode: 500, failure: 'HTTP_500' });
    expect((await webhookOf(webhook.id)).failingSince).not.toBeNull();
    await promote(first.id);
    // A redirect is not followed: it could lead anywhere.
    expect(await delivery(webhook.id, ({ attempts }) => attempts === 2)).toMatchObject({ failure: 'HTTP_302' });
    await promote(first.id);
    await delivery(webhook.id, ({ status }) => status === 'DELIVERED');
    expect((await webhookOf(webhook.id)).failingSince).toBeNull();
    api.clock.forward(1000);
    await api.client.mutate('replayWebhookDelivery', { deliveryId: first.id }, '');
    await delivery(webhook.id, ({ status, isReplay }) => isReplay && status === 'DELIVERED');
    expect(hook.received).toHaveLength(4);
    expect(new Set(hook.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([first.messageId]));
    expect(new Set(hook.received.map(({ body }) => body)).size).toBe(1);
  });

  it('sign by both secrets for a day after a change', async () => {
    const { webhook, secret } = await register();
    const rotated = '... on RotateWebhookSecretPayload { secret }';
    const { secret: next } = await api.client.mutate('rotateWebhookSecret', { id: webhook.id }, rotated);
    await bringIn('Oakhurst');
    await waitFor(
      async () => hook.received,
      (all) => all.length === 1,
    );
    expect([secret, next].map((each) => isSignedBy(each, hook.received[0]!))).toEqual([true, true]);
    api.clock.forward(25 * 60 * 60_000);
    await api.store.query(`UPDATE sessions SET expires_at = '2030-01-01'`);
    await bringIn('Quillmark');
    await waitFor(
      async () => hook.received,
      (all) => all.length === 2,
    );
    expect([secret, next].map((each) => isSignedBy(each, hook.received[1]!))).toEqual([false, true]);
  });

  it('are disabled after nothing got through for three days, and whoever registered them is told', async () => {
    hook.answer(503, 503);
    const { webhook } = await register();
    await bringIn('Mirefield');
    const first = await delivery(webhook.id, ({ attempts }) => attempts === 1);
    api.clock.forward(73 * 60 * 60_000);
    await api.store.query(`UPDATE sessions SET expires_at = '2030-01-01'`);
    await promote(first.id);
    const disabled = await waitFor(
      () => webhookOf(webhook.id),
      ({ status }: any) => status === 'DISABLED',
    );
    expect(disabled.disabledBecause).toBe('HTTP_503');
    const { notifications } = await api.client.get(
      '{ notifications(filter: { kind: WEBHOOK_DISABLED }) { nodes { title } } }',
    );
    expect(notifications.nodes[0].title).toMatch(
      /^The webhook to 127\.0\.0\.1:\d+ was disabled, because nothing got through\.$/,
    );
    expect((await api.client.mutate('replayWebhookDelivery', { deliveryId: first.id }, '')).code).toBe(
      'WEBHOOK_NOT_ENABLED',
    );
    await bringIn('Not told');
    expect((await webhookOf(webhook.id)).deliveries.nodes).toHaveLength(1);
  });

  it('are told no more once removed, and somebody else’s edit is not overwritten', async () => {
    const { webhook } = await register();
    const stale = await api.client.mutate('updateWebhook', { id: webhook.id, version: 7, enabled: false }, '');
    expect(stale.code).toBe('VERSION_CONFLICT');
    await api.client.mutate('removeWebhook', { id: webhook.id }, '');
    expect((await api.client.mutate('rotateWebhookSecret', { id: webhook.id }, '')).code).toBe('NOT_FOUND');
    const [row] = await api.store.query('SELECT secret FROM webhooks WHERE id = $1', [rowIdOf(webhook.id)]);
    expect(row.secret).toBe('');
  });

  it.each([
    ['no address', { url: 'example.com' }, ['url']],
    ['another protocol', { url: 'ftp://example.com/' }, ['url']],
    ['a password in it', { url: 'https://u:p@example.com/' }, ['url']],
    ['no event', { events: [] }, ['events']],
    ['what concerns one person', { events: ['MENTIONED', 'REPORT_STALE'] }, ['events']],
    ['a novel', { description: 'x'.repeat(501) }, ['description']],
  ])('are refused with %s', async (_what, given, path) => {
    expect(await register(given)).toMatchObject({ code: 'INPUT_INVALID', fields: [{ path }] });
  });
});

describe('webhooks of a portal that keeps to the Internet', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set('2026-03-01T10:00:00Z');
  });
  afterAll(() => api.stop());

  it.each([
    ...['https://127.0.0.1/', 'https://localhost/', 'https://[::1]/', 'https://10.0.0.7/', 'https://169.254.169.254/'],
    ...['https://2130706433/', 'https://[::ffff:192.168.0.1]/', 'http://93.184.216.34/', 'https://nowhere.invalid/'],
  ])('do not lead to %s', async (url) => {
    const refused = await api.client.mutate('registerWebhook', { url, events: ['REPORT_STALE'] }, REGISTERED);
    expect(refused).toMatchObject({ code: 'INPUT_INVALID', fields: [{ path: ['url'] }] });
  });

  it('call nobody there either when the name of a host comes to mean such an address later', async () => {
    const hook = await receiver();
    const registered = { url: 'https://93.184.216.34/', events: ['REPORT_RECEIVED'] };
    const { webhook } = await api.client.mutate('registerWebhook', registered, REGISTERED);
    const url = hook.url.replace('127.0.0.1', 'localhost');
    await api.store.query('UPDATE webhooks SET url = $1', [url]);
    const worker = await startTestWorker(api.configuration, () => api.clock.now());
    await readReport(api, await createVendor(api.client));
    const query = `query ($id: ID!) { node(id: $id) { ... on Webhook { deliveries { nodes { ${DELIVERY} } } } } }`;
    const { node } = await waitFor(
      () => api.client.get(query, { id: webhook.id }),
      (found: any) => found.node.deliveries.nodes[0]?.attempts === 1,
    );
    expect(node.deliveries.nodes[0]).toMatchObject({ status: 'WAITING', failure: 'ADDRESS_REFUSED' });
    expect(hook.received).toEqual([]);
    await worker.stop();
    await hook.stop();
  });
});

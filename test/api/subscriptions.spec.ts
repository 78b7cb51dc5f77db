import type { TestRedis } from '@countersign/platform/testing';
import type { Client } from 'graphql-ws';
import type { RunningWorker } from '../../apps/worker/src/worker';
import { colleague } from './harness/accounts';
import { type TestApi, startTestApi } from './harness/api';
import { BACKENDS, redisFor } from './harness/backends';
import { failedReport, readReport } from './harness/readings';
import { onceRead, uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';
import { startTestWorker } from './harness/worker';

const PROGRESS = `subscription ($id: ID!) { reportProgress(reportId: $id) {
  report { id readStatus progress { pagesRead pages } failure { code } facts { document { pages } } } } }`;

describe('subscriptions', () => {
  let api: TestApi;
  let vendor: string;
  const sockets: Client[] = [];

  beforeAll(async () => {
    api = await startTestApi();
    vendor = await createVendor(api.client);
  });
  afterEach(() => Promise.all(sockets.splice(0).map((socket) => socket.dispose())));
  afterAll(() => api.stop());

  const opened = (socket: Client) => {
    sockets.push(socket);
    return socket;
  };
  const cookieOf = (token: string | null) => ({ cookie: `countersign_session=${token}` });

  it('begin with how the report stands, so that nothing is missed', async () => {
    const id = await readReport(api, vendor);
    const events = opened(api.client.socket()).iterate<any>({ query: PROGRESS, variables: { id } });
    const { value } = await events.next();
    expect(value.data.reportProgress.report).toEqual({
      id,
      readStatus: 'READ',
      progress: null,
      failure: null,
      facts: { document: { pages: 40 } },
    });
  });

  it('say why a reading failed, and that it is tried again', async () => {
    const id = await failedReport(api, vendor);
    const events = opened(api.client.socket()).iterate<any>({ query: PROGRESS, variables: { id } });
    const next = async () => (await events.next()).value.data.reportProgress.report;
    expect(await next()).toMatchObject({ readStatus: 'FAILED', failure: { code: 'TIMED_OUT' } });
    await api.client.mutate('retryReading', { reportId: id }, '');
    expect(await next()).toMatchObject({ readStatus: 'QUEUED', failure: null });
  });

  it('say that the report does not exist', async () => {
    const events = opened(api.client.socket()).iterate<any>({ query: PROGRESS, variables: { id: vendor } });
    const { value } = await events.next();
    expect(value.errors).toMatchObject([{ message: 'This report does not exist.', extensions: { code: 'NOT_FOUND' } }]);
  });

  it('are open to a browser by its cookie from this site, and closed to every other site', async () => {
    const query = { query: PROGRESS, variables: { id: await readReport(api, vendor) } };
    const from = (origin: string) => {
      const headers = { ...cookieOf(api.client.token), origin };
      return opened(api.client.socket({}, headers)).iterate<any>(query).next();
    };
    expect((await from(api.running.address)).value.data.reportProgress.report.readStatus).toBe('READ');
    for (const origin of ['https://elsewhere.example', 'null', 'http://127.0.0.1:1'])
      await expect(from(origin)).rejects.toMatchObject({ code: 4403 });
  });

  it('carry nothing but subscriptions', async () => {
    const ask = async (query: string) => {
      const answer: any = await opened(api.client.socket())
        .iterate({ query })
        .next()
        .catch((errors: unknown) => errors);
      return JSON.stringify(answer);
    };
    for (const query of ['{ me { email } }', 'mutation { signOut { signedOut } }', '{ __schema { types { name } } }']) {
      const answer = await ask(query);
      expect(answer).toContain('Send queries and mutations over HTTP.');
      expect(answer).not.toContain('admin@countersign.local');
    }
  });

  it.each([
    ['a field that does not exist', 'subscription { nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', 'subscription {', 'BAD_USER_INPUT'],
    ['a variable that is missing', PROGRESS, 'BAD_USER_INPUT'],
  ])('say what is wrong with %s', async (_what, query, code) => {
    const events = opened(api.client.socket()).iterate<any>({ query });
    const told: any = await events.next().then(
      ({ value }) => value.errors,
      (errors: unknown) => errors,
    );
    expect(told).toMatchObject([
      { message: expect.not.stringContaining('Something went wrong'), extensions: { code } },
    ]);
  });

  it('end with the session, and none is begun after it on a socket that is open still', async () => {
    const person = await colleague(api);
    const id = await uploaded(api.client, vendor, await smallPdf());
    const closed: unknown[] = [];
    const socket = opened(person.client.socket());
    socket.on('closed', (event) => closed.push((event as { code: number }).code));
    const events = socket.iterate<any>({ query: PROGRESS, variables: { id } });
    await events.next();
    await person.client.get('mutation { signOut { signedOut } }');
    const { value } = await socket.iterate<any>({ query: PROGRESS, variables: { id } }).next();
    expect(value.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    // Looked at every fifteen seconds.
    await expect(events.next()).rejects.toMatchObject({ code: 4403 });
    expect(closed).toEqual([4403]);
  }, 40_000);
});

describe.each(BACKENDS)('the progress of a reading, with the queues on %s', (backend) => {
  const PAGES = 600;
  // Long enough that the reading lasts while it is watched, on a fast machine too.
  const WORDS = 'Nothing in particular. '.repeat(150);
  let api: TestApi;
  let redis: TestRedis | null;
  let worker: RunningWorker;
  let pdf: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    // Before there is a connection: making it takes this process, which is the server's as well, for some seconds.
    pdf = await smallPdf({ pages: PAGES, text: WORDS });
    redis = await redisFor(backend);
    api = await startTestApi({ redisUrl: redis?.url ?? null });
    worker = await startTestWorker(api.configuration);
  }, 90_000);
  afterAll(async () => {
    await worker.stop();
    await api.stop();
    await redis?.stop();
  });

  it('comes page by page to everybody who watches, and ends with the facts', async () => {
    const vendor = await createVendor(api.client);
    const socket = api.client.socket();
    const everything = socket.iterate<any>({ query: 'subscription { reportsChanged { report { id readStatus } } }' });
    const others = (async () => {
      const seen: string[] = [];
      for await (const { data } of everything) {
        seen.push(data.reportsChanged.report.readStatus);
        if (data.reportsChanged.report.readStatus === 'READ') return seen;
      }
      return seen;
    })();
    const id = await uploaded(api.client, vendor, pdf);
    const seen: any[] = [];
    for await (const { data, errors } of socket.iterate<any>({ query: PROGRESS, variables: { id } })) {
      expect(errors).toBeUndefined();
      seen.push(data.reportProgress.report);
      if (['READ', 'FAILED'].includes(data.reportProgress.report.readStatus)) break;
    }
    const reached = seen.flatMap(({ progress }) => (progress?.pages === PAGES ? [progress.pagesRead] : []));
    expect(new Set(reached.filter((pages) => pages > 0 && pages < PAGES)).size).toBeGreaterThanOrEqual(3);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    expect(seen.map(({ readStatus }) => readStatus)).toEqual(expect.arrayContaining(['READING', 'READ']));
    expect(seen.at(-1)).toMatchObject({ readStatus: 'READ', progress: null, facts: { document: { pages: PAGES } } });
    expect(await others).toEqual(expect.arrayContaining(['READING', 'READ']));
    expect(await onceRead(api.client, id)).toMatchObject({ readStatus: 'READ', readingAttempts: 1 });
    await socket.dispose();
  });
});

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openReportFiles } from '@countersign/files';
import { QUEUES, openJobs } from '@countersign/jobs';
import type { TestRedis } from '@countersign/platform/testing';
import { setAsideFilesWithoutReport } from '../../apps/worker/src/sweep/files-without-report';
import { type TestApi, startTestApi } from './harness/api';
import { BACKENDS, redisFor } from './harness/backends';
import { arrivedItem } from './harness/inbox';
import { rowIdOf } from './harness/readings';
import { samplePdf } from './harness/samples';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';
import { waitFor } from './harness/wait-for';
import { forkWorker, startTestWorker } from './harness/worker';

const PAGES = 500;

describe.each(BACKENDS)('a file in the inbox, with the queues on %s', (backend) => {
  let api: TestApi;
  let redis: TestRedis | null;

  beforeAll(async () => {
    redis = await redisFor(backend);
    api = await startTestApi({ redisUrl: redis?.url ?? null });
  });
  afterAll(async () => {
    await api.stop();
    await redis?.stop();
  });

  const itemOf = async (id: string): Promise<any> =>
    (
      await api.client.get(
        `query ($id: ID!) { inboxItem(id: $id) { readStatus progress { pagesRead pages } pages failure { code message }
          isCertain reading { kind type serviceOrganization } proposal { certainty vendor { id } } } }`,
        { id },
      )
    ).inboxItem;
  const onceRead = (id: string) =>
    waitFor(
      () => itemOf(id),
      ({ readStatus }) => readStatus === 'READ' || readStatus === 'FAILED',
    );

  it('is read as an upload is, says how far it came, and is proposed to its vendor', async () => {
    const vendor = await createVendor(api.client, { name: 'Lumenvault' });
    const socket = api.client.socket();
    const events = socket.iterate<any>({ query: 'subscription { inboxChanged { item { id readStatus } } }' });
    const seen = new Set<string>();
    const id = await arrivedItem(api.client, 'from-the-mail.pdf', samplePdf('01_lumenvault'));
    const worker = await startTestWorker(api.configuration);
    try {
      for (let last = ''; last !== 'READ'; seen.add(last)) {
        const { item } = (await events.next()).value.data.inboxChanged;
        last = item.id === id ? item.readStatus : last;
      }
      expect(seen).toContain('READING');
      expect(await itemOf(id)).toMatchObject({
        isCertain: true,
        reading: { kind: 'SOC2', type: 'TYPE_2', serviceOrganization: expect.stringContaining('Lumen') },
        proposal: { certainty: 'CERTAIN', vendor: { id: vendor } },
      });
    } finally {
      await socket.dispose();
      await worker.stop();
    }
  }, 90_000);

  it('that cannot be read says why and what to do', async () => {
    const locked = await arrivedItem(api.client, 'a.pdf', await smallPdf({ password: 'open sesame' }));
    const worker = await startTestWorker(api.configuration);
    try {
      const { readStatus, failure } = await onceRead(locked);
      expect(readStatus).toBe('FAILED');
      expect(failure).toEqual({ code: 'PASSWORD_PROTECTED', message: expect.stringContaining('Give the password') });
      const retry = (password: string) => api.client.mutate('retryInboxItem', { itemId: locked, password }, '');
      await retry('guess');
      expect((await onceRead(locked)).failure.code).toBe('WRONG_PASSWORD');
      await retry('open sesame');
      expect(await onceRead(locked)).toMatchObject({ readStatus: 'READ', pages: 1 });
      expect(await api.store.query('SELECT FROM reading_passwords')).toEqual([]);
    } finally {
      await worker.stop();
    }
  });

  it('is read by the next worker after kill -9 of the one that read it', async () => {
    const id = await arrivedItem(api.client, 'long.pdf', await smallPdf({ pages: PAGES }));
    const first = await forkWorker(api.configuration);
    await waitFor(
      () => itemOf(id),
      ({ readStatus, progress }) => readStatus === 'READING' && progress.pagesRead > 0,
    );
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect((await itemOf(id)).readStatus).toBe('READING');
    const second = await forkWorker(api.configuration);
    try {
      expect(await onceRead(id)).toMatchObject({ readStatus: 'READ', pages: PAGES, failure: null });
    } finally {
      await end(second);
    }
  }, 90_000);

  it('is read although its job was lost between the store and the queue', async () => {
    const id = await arrivedItem(api.client);
    const jobs = openJobs(api.configuration);
    await jobs.createQueue(QUEUES.readReport).obliterate({ force: true });
    await jobs.closeAll();
    const worker = await startTestWorker(api.configuration);
    try {
      expect(await onceRead(id)).toMatchObject({ readStatus: 'READ' });
    } finally {
      await worker.stop();
    }
  });

  it('keeps its file as long as it waits, and is not read once it was discarded', async () => {
    const id = await arrivedItem(api.client);
    const files = await openReportFiles(api.configuration.filesDirectory);
    expect(await setAsideFilesWithoutReport(api.store, files, 0)).toBe(0);
    await api.client.mutate('discardInboxItem', { itemId: id }, '');
    const kept = await readdir(join(api.configuration.filesDirectory, 'reports'));
    expect(kept).not.toContain(`${rowIdOf(id)}.pdf`);
    const later = await arrivedItem(api.client);
    const worker = await startTestWorker(api.configuration);
    try {
      await onceRead(later);
      expect(await itemOf(id)).toMatchObject({ readStatus: 'QUEUED', failure: null });
    } finally {
      await worker.stop();
    }
  });
});

async function end(worker: ChildProcess): Promise<void> {
  worker.disconnect();
  await once(worker, 'exit');
}

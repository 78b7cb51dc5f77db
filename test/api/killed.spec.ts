import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TestRedis } from '@countersign/platform/testing';
import { type TestApi, startTestApi } from './harness/api';
import { BACKENDS, redisFor } from './harness/backends';
import { childrenOf, isRunning } from './harness/processes';
import { onceRead, reportById, uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';
import { waitFor } from './harness/wait-for';
import { forkWorker } from './harness/worker';

/** Enough that a kill at the first signs of progress falls in the middle. */
const PAGES = 500;

describe.each(BACKENDS)('a reading whose process is killed, with the queues on %s', (backend) => {
  let api: TestApi;
  let redis: TestRedis | null;
  let vendor: string;
  let worker: ChildProcess | null = null;
  let file: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    redis = await redisFor(backend);
    api = await startTestApi({ redisUrl: redis?.url ?? null });
    vendor = await createVendor(api.client);
  });
  beforeEach(async () => {
    file = await smallPdf({ pages: PAGES });
    worker = await forkWorker(api.configuration);
  });
  afterEach(() => end(worker));
  afterAll(async () => {
    await api.stop();
    await redis?.stop();
  });

  /** The report once some of its pages were read in a given attempt, and not all. */
  const inMidRead = (id: string, attempt: number) =>
    waitFor(
      () => reportById(api.client, id),
      ({ readStatus, readingAttempts, progress }) =>
        readStatus === 'READING' && readingAttempts === attempt && progress.pagesRead > 0,
    );
  const killReader = async () => {
    const [reader] = childrenOf(worker!.pid!);
    process.kill(reader!, 'SIGKILL');
    await waitFor(
      async () => isRunning(reader!),
      (running) => !running,
    );
  };

  it('is finished by the next worker after kill -9 of the worker', async () => {
    const id = await uploaded(api.client, vendor, file);
    const { progress } = await inMidRead(id, 1);
    expect(progress.pagesRead).toBeLessThan(PAGES);
    const readers = childrenOf(worker!.pid!);
    expect(readers).toHaveLength(1);
    worker!.kill('SIGKILL');
    await once(worker!, 'exit');
    // The kill fell in the middle: nothing more comes, and the reader does not live on by itself.
    await waitFor(
      async () => readers.some(isRunning),
      (running) => !running,
    );
    const left = await reportById(api.client, id);
    expect(left).toMatchObject({ readStatus: 'READING', readingAttempts: 1, failure: null });
    expect(left.progress.pagesRead).toBeLessThan(PAGES);

    worker = await forkWorker(api.configuration);
    expect(await onceRead(api.client, id)).toMatchObject({ readStatus: 'READ', readingAttempts: 2, failure: null });
    const { report } = await api.client.get('query ($id: ID!) { report(id: $id) { facts { document { pages } } } }', {
      id,
    });
    expect(report.facts.document.pages).toBe(PAGES);
    expect(await storedReadings()).toBe(1);
  }, 90_000);

  it('is tried again by itself after kill -9 of the reader', async () => {
    const id = await uploaded(api.client, vendor, file);
    await inMidRead(id, 1);
    await killReader();
    expect(await onceRead(api.client, id)).toMatchObject({ readStatus: 'READ', readingAttempts: 2, failure: null });
  }, 90_000);

  it('fails with a reason when its reader dies every time, keeps its file, and is read when asked for again', async () => {
    const id = await uploaded(api.client, vendor, file);
    for (const attempt of [1, 2, 3]) {
      await inMidRead(id, attempt);
      await killReader();
    }
    const failed = await onceRead(api.client, id);
    expect(failed).toMatchObject({
      readStatus: 'FAILED',
      readingAttempts: 3,
      failure: { code: 'READER_CRASHED', retryable: true, message: expect.stringContaining('Try again') },
    });
    const served = await api.client.fetch(failed.fileUrl);
    expect((await served.arrayBuffer()).byteLength).toBe(file.length);
    const again = await api.client.mutate('retryReading', { reportId: id }, '');
    expect(again.__typename).toBe('RetryReadingPayload');
    expect(await onceRead(api.client, id)).toMatchObject({ readStatus: 'READ', readingAttempts: 4, failure: null });
  });

  const storedReadings = async () => Number((await api.store.query('SELECT count(*) FROM readings'))[0].count);
});

async function end(worker: ChildProcess | null): Promise<void> {
  if (worker === null || worker.exitCode !== null || worker.signalCode !== null) return;
  worker.disconnect();
  await once(worker, 'exit');
}

import { randomUUID } from 'node:crypto';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openReportFiles } from '@countersign/files';
import { QUEUES, openJobs } from '@countersign/jobs';
import { createLogger } from '@countersign/platform';
import { READING_FAILED } from '../../apps/worker/src/read-report/failures';
import { setAsideFilesWithoutReport } from '../../apps/worker/src/sweep/files-without-report';
import { attendLostReadings } from '../../apps/worker/src/sweep/lost-readings';
import { startWorker } from '../../apps/worker/src/worker';
import { type TestApi, startTestApi } from './harness/api';
import { BACKENDS, redisFor } from './harness/backends';
import { rowIdOf } from './harness/readings';
import { onceRead, reportById, uploaded } from './harness/reports';
import { smallPdf } from './harness/small-pdf';
import { createVendor } from './harness/vendors';
import { startTestWorker } from './harness/worker';

describe.each(BACKENDS)('what a crash left halfway, with the queues on %s', (backend) => {
  let api: TestApi;
  let redis: Awaited<ReturnType<typeof redisFor>>;
  let vendor: string;

  beforeAll(async () => {
    redis = await redisFor(backend);
    api = await startTestApi({ redisUrl: redis?.url ?? null });
    vendor = await createVendor(api.client);
  });
  afterAll(async () => {
    await api.stop();
    await redis?.stop();
  });

  const onQueue = async <Result>(work: (queue: any, jobs: ReturnType<typeof openJobs>) => Promise<Result>) => {
    const jobs = openJobs(api.configuration);
    const queue = jobs.createQueue(QUEUES.readReport);
    await queue.waitUntilReady();
    try {
      return await work(queue, jobs);
    } finally {
      await jobs.closeAll();
    }
  };

  it('is read although its job was lost between the store and the queue', async () => {
    const id = await uploaded(api.client, vendor, await smallPdf());
    await onQueue((queue) => queue.obliterate({ force: true }));
    expect(await reportById(api.client, id)).toMatchObject({ readStatus: 'QUEUED', readingAttempts: 0 });
    const worker = await startTestWorker(api.configuration);
    try {
      expect(await onceRead(api.client, id)).toMatchObject({ readStatus: 'READ', readingAttempts: 1 });
    } finally {
      await worker.stop();
    }
  });

  it('is asked for once, however often it is looked at', async () => {
    const id = await uploaded(api.client, vendor, await smallPdf());
    await onQueue(async (queue) => {
      expect(await attendLostReadings(api.store, queue)).toBe(0);
      await queue.obliterate({ force: true });
      expect(await attendLostReadings(api.store, queue)).toBe(1);
      expect(await attendLostReadings(api.store, queue)).toBe(0);
      expect(await queue.getJobCountByTypes('wait')).toBe(1);
      await queue.obliterate({ force: true });
    });
    await api.store.query("UPDATE reports SET read_status = 'READ' WHERE id = $1", [rowIdOf(id)]);
  });

  it('says why where its job failed for good without an outcome', async () => {
    const id = await uploaded(api.client, vendor, await smallPdf());
    await onQueue(async (queue, jobs) => {
      const [job] = await queue.getJobs(['wait']);
      await job.remove();
      await queue.add(QUEUES.readReport, job.data, { jobId: job.id, attempts: 1 });
      const failed = new Promise((resolve) => {
        const broken = async () => {
          throw new Error('trouble');
        };
        jobs.createWorker(QUEUES.readReport, broken).on('failed', resolve);
      });
      await failed;
      await attendLostReadings(api.store, queue);
    });
    expect(await reportById(api.client, id)).toMatchObject({
      readStatus: 'FAILED',
      failure: { code: READING_FAILED.code, retryable: true },
    });
  });

  it('is given back by a worker that is asked to stop in mid-read, and read by the next one', async () => {
    const id = await uploaded(api.client, vendor, await smallPdf({ pages: 500 }));
    const log = createLogger('test-worker', 'silent');
    const first = await startWorker({ configuration: api.configuration, log });
    const standing = async () => reportById(api.client, id);
    for (let report = await standing(); !(report.progress?.pagesRead > 0); report = await standing())
      expect(report.readStatus).not.toBe('READ');
    const begun = Date.now();
    await first.stop();
    expect(Date.now() - begun).toBeLessThan(8_000);
    expect(await standing()).toMatchObject({ readStatus: 'READING', failure: null });
    // Without the patience that a worker needs that was killed: the job is free at once.
    const second = await startWorker({ configuration: api.configuration, log });
    try {
      expect(await onceRead(api.client, id)).toMatchObject({ readStatus: 'READ', readingAttempts: 2 });
    } finally {
      await second.stop();
    }
  });
});

describe('files that no report names', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  it('are set aside once they are old enough, and those of reports stay', async () => {
    const directory = api.configuration.filesDirectory;
    const id = await uploaded(api.client, await createVendor(api.client), await smallPdf());
    const lost = randomUUID();
    await writeFile(join(directory, 'reports', `${lost}.pdf`), '%PDF-1.7');
    await writeFile(join(directory, 'incoming', 'half'), '%PDF-1.7');
    await utimes(join(directory, 'incoming', 'half'), 0, 0);
    const files = await openReportFiles(directory);
    expect(await setAsideFilesWithoutReport(api.store, files)).toBe(0);
    expect(await readdir(join(directory, 'incoming'))).toEqual(['half']);
    expect(await setAsideFilesWithoutReport(api.store, files, 0)).toBe(1);
    expect(await readdir(join(directory, 'without-report'))).toEqual([`${lost}.pdf`]);
    expect(await readdir(join(directory, 'incoming'))).toEqual([]);
    expect(await readdir(join(directory, 'reports'))).toEqual([`${rowIdOf(id)}.pdf`]);
  });
});

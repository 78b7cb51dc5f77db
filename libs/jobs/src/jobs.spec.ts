import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type TestDatabaseAddress,
  type TestRedis,
  createTestDatabase,
  dropTestDatabase,
  redisIsInstalled,
  startTestRedis,
} from '@countersign/platform/testing';
import { type JobProcessor, type Jobs, openJobs } from './jobs';
import { QUEUES } from './queues';

const backends = redisIsInstalled() ? (['postgres', 'redis'] as const) : (['postgres'] as const);
if (!redisIsInstalled()) console.warn('No redis-server is installed: the queues are tested on PostgreSQL only.');

describe.each(backends)('the queues on %s', (backend) => {
  let database: TestDatabaseAddress;
  let redis: TestRedis | null = null;
  let jobs: Jobs;

  beforeAll(async () => {
    database = await createTestDatabase();
    if (backend === 'redis') redis = await startTestRedis();
  });
  afterAll(async () => {
    await redis?.stop();
    await dropTestDatabase(database);
  });
  beforeEach(() => {
    jobs = openJobs({ database, redisUrl: redis?.url ?? null });
  });
  afterEach(() => jobs.closeAll());

  it('carries a job to the worker, its progress to whoever listens, and says when it has ended', async () => {
    const seen: unknown[] = [];
    const events = jobs.createQueueEvents(QUEUES.readReport);
    await events.waitUntilReady();
    events.on('progress', ({ data }) => seen.push(data));
    const processed: string[] = [];
    const process: JobProcessor<'read-report'> = async (job) => {
      await job.updateProgress({ pagesRead: 1, pages: 3 });
      processed.push(String(job.data.reportId));
    };
    jobs.createWorker(QUEUES.readReport, process);
    const job = await jobs.createQueue(QUEUES.readReport).add(QUEUES.readReport, { reportId: 'r-1' });
    await job.waitUntilFinished(events, 10_000);
    expect(processed).toEqual(['r-1']);
    expect(seen).toContainEqual({ pagesRead: 1, pages: 3 });
    expect(jobs.backend).toBe(backend);
  });

  it('tries a job again that met passing trouble', async () => {
    const events = jobs.createQueueEvents(QUEUES.readReport);
    await events.waitUntilReady();
    let attempts = 0;
    jobs.createWorker(QUEUES.readReport, async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('the database restarts');
    });
    const queue = jobs.createQueue(QUEUES.readReport, { defaultJobOptions: { backoff: { type: 'fixed', delay: 50 } } });
    const job = await queue.add(QUEUES.readReport, { reportId: 'r-2' });
    await job.waitUntilFinished(events, 10_000);
    expect(attempts).toBe(2);
  });

  it('gives the job of a worker that was killed to another', async () => {
    const killed = await workerThatHangs({ database, redisUrl: redis?.url ?? null });
    const job = await jobs.createQueue(QUEUES.readReport).add(QUEUES.readReport, { reportId: 'r-3' });
    await once(killed, 'message');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const events = jobs.createQueueEvents(QUEUES.readReport);
    await events.waitUntilReady();
    const processed: string[] = [];
    const process: JobProcessor<'read-report'> = async (taken) => {
      processed.push(String(taken.data.reportId));
    };
    jobs.createWorker(QUEUES.readReport, process, { stalledInterval: 500 });
    await job.waitUntilFinished(events, 25_000);
    expect(processed).toEqual(['r-3']);
  });
});

/** A worker in another process that takes a job, says so, and never ends it. */
async function workerThatHangs(configuration: Parameters<typeof openJobs>[0]): Promise<ChildProcess> {
  const child = fork(join(__dirname, 'testing', 'worker-that-hangs.ts'), {
    env: { ...process.env, QUEUES_AT: JSON.stringify(configuration) },
    execArgv: ['--require', join(__dirname, '..', '..', '..', 'test', 'jest', 'register-typescript.js')],
  });
  await once(child, 'message');
  return child;
}

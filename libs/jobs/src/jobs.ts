import {
  type Job,
  Queue,
  QueueEvents,
  type QueueOptions,
  Worker,
  type WorkerOptions,
  createPostgresBackend,
  withBackend,
} from 'bullmq';
import { type Configuration, pgOptionsOf } from '@countersign/platform';
import type { JobTypes, QueueName } from './queues';

export type JobQueue<N extends QueueName> = Queue<JobTypes[N]['payload'], JobTypes[N]['result'], N>;
export type JobWorker<N extends QueueName> = Worker<JobTypes[N]['payload'], JobTypes[N]['result'], N>;
export type JobOf<N extends QueueName> = Job<JobTypes[N]['payload'], JobTypes[N]['result'], N>;
export type JobProcessor<N extends QueueName> = (job: JobOf<N>, token?: string) => Promise<JobTypes[N]['result']>;

export type QueueTuning = Omit<QueueOptions, 'connection'>;
export type WorkerTuning = Omit<WorkerOptions, 'connection'>;

/** Everything that one process opens on the queues; whoever opened it closes it. */
export interface Jobs {
  readonly backend: 'postgres' | 'redis';
  createQueue<N extends QueueName>(name: N, tuning?: QueueTuning): JobQueue<N>;
  createWorker<N extends QueueName>(name: N, processor: JobProcessor<N>, tuning?: WorkerTuning): JobWorker<N>;
  createQueueEvents(name: QueueName): QueueEvents;
  /** Closes what was created here: workers first, letting the jobs they hold end. */
  closeAll(): Promise<void>;
}

/** The queues' own namespace in the application's database, where the configuration names no other. */
const POSTGRES_SCHEMA = 'bullmq';

/**
 * Twice tried again: what fails for good is recorded in the store by its processor and never thrown, so that a job that
 * does fail met trouble around it (a database that restarts), which passes.
 */
const JOB_DEFAULTS: QueueOptions['defaultJobOptions'] = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 2_000 },
  removeOnComplete: { age: 7 * 24 * 3600, count: 1_000 },
  removeOnFail: { age: 30 * 24 * 3600 },
};

/** A worker that was killed loses its job to another after at most lock + check: about 20 seconds. */
const WORKER_DEFAULTS: WorkerTuning = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 3 };

/**
 * Opens the queues on Redis where the configuration names one, else in the application's PostgreSQL.
 * Nothing connects before the first queue, worker or listener is created. A lost connection is restored by itself;
 * `onConnectionError` hears of it, for the log.
 */
export function openJobs(
  configuration: Pick<Configuration, 'database' | 'redisUrl' | 'queueSchema'>,
  onConnectionError: (error: Error) => void = () => undefined,
): Jobs {
  const classes =
    configuration.redisUrl === null
      ? onPostgres(configuration.database, configuration.queueSchema ?? POSTGRES_SCHEMA)
      : onRedis(configuration.redisUrl);
  const workers: Worker[] = [];
  const others: { close(): Promise<void> }[] = [];
  // An `error` event that nobody listens to would end the process.
  const keepAlive = <T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(opened: T): T => {
    opened.on('error', onConnectionError);
    return opened;
  };

  return {
    backend: configuration.redisUrl === null ? 'postgres' : 'redis',
    createQueue(name, tuning) {
      const queue = classes.queue(name, {
        ...tuning,
        defaultJobOptions: { ...JOB_DEFAULTS, ...tuning?.defaultJobOptions },
      });
      others.push(queue);
      return keepAlive(queue) as unknown as JobQueue<typeof name>;
    },
    createWorker(name, processor, tuning) {
      const worker = classes.worker(name, processor as (job: Job) => Promise<unknown>, {
        ...WORKER_DEFAULTS,
        ...tuning,
      });
      workers.push(worker);
      return keepAlive(worker) as unknown as JobWorker<typeof name>;
    },
    createQueueEvents(name) {
      const events = classes.events(name);
      others.push(events);
      return keepAlive(events);
    },
    async closeAll() {
      await Promise.all(workers.splice(0).map((worker) => worker.close()));
      await Promise.all(others.splice(0).map((opened) => opened.close()));
    },
  };
}

/** The three constructors on one backend, typed as BullMQ's defaults: callers see no difference between the two. */
interface QueueClasses {
  queue(name: string, options: QueueTuning): Queue;
  worker(name: string, processor: (job: Job) => Promise<unknown>, options: WorkerTuning): Worker;
  events(name: string): QueueEvents;
}

function onPostgres(database: Configuration['database'], schema: string): QueueClasses {
  const postgres = withBackend(createPostgresBackend);
  // Each queue, worker and listener has a pool of its own, so each stays small.
  const connection = { ...pgOptionsOf(database), schema, migrate: true, max: 3 };
  return {
    queue: (name, options) => new postgres.Queue(name, { ...options, connection }) as unknown as Queue,
    worker: (name, processor, options) =>
      new postgres.Worker(name, processor as never, { ...options, connection } as never) as unknown as Worker,
    events: (name) => new postgres.QueueEvents(name, { connection }) as unknown as QueueEvents,
  };
}

function onRedis(url: string): QueueClasses {
  // BullMQ asks for endless retries of its blocking commands; a queue that adds jobs fails at once instead of hanging.
  const patient = { url, maxRetriesPerRequest: null };
  const prompt = { url, enableOfflineQueue: false };
  return {
    queue: (name, options) => new Queue(name, { ...options, connection: prompt }),
    worker: (name, processor, options) => new Worker(name, processor, { ...options, connection: patient }),
    events: (name) => new QueueEvents(name, { connection: patient }),
  };
}

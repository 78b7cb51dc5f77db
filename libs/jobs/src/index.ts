export {
  BEHIND_OTHERS,
  type JobTypes,
  QUEUES,
  type QueueName,
  type ReadReportPayload,
  type ReadReportProgress,
} from './queues';
export {
  type JobOf,
  type JobProcessor,
  type JobQueue,
  type Jobs,
  type JobWorker,
  type QueueTuning,
  type WorkerTuning,
  openJobs,
} from './jobs';

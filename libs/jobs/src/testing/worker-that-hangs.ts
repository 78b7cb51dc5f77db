import { openJobs } from '../jobs';
import { QUEUES } from '../queues';

/** For a test that kills it: takes a job, says so, and never ends it. */
const jobs = openJobs(JSON.parse(process.env.QUEUES_AT ?? '{}'));
const hang = () => {
  process.send?.('taken');
  return new Promise<void>(() => undefined);
};
const worker = jobs.createWorker(QUEUES.readReport, hang, { lockDuration: 3_000 });
void worker.waitUntilReady().then(() => process.send?.('ready'));

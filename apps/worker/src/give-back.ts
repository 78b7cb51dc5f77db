import { type Job, DelayedError } from 'bullmq';

/** Back to the queue without counting as an attempt; not at once, so that a worker that closes does not take it again. */
export async function giveBack(job: Pick<Job, 'moveToDelayed'>, token?: string): Promise<never> {
  await job.moveToDelayed(Date.now() + 1_000, token);
  throw new DelayedError();
}

import { type JobQueue, QUEUES } from '@countersign/jobs';
import { WebhookDeliveryRow } from '@countersign/store';
import type { DataSource } from 'typeorm';

/** Half a minute, a minute, two ...: eight and a half hours in all. */
const PATIENCE = { attempts: 11, backoff: { type: 'exponential', delay: 30_000 } } as const;

/** Sees to it that every message that waits has a job, also where a crash lost it. Asking twice asks once. */
export async function askForDeliveries(store: DataSource, queue: JobQueue<'deliver-webhook'>): Promise<void> {
  const waiting = await store.manager.find(WebhookDeliveryRow, {
    select: { id: true },
    where: { status: 'WAITING' },
    order: { createdAt: 'ASC' },
  });
  for (const { id } of waiting) {
    const job = await queue.getJob(id);
    const state = await job?.getState();
    // A job that ended and left the message waiting left no outcome.
    if (state === 'completed' || state === 'failed') await job?.remove();
    if (job !== undefined && state !== 'completed' && state !== 'failed') continue;
    await queue.add(QUEUES.deliverWebhook, { deliveryId: id }, { jobId: id, ...PATIENCE, removeOnComplete: true });
  }
}

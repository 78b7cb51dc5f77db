import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Jobs, QUEUES } from '@countersign/jobs';
import { inboxItemIdOfJob, reportIdOfJob } from '@countersign/store';
import { PubSub } from 'graphql-subscriptions';
import { JOBS } from '../providers';
import type { InboxChange } from '../inbox/inbox.payloads';
import type { ReportProgressEvent } from './report.payloads';

const ANY_REPORT = 'report';
const INBOX = 'inbox';
const topicOf = (reportId: string) => `${ANY_REPORT}.${reportId}`;

/** Every step of a job after which the row of its report says something new. */
const STEPS = ['added', 'waiting', 'active', 'progress', 'completed', 'failed', 'stalled'] as const;

/** Carries what happens to readings, in whatever process, to the subscriptions of this one. */
@Injectable()
export class ReportEvents implements OnApplicationBootstrap {
  // One listener for each page that is open, so no number of them is a leak.
  private readonly pubSub = new PubSub({ eventEmitter: new EventEmitter().setMaxListeners(0) });

  constructor(@Inject(JOBS) private readonly jobs: Jobs) {}

  async onApplicationBootstrap(): Promise<void> {
    const events = this.jobs.createQueueEvents(QUEUES.readReport);
    for (const step of STEPS) events.on(step, ({ jobId }: { jobId: string }) => void this.follow(jobId));
    await events.waitUntilReady();
  }

  /** What happens to one report. */
  of = (reportId: string): AsyncIterableIterator<ReportProgressEvent> =>
    this.pubSub.asyncIterableIterator<ReportProgressEvent>(topicOf(reportId));

  /** What happens to any report. */
  all = (): AsyncIterableIterator<ReportProgressEvent> =>
    this.pubSub.asyncIterableIterator<ReportProgressEvent>(ANY_REPORT);

  /** Something else than a reading changed a report. */
  tell = (reportRowId: string): Promise<void> => this.publish(reportRowId);

  /** What happens to any item of the inbox. */
  ofInbox = (): AsyncIterableIterator<InboxChange> => this.pubSub.asyncIterableIterator<InboxChange>(INBOX);

  /** An item of the inbox came in, came further, or was settled. */
  publishItem = (itemRowId: string): Promise<void> => this.pubSub.publish(INBOX, { itemRowId } satisfies InboxChange);

  private async publish(reportRowId: string): Promise<void> {
    const event: ReportProgressEvent = { reportRowId };
    await Promise.all([this.pubSub.publish(topicOf(reportRowId), event), this.pubSub.publish(ANY_REPORT, event)]);
  }

  private follow(jobId: string): Promise<void> {
    const itemId = inboxItemIdOfJob(jobId);
    return itemId === null ? this.publish(reportIdOfJob(jobId)) : this.publishItem(itemId);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { ReportFiles } from '@countersign/files';
import { type RequestContext, inTransaction } from '../access/request-context';
import { FILES } from '../providers';
import { ReadingPasswords } from '../reports/reading-passwords.service';
import { ReadingQueue } from '../reports/reading-queue';
import { ReportEvents } from '../reports/report-events';
import { type ConfirmOutcome, confirmItem } from './confirm-item';
import { type DiscardOutcome, discardItem } from './discard-item';
import type { ConfirmInboxItemInput, RetryInboxItemInput } from './inbox.inputs';
import { ConfirmInboxItemPayload, DiscardInboxItemPayload, RetryInboxItemPayload } from './inbox.payloads';
import { type RetryOutcome, retryItem } from './retry-item';

/** What people decide about the files in the inbox, with what follows once a decision stands. */
@Injectable()
export class SettlingItems {
  constructor(
    @Inject(FILES) private readonly files: ReportFiles,
    private readonly queue: ReadingQueue,
    private readonly events: ReportEvents,
    private readonly passwords: ReadingPasswords,
  ) {}

  async confirm(context: RequestContext, input: ConfirmInboxItemInput): Promise<ConfirmOutcome> {
    const outcome = await inTransaction(context, (transaction) => confirmItem(transaction, input));
    if (outcome instanceof ConfirmInboxItemPayload) {
      await this.events.publishItem(outcome.item.row.id);
      await this.events.tell(outcome.report.row.id);
    }
    return outcome;
  }

  /** The file goes once the decision stands; what a crash leaves of it the worker's sweep sets aside. */
  async discard(context: RequestContext, itemId: string): Promise<DiscardOutcome> {
    const outcome = await inTransaction(context, (transaction) => discardItem(transaction, itemId));
    if (!(outcome instanceof DiscardInboxItemPayload)) return outcome;
    await this.files.delete(outcome.item.row.id);
    await this.events.publishItem(outcome.item.row.id);
    return outcome;
  }

  async retry(context: RequestContext, { itemId, password }: RetryInboxItemInput): Promise<RetryOutcome> {
    const outcome = await inTransaction(context, async (transaction) => {
      const retried = await retryItem(transaction, itemId);
      if (retried instanceof RetryInboxItemPayload)
        await this.passwords.keep(transaction, retried.item.row.id, password);
      return retried;
    });
    // After the transaction: the worker must find what it is asked to read.
    if (outcome instanceof RetryInboxItemPayload) await this.queue.askForItem(outcome.item.row);
    return outcome;
  }
}

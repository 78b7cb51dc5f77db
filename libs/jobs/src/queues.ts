/** The queues by the act they carry out. The names stand in the database, so they stay. */
export const QUEUES = {
  applyRetention: 'apply-retention',
  deliverMail: 'deliver-mail',
  indexReport: 'index-report',
  deliverWebhook: 'deliver-webhook',
  readReport: 'read-report',
  reassessReports: 'reassess-reports',
  remindOfRequests: 'remind-of-requests',
  sendDigests: 'send-digests',
} as const;

export type QueueName = (typeof QUEUES)[keyof typeof QUEUES];

/** Asks the worker to read one uploaded report, or one file of which nobody has said whose it is. */
export type ReadReportPayload =
  | { readonly reportId: string; readonly inboxItemId?: undefined }
  | { readonly inboxItemId: string; readonly reportId?: undefined };

/** Of a reading that lets others go first: a hundred files at once must not hold up the one that somebody waits for. */
export const BEHIND_OTHERS = { priority: 10 } as const;

/** Asks the worker to make the text of one report searchable that was read before there was a search. */
export interface IndexReportPayload {
  readonly reportId: string;
}

/** How far the reading has come; `pages` is null until the document has been opened. */
export interface ReadReportProgress {
  readonly pagesRead: number;
  readonly pages: number | null;
}

/** Asks the worker to send one message to its webhook. */
export interface DeliverWebhookPayload {
  readonly deliveryId: string;
}

/** A job that finds out by itself what is to be done. */
export type NoPayload = Readonly<Record<string, never>>;

/** Per queue: what a job carries, what it reports while it runs, and what it leaves (nothing: results go to the store). */
export interface JobTypes {
  'apply-retention': { payload: NoPayload; progress: never; result: void };
  'deliver-mail': { payload: NoPayload; progress: never; result: void };
  'reassess-reports': { payload: NoPayload; progress: never; result: void };
  'index-report': { payload: IndexReportPayload; progress: never; result: void };
  'deliver-webhook': { payload: DeliverWebhookPayload; progress: never; result: void };
  'send-digests': { payload: NoPayload; progress: never; result: void };
  'remind-of-requests': { payload: NoPayload; progress: never; result: void };
  'read-report': { payload: ReadReportPayload; progress: ReadReportProgress; result: void };
}

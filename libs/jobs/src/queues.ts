/** The queues by the act they carry out. The names stand in the database, so they stay. */
export const QUEUES = { readReport: 'read-report' } as const;

export type QueueName = (typeof QUEUES)[keyof typeof QUEUES];

/** Asks the worker to read one uploaded report. */
export interface ReadReportPayload {
  readonly reportId: string;
}

/** How far the reading has come; `pages` is null until the document has been opened. */
export interface ReadReportProgress {
  readonly pagesRead: number;
  readonly pages: number | null;
}

/** Per queue: what a job carries, what it reports while it runs, and what it leaves (nothing: results go to the store). */
export interface JobTypes {
  'read-report': { payload: ReadReportPayload; progress: ReadReportProgress; result: void };
}

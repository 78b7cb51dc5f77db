/** Tokens of what the process opens once and every processor shares. */
/** What time it is: `() => Date`. */
export const CLOCK = Symbol('Clock');
export const CONFIGURATION = Symbol('Configuration');
export const LOGGER = Symbol('Logger');
export const STORE = Symbol('DataSource');
export const FILES = Symbol('ReportFiles');
export const ATTACHMENT_FILES = Symbol('AttachmentFiles');
export const JOBS = Symbol('Jobs');
export const WORKER_TUNING = Symbol('WorkerTuning');
/** The process that waits for the next report, or null: `ReadyProcess | null`. */
export const READY_PROCESS = Symbol('ReadyProcess');

/** Tokens of what the process opens once and every capability shares. */
export const CONFIGURATION = Symbol('Configuration');
export const CLOCK = Symbol('Clock');
export const LOGGER = Symbol('Logger');
export const STORE = Symbol('DataSource');
export const FILES = Symbol('ReportFiles');
export const ATTACHMENT_FILES = Symbol('AttachmentFiles');
export const JOBS = Symbol('Jobs');
export const DELIVER_MAIL_QUEUE = Symbol('JobQueue deliver-mail');
export const READ_REPORT_QUEUE = Symbol('JobQueue read-report');

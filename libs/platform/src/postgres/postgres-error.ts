/** PostgreSQL could not be brought up. The message is one sentence for the person who starts Countersign. */
export class PostgresError extends Error {
  readonly code = 'EMBEDDED_POSTGRES';
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'PostgresError';
  }
}

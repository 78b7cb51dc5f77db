/** What a log line tells of an error: enough to find the place and the kind, without what the error quotes. */
export interface LoggableError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** From PostgreSQL: which rule was broken. */
  readonly table?: string;
  readonly constraint?: string;
  /** The places in our code, without the message that V8 puts above them. */
  readonly at?: readonly string[];
  readonly cause?: LoggableError;
}

const LONGEST_MESSAGE = 300;
const MOST_PLACES = 12;
const DEEPEST_CAUSE = 3;

/**
 * An error as it may be logged. Drivers and parsers quote the value that they trip over, which may be a report's text:
 * what stands between quotation marks is left out, and of the error's own fields only those listed are taken (TypeORM's
 * `parameters` and PostgreSQL's `detail` hold whole rows).
 */
export function loggableError(error: unknown, depth = 0): LoggableError {
  if (!(error instanceof Error)) return { type: typeof error, message: '(not an error)' };
  const { code, table, constraint } = error as { code?: unknown; table?: unknown; constraint?: unknown };
  const places = placesOf(error);
  return {
    type: error.name,
    message: withoutQuotations(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(places.length > 0 ? { at: places } : {}),
    ...(error.cause !== undefined && depth < DEEPEST_CAUSE ? { cause: loggableError(error.cause, depth + 1) } : {}),
  };
}

function withoutQuotations(message: string): string {
  const firstLine = message.split('\n', 1)[0] ?? '';
  return firstLine
    .slice(0, LONGEST_MESSAGE * 4)
    .replace(/"[^"]*("|$)/g, '"…"')
    .replace(/(?<![A-Za-z])'[^']*('|$)/g, "'…'")
    .replace(/`[^`]*(`|$)/g, '`…`')
    .replace(/\b[a-z]+:\/\/\S+/gi, '(address)')
    .slice(0, LONGEST_MESSAGE);
}

function placesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, MOST_PLACES)
    .map((line) => line.trim());
}

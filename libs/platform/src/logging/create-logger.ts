import pino, { type DestinationStream, type Logger } from 'pino';
import { LOGGABLE_FIELDS } from './loggable-fields';
import { loggableError } from './loggable-error';

export type { Logger } from 'pino';

const LONGEST_TEXT = 200;

/**
 * A logger that writes one JSON line per event to standard output and keeps report content out of it: unlisted fields
 * are dropped, errors are told without what they quote. Messages are fixed sentences; values go into fields.
 */
export function createLogger(service: string, level = 'info', destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => loggableError(error) },
    formatters: { level: (label: string) => ({ level: label }), log: loggable },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function loggable(fields: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([name]) => LOGGABLE_FIELDS.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, bounded(value)]));
}

function bounded(value: unknown): unknown {
  if (value instanceof Error) return value;
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  // An object in a listed field could carry anything.
  return typeof value === 'object' && value !== null ? '(object)' : value;
}

import { type Configuration, loadConfiguration } from '../configuration';
import { type Logger, createLogger } from '../logging/create-logger';
import { ALIVE_EVERY_MS, type FromService } from './messages';

export interface ServiceContext {
  readonly configuration: Configuration;
  readonly log: Logger;
}

export interface RunningService {
  /** Where it answers, such as `http://127.0.0.1:4180`; absent for a service that listens nowhere. */
  readonly address?: string;
  /** Ends what was begun and lets go of everything. */
  stop(): Promise<void>;
}

/** A service that does not stop by itself in this time is ended; what it held is taken up again after the restart. */
const LONGEST_STOP_MS = 20_000;

/**
 * The whole life of a service process: reads the configuration, starts, says that it is ready, and stops when it is
 * told to or when its supervisor is gone (killed, too). Without a supervisor Ctrl-C and SIGTERM stop it.
 *
 * A failure while starting is said in one sentence and ends the process with code 1; a failure that nobody caught later
 * ends it too, so that the supervisor starts it afresh instead of leaving it half alive.
 */
export async function runService(
  name: string,
  start: (context: ServiceContext) => Promise<RunningService>,
): Promise<void> {
  const stopping = stopRequested();
  process.title = `countersign-${name}`;
  let log = createLogger(name);
  try {
    const configuration = loadConfiguration();
    log = createLogger(name, configuration.logLevel);
    dieOnUncaught(log);
    const service = await start({ configuration, log });
    tell({ ready: true, ...(service.address === undefined ? {} : { address: service.address }) });
    setInterval(() => tell({ alive: true }), ALIVE_EVERY_MS).unref();
    log.info(service.address === undefined ? {} : { address: service.address }, 'ready');
    await stopping;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    await service.stop();
    log.info('stopped');
    process.exit(0);
  } catch (error) {
    log.fatal({ err: error }, 'the service ended with an error');
    if (error instanceof Error) tell({ failed: sentenceOf(error), ...codeOf(error) });
    process.exitCode = 1;
    // Lets the log line and the message out first.
    setTimeout(() => process.exit(1), 100);
  }
}

/** Settles at the first reason to stop. */
function stopRequested(): Promise<void> {
  const supervised = process.send !== undefined;
  return new Promise((resolve) => {
    process.on('SIGTERM', () => resolve());
    process.on('disconnect', () => resolve());
    process.on('message', (message) => {
      if (typeof message === 'object' && message !== null && 'stop' in message) resolve();
    });
    // Ctrl-C reaches every process of the terminal's group; the supervisor decides who stops when.
    for (const signal of ['SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (!supervised) resolve();
      });
    }
  });
}

function dieOnUncaught(log: Logger): void {
  const die = (error: unknown) => {
    log.fatal({ err: error }, 'an error that nobody caught');
    setTimeout(() => process.exit(1), 100);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
}

function tell(message: FromService): void {
  if (process.send !== undefined && process.connected) process.send(message);
}

function sentenceOf(error: Error): string {
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return `Port ${port} on ${address} is already in use by another program.`;
  if (code === 'EACCES' && port !== undefined)
    return `Port ${port} may not be used by this user: choose one above 1023.`;
  return error.message.split('\n', 1)[0] ?? error.name;
}

function codeOf(error: Error): { code?: string } {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? { code } : {};
}

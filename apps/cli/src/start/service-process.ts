import { type ChildProcess, fork } from 'node:child_process';
import { ALIVE_EVERY_MS, type FromService, type Logger, isFromService } from '@countersign/platform';
import { BackOff } from './back-off';
import type { LogFile } from './log-file';
import { StartError } from './start-error';

export interface ServiceOptions {
  readonly name: string;
  /** The compiled main file. */
  readonly main: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly output: LogFile;
  readonly log: Logger;
  /** Told of every process that is started. */
  readonly onStarted: (pid: number) => void;
  /** How long it may be silent once it is ready before it counts as hung. */
  readonly mayBeSilentMs?: number;
}

export interface KeptService {
  /** Settles at the first time that it is ready, with its address where it has one. */
  readonly ready: Promise<string | null>;
  /** Asks it to stop, ends it where it does not, and starts it no more. */
  stop(immediately?: boolean): Promise<void>;
}

/** A little longer than the service gives itself. */
const LONGEST_STOP_MS = 22_000;

/**
 * Starts a service and starts it again whenever it ends, more slowly the more often it does. Only an end before it was
 * ever ready is final: what is wrong then stays wrong, and is for the person to put right.
 */
export function keepService(options: ServiceOptions): KeptService {
  const { name, main, environment, output, log, onStarted, mayBeSilentMs = 60_000 } = options;
  const backOff = new BackOff();
  let current: ChildProcess;
  let restart: NodeJS.Timeout | undefined;
  let stopping = false;
  let wasReady = false;
  let settle: { resolve(address: string | null): void; reject(error: Error): void };
  const ready = new Promise<string | null>((resolve, reject) => (settle = { resolve, reject }));
  // Whoever waits for it hears of a failure; where nobody does any more, it is no error of the supervisor.
  ready.catch(() => undefined);
  let lastEnvironment = environment;

  const begin = () => {
    const begun = Date.now();
    let complaint: string | null = null;
    const child = fork(main, [], { env: lastEnvironment, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });
    current = child;
    if (child.pid !== undefined) onStarted(child.pid);
    child.stdout?.on('data', output.write);
    child.stderr?.on('data', output.write);
    const silence = watchForSilence(mayBeSilentMs, () => {
      log.error(`${name} hangs and is ended`);
      child.kill('SIGKILL');
    });
    child.on('message', (message) => {
      if (!isFromService(message)) return;
      silence.broken();
      if ('failed' in message) complaint = message.failed;
      if ('ready' in message) becomeReady(message);
    });
    child.on('error', (error) => log.error({ err: error }, `${name} could not be started`));
    child.on('exit', (code, signal) => {
      silence.end();
      if (stopping) return;
      const waitMs = backOff.next(Date.now() - begun);
      log.warn({ exitCode: code ?? undefined, signal: signal ?? undefined, waitMs }, `${name} ended`);
      if (!wasReady) {
        stopping = true;
        settle.reject(new StartError(complaint ?? `The ${name} ended while it was starting.`));
        return;
      }
      restart = setTimeout(begin, waitMs);
    });
  };

  const becomeReady = (message: Extract<FromService, { ready: true }>) => {
    log.info({ address: message.address }, wasReady ? `${name} is ready again` : `${name} is ready`);
    wasReady = true;
    // A port that the system chose stays the same over a restart: people have the address by now.
    if (message.address !== undefined) {
      lastEnvironment = {
        ...environment,
        COUNTERSIGN_PORT: new URL(message.address).port || environment.COUNTERSIGN_PORT,
      };
    }
    settle.resolve(message.address ?? null);
  };

  begin();
  return {
    ready,
    async stop(immediately = false) {
      stopping = true;
      clearTimeout(restart);
      settle.reject(new StartError(`The ${name} was stopped while it was starting.`));
      await ended(current, immediately);
    },
  };
}

/**
 * Calls out once a service that has spoken before is silent for too long. It counts its own turns instead of asking the
 * clock: after a machine has slept, both sides go on as if no time had passed.
 */
function watchForSilence(mayBeSilentMs: number, callOut: () => void): { broken(): void; end(): void } {
  const turnMs = Math.min(ALIVE_EVERY_MS, mayBeSilentMs / 4);
  let silentTurns: number | null = null;
  const timer = setInterval(() => {
    if (silentTurns === null) return;
    silentTurns += 1;
    if (silentTurns * turnMs > mayBeSilentMs) {
      silentTurns = null;
      callOut();
    }
  }, turnMs);
  return { broken: () => (silentTurns = 0), end: () => clearInterval(timer) };
}

function ended(child: ChildProcess, immediately: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => child.kill('SIGKILL'), immediately ? 0 : LONGEST_STOP_MS);
    child.once('exit', () => {
      clearTimeout(tooLong);
      resolve();
    });
    if (child.connected) child.send({ stop: true }, () => undefined);
    else child.kill('SIGTERM');
  });
}

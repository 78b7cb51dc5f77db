import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger } from '@countersign/platform';
import { type KeptService, keepService } from './service-process';

describe('a kept service', () => {
  let directory: string;
  let kept: KeptService | undefined;
  let started: number[];
  let logged: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'countersign-service-'));
    [started, logged] = [[], ''];
  });
  afterEach(async () => {
    await kept?.stop(true);
    rmSync(directory, { recursive: true, force: true });
  });

  /** Keeps a service whose whole code is given. */
  function keep(code: string, mayBeSilentMs?: number): KeptService {
    const main = join(directory, 'main.js');
    writeFileSync(main, code);
    kept = keepService({
      name: 'worker',
      main,
      environment: { ...process.env, COUNTERSIGN_PORT: '0', TRACES: join(directory, 'traces') },
      output: { write: () => undefined, close: () => undefined },
      log: createLogger('test', 'info', { write: (line) => void (logged += line) }),
      onStarted: (pid) => started.push(pid),
      ...(mayBeSilentMs === undefined ? {} : { mayBeSilentMs }),
    });
    return kept;
  }

  async function startedTimes(times: number): Promise<void> {
    for (let turn = 0; turn < 200 && started.length < times; turn += 1) await sleep(50);
    expect(started.length).toBeGreaterThanOrEqual(times);
  }

  it('is started again when it was killed, with the port that the system chose for it at first', async () => {
    const service = keep(`
      require('fs').appendFileSync(process.env.TRACES, process.env.COUNTERSIGN_PORT + ' ');
      process.send({ ready: true, address: 'http://127.0.0.1:43210' });
      setInterval(() => {}, 1000);`);
    expect(await service.ready).toBe('http://127.0.0.1:43210');
    process.kill(started[0]!, 'SIGKILL');
    await startedTimes(2);
    const traces = () => readFileSync(join(directory, 'traces'), 'utf8');
    for (let turn = 0; turn < 200 && traces() === '0 '; turn += 1) await sleep(50);
    expect(traces()).toBe('0 43210 ');
  });

  it('is not started again when it ended before it was ever ready, and its sentence is passed on', async () => {
    const service = keep(`process.send({ failed: 'The disk is full.' }, () => process.exit(1));`);
    await expect(service.ready).rejects.toThrow('The disk is full.');
    await sleep(800);
    expect(started).toHaveLength(1);
  });

  it('is ended and started again when it hangs', async () => {
    const service = keep(`process.send({ ready: true }, () => { for (;;); });`, 400);
    await service.ready;
    await startedTimes(2);
    expect(logged).toContain('worker hangs');
  });

  it('is left alone while it says that it is alive', async () => {
    const service = keep(`process.send({ ready: true }); setInterval(() => process.send({ alive: true }), 50);`, 400);
    await service.ready;
    await sleep(1_000);
    expect(started).toHaveLength(1);
  });

  it('is asked to stop, and is not started again', async () => {
    const service = keep(`
      process.on('message', () => { require('fs').writeFileSync(process.env.TRACES, 'stopped'); process.exit(0); });
      process.send({ ready: true });`);
    await service.ready;
    await service.stop();
    expect(readFileSync(join(directory, 'traces'), 'utf8')).toBe('stopped');
    await sleep(700);
    expect(started).toHaveLength(1);
  });
});

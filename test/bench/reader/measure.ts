import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DEFAULT_READING_LIMITS } from '../../../libs/reader-process/src/limits';
import { readingFlags } from '../../../libs/reader-process/src/reading-flags';

export interface Measure {
  readonly pages: number;
  readonly wallMs: number;
  /** Time that processors spent, which neighbours on the machine hardly change. */
  readonly cpuMs: number;
  readonly peakMiB: number;
}

/** What reads, and whether its process starts with the document or has been made ready before. */
export type Way = `${'reader' | 'pdfjs'} ${'cold' | 'ready'}`;

/** The best of so many runs of each, in processes of their own, by turns: a busy minute of the machine meets all. */
export function measuredTogether<const Ways extends readonly Way[]>(
  ways: Ways,
  path: string,
  runs: number,
): { [Index in keyof Ways]: Measure } {
  const rounds = Array.from({ length: runs }, () => ways.map((way) => measured(way, path)));
  return ways.map((_, index) => best(rounds.map((round) => round[index] as Measure))) as {
    [Index in keyof Ways]: Measure;
  };
}

function measured(way: Way, path: string): Measure {
  const options = [...readingFlags(DEFAULT_READING_LIMITS), join(__dirname, 'measured.cjs'), ...way.split(' '), path];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${way} failed on ${path}: ${stderr}`);
  return JSON.parse(stdout) as Measure;
}

/** A program that prints its own figures last, by GNU time; null where it or `time` is not installed. */
export function measuredProgram(command: readonly string[], pages: number, runs: number): Measure | null {
  const measures: Measure[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = process.hrtime.bigint();
    const timed = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...command], {
      encoding: 'utf8',
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      maxBuffer: 1e9,
    });
    if (timed.status !== 0) return plainly(command, pages, runs);
    const wallMs = Number(process.hrtime.bigint() - started) / 1e6;
    const [user = 0, system = 0, kib = 0] = (timed.stderr.trim().split('\n').pop() ?? '').split(' ').map(Number);
    measures.push({ pages, wallMs, cpuMs: (user + system) * 1000, peakMiB: kib / 1024 });
  }
  return best(measures);
}

/** Without its memory and processor time, which only its parent in C would learn. */
function plainly([program = '', ...options]: readonly string[], pages: number, runs: number): Measure | null {
  const measures: Measure[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = process.hrtime.bigint();
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
    if (spawnSync(program, options, { maxBuffer: 1e9, env }).status !== 0) return null;
    const wallMs = Number(process.hrtime.bigint() - started) / 1e6;
    measures.push({ pages, wallMs, cpuMs: wallMs, peakMiB: NaN });
  }
  return best(measures);
}

const best = (measures: readonly Measure[]): Measure =>
  measures.reduce((one, other) => ({
    pages: one.pages,
    wallMs: Math.min(one.wallMs, other.wallMs),
    cpuMs: Math.min(one.cpuMs, other.cpuMs),
    peakMiB: Math.max(one.peakMiB, other.peakMiB),
  }));

import { execFile } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');
export const SAMPLES = join(ROOT, 'test/samples');

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, from another directory. */
export const countersign = (args: readonly string[], cwd = '/'): Promise<Ended> =>
  new Promise((resolve) => {
    const command = join(ROOT, 'node_modules/.bin/countersign');
    execFile(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });

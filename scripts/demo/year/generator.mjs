import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SetUpError, root } from '../../set-up/root.mjs';

/**
 * Has reports made by the generator whose truth the reader is measured against, one after the other in a process of its
 * own, so that the first are read while the next are made.
 * @yields each order with its bytes, in the order given
 */
export async function* made(orders) {
  if (orders.length === 0) return;
  const directory = mkdtempSync(join(tmpdir(), 'countersign-demo-reports-'));
  const script = ['--require', './test/jest/register-typescript.js', 'test/corpus/make-ordered.ts', directory];
  const child = spawn(process.execPath, script, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    child.stdin.end(JSON.stringify(orders));
    let next = 0;
    for await (const file of createInterface({ input: child.stdout })) {
      yield { order: orders[next], bytes: readFileSync(join(directory, file)) };
      next += 1;
    }
    if (next < orders.length)
      throw new SetUpError('The reports of the demo could not be made: run "npm ci", then "npm run demo" again.');
  } finally {
    child.kill();
    rmSync(directory, { recursive: true, force: true });
  }
}

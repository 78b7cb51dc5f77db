import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SetUpError, root } from '../../set-up/root.mjs';

/**
 * Has reports made by the generator whose truth the reader is measured against, one after the other in a process of its
 * own: while the first are read and reviewed, the next are made.
 */
export class Generator {
  #directory = mkdtempSync(join(tmpdir(), 'countersign-demo-reports-'));
  #child = null;
  #ready = new Set();
  #heard = () => undefined;
  #ended = false;

  /** @param orders what is going to be asked for, in the order in which it will be */
  constructor(orders) {
    if (orders.length === 0) return;
    const script = ['--require', './test/jest/register-typescript.js', 'test/corpus/make-ordered.ts', this.#directory];
    this.#child = spawn(process.execPath, script, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    this.#child.stdin.end(JSON.stringify(orders));
    const lines = createInterface({ input: this.#child.stdout });
    lines.on('line', (file) => this.#hear(() => this.#ready.add(file)));
    lines.on('close', () => this.#hear(() => (this.#ended = true)));
  }

  /** A report that was ordered, once it is there. */
  async bytesOf(file) {
    while (!this.#ready.has(file)) {
      if (this.#ended || this.#child === null)
        throw new SetUpError('The reports of the demo could not be made: run "npm ci", then "npm run demo" again.');
      await new Promise((resolve) => (this.#heard = resolve));
    }
    return readFileSync(join(this.#directory, file));
  }

  close() {
    this.#child?.kill();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #hear(change) {
    change();
    this.#heard();
  }
}

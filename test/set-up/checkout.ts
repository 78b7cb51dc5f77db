import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const repository = join(__dirname, '..', '..');

/** A small checkout with the real set-up scripts and sources of its own. */
export class Checkout {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-checkout-')));

  constructor() {
    cpSync(join(repository, 'scripts'), join(this.root, 'scripts'), { recursive: true });
  }

  write(path: string, content: unknown): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }

  /** The packages of this repository, so that the compiler is there. */
  linkPackages(): void {
    symlinkSync(join(repository, 'node_modules'), join(this.root, 'node_modules'));
  }

  /** Runs a line of JavaScript that may import the scripts, and gives what it printed on standard output. */
  run(
    line: string,
    options: { uid?: number; home?: string } = {},
  ): { code: number | null; out: string; complaint: string } {
    const { uid, home = this.root } = options;
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', line], {
      cwd: this.root,
      env: { PATH: process.env.PATH, HOME: home, TMPDIR: tmpdir() },
      encoding: 'utf8',
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    return { code: ended.status, out: ended.stdout.trim(), complaint: ended.stderr.trim() };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

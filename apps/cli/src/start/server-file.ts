import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Where the running instance answers, for programs on this machine such as `npm run demo`. */
export interface ServerFile {
  readonly url: string;
  readonly pid: number;
}

export function writeServerFile(path: string, content: ServerFile): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

export function readServerFile(path: string): ServerFile | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ServerFile;
  } catch {
    return null;
  }
}

export function removeServerFile(path: string): void {
  rmSync(path, { force: true });
}

import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';

const LARGEST_BYTES = 10 * 1024 * 1024;
const KEPT = 3;

/** A log that keeps to a size: when full it becomes `.1`, the former `.1` becomes `.2`, and the oldest goes. */
export interface LogFile {
  write(chunk: Buffer | string): void;
  close(): void;
}

export function openLogFile(path: string, largestBytes = LARGEST_BYTES): LogFile {
  let file = openSync(path, 'a', 0o600);
  let size = fstatSync(file).size;
  return {
    write(chunk) {
      try {
        if (size > largestBytes) {
          closeSync(file);
          shift(path);
          file = openSync(path, 'a', 0o600);
          size = 0;
        }
        size += writeSync(file, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      } catch {
        // A full disk must not end the supervisor, which keeps everything else running.
      }
    },
    close: () => closeSync(file),
  };
}

function shift(path: string): void {
  for (let number = KEPT; number >= 1; number -= 1) {
    try {
      renameSync(number === 1 ? path : `${path}.${number - 1}`, `${path}.${number}`);
    } catch {
      // There are not yet that many.
    }
  }
}

import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { FileRefused } from './file-refused';

export interface Received {
  /** In hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** What the first bytes of a file have to be. */
export interface Start {
  /** As many as it takes to tell; a file may have fewer. */
  readonly bytes: number;
  /** @throws FileRefused */
  readonly check: (start: Buffer) => void;
}

/**
 * Writes what comes in to a new file, and to the disk itself, with its hash taken on the way. Stops at the first byte
 * that shows that it is not wanted: a wrong start, or one byte too many.
 * @throws FileRefused, or the stream's or the disk's error; the file is gone then
 */
export async function receive(
  path: string,
  bytes: AsyncIterable<Buffer>,
  maxBytes: number,
  wanted?: Start,
): Promise<Received> {
  const file = await open(path, 'wx', 0o600);
  try {
    const received = await writeAll(file, bytes, maxBytes, wanted);
    await file.sync();
    return received;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function writeAll(
  file: FileHandle,
  bytes: AsyncIterable<Buffer>,
  maxBytes: number,
  wanted: Start | undefined,
): Promise<Received> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let start: Buffer | null = wanted === undefined ? null : Buffer.alloc(0);
  for await (const chunk of bytes) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw new FileRefused('TOO_LARGE');
    if (start !== null) {
      start = Buffer.concat([start, chunk]);
      if (start.length >= wanted!.bytes) {
        wanted!.check(start);
        start = null;
      }
    }
    hash.update(chunk);
    await writeWhole(file, chunk);
  }
  if (sizeBytes === 0) throw new FileRefused('EMPTY_FILE');
  if (start !== null) wanted!.check(start);
  return { sha256: hash.digest('hex'), sizeBytes };
}

/** The system may write less than it was given. */
async function writeWhole(file: FileHandle, chunk: Buffer): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, written);
    written += bytesWritten;
  }
}

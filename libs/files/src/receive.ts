import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { FileRefused } from './file-refused';
import { SIGNATURE_WITHIN, hasPdfSignature } from './pdf-signature';

export interface Received {
  /** In hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

/**
 * Writes what comes in to a new file, and to the disk itself, with its hash taken on the way. Stops at the first byte
 * that shows that it is not wanted: a start that is no PDF's, or one byte too many.
 * @throws FileRefused, or the stream's or the disk's error; the file is gone then
 */
export async function receive(path: string, bytes: AsyncIterable<Buffer>, maxBytes: number): Promise<Received> {
  const file = await open(path, 'wx', 0o600);
  try {
    const received = await writeAll(file, bytes, maxBytes);
    await file.sync();
    return received;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, bytes: AsyncIterable<Buffer>, maxBytes: number): Promise<Received> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let start: Buffer | null = Buffer.alloc(0);
  for await (const chunk of bytes) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw new FileRefused('TOO_LARGE');
    if (start !== null) {
      start = Buffer.concat([start, chunk]);
      if (start.length >= SIGNATURE_WITHIN) start = checked(start);
    }
    hash.update(chunk);
    await writeWhole(file, chunk);
  }
  if (sizeBytes === 0) throw new FileRefused('EMPTY_FILE');
  if (start !== null) checked(start);
  return { sha256: hash.digest('hex'), sizeBytes };
}

/** @returns null: there is no more to check */
function checked(start: Buffer): null {
  if (!hasPdfSignature(start)) throw new FileRefused('NOT_A_PDF');
  return null;
}

/** The system may write less than it was given. */
async function writeWhole(file: FileHandle, chunk: Buffer): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, written);
    written += bytesWritten;
  }
}

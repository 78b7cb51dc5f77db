import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { attachmentTypeOf } from './attachment-type';
import { olderThan, statOrNull, syncDirectory } from './directory';
import { type Received, receive } from './receive';

const HASH = /^[0-9a-f]{64}$/;

/** A file that was received and is attached to nothing yet. */
export interface StagedAttachment extends Received {
  /** What it is by its content. */
  readonly mediaType: string;
  /** Keeps it under its hash, in one step that a crash cannot halve; the same file again changes nothing. */
  keep(): Promise<void>;
  /** Removes it; without effect once it is kept. */
  discard(): Promise<void>;
}

/** Files that people put to reviews, each once by its SHA-256. Only the service's own user may read them. */
export interface AttachmentFiles {
  /** @throws FileRefused where it is empty or too large, AttachmentRefused by its content */
  stage(bytes: AsyncIterable<Buffer>, fileName: string, maxBytes: number): Promise<StagedAttachment>;
  /** @returns null where there is no such file */
  sizeOf(sha256: string): Promise<number | null>;
  open(sha256: string): Readable;
  /** The files that have been there for an age, in milliseconds. */
  hashes(olderThanMs?: number): Promise<string[]>;
  /** Takes a file away that no attachment names. It stays thirty days, for who pointed the service at a wrong database. */
  setAside(sha256: string): Promise<void>;
}

/** @param directory the one of the report files, which sees to what was left half received or was set aside */
export async function openAttachmentFiles(directory: string): Promise<AttachmentFiles> {
  const incoming = join(directory, 'incoming');
  const kept = join(directory, 'attachments');
  const aside = join(directory, 'without-report');
  for (const each of [incoming, kept, aside]) await mkdir(each, { recursive: true, mode: 0o700 });
  const pathOf = (sha256: string) => {
    if (!HASH.test(sha256)) throw new Error('An attachment is named by its SHA-256.');
    return join(kept, sha256);
  };

  return {
    async stage(bytes, fileName, maxBytes) {
      const path = join(incoming, randomUUID());
      const received = await receive(path, bytes, maxBytes);
      const discard = () => rm(path, { force: true });
      const mediaType = await attachmentTypeOf(path, fileName).catch(async (error: unknown) => {
        await discard();
        throw error;
      });
      return {
        ...received,
        mediaType,
        discard,
        async keep() {
          await rename(path, pathOf(received.sha256));
          await syncDirectory(kept);
        },
      };
    },
    sizeOf: async (sha256) => (await statOrNull(pathOf(sha256)))?.size ?? null,
    open: (sha256) => createReadStream(pathOf(sha256)),
    hashes: async (olderThanMs = 0) => (await olderThan(kept, olderThanMs)).filter((name) => HASH.test(name)),
    setAside: (sha256) => rename(pathOf(sha256), join(aside, sha256)),
  };
}

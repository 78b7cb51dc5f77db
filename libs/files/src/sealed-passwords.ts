import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/**
 * Seals the password of a document for the time that it waits to be read. The key is a file of the data directory, which
 * only its owner can enter, so that a copy of the database opens nothing.
 */
export async function sealPassword(dataDirectory: string, password: string): Promise<Buffer> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, await keyIn(dataDirectory), iv);
  const sealed = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** @returns null where it was sealed by another key: it is asked for again */
export async function unsealPassword(dataDirectory: string, sealed: Buffer): Promise<string | null> {
  const iv = sealed.subarray(0, IV_BYTES);
  const decipher = createDecipheriv(CIPHER, await keyIn(dataDirectory), iv);
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** The key, made where there is none. Of two processes that make one at once, the first to name it is right. */
async function keyIn(dataDirectory: string): Promise<Buffer> {
  const path = join(dataDirectory, 'reading-password-key');
  const kept = await readFile(path).catch(ifMissing);
  if (kept !== null) return kept;
  const fresh = join(dataDirectory, `.${randomUUID()}`);
  const file = await open(fresh, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(KEY_BYTES));
    await file.sync();
  } finally {
    await file.close();
  }
  await link(fresh, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(fresh);
  return readFile(path);
}

const ifMissing = (error: NodeJS.ErrnoException): null => {
  if (error.code !== 'ENOENT') throw error;
  return null;
};

import { Entry, type ZipFile, getFileNameLowLevel, openPromise } from 'yauzl';
import { ArchiveRefused } from './file-refused';

const LOCAL_HEADER = Buffer.from('PK\u0003\u0004');
/** All there is in a zip without entries. */
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006');

/** Whether a file is a zip, by its first bytes. */
export const hasZipSignature = (start: Buffer): boolean =>
  [LOCAL_HEADER, END_OF_DIRECTORY].some((signature) => start.subarray(0, 4).equals(signature));

/** What one archive may hold; a zip says of itself whatever its maker wants. */
export interface ArchiveLimits {
  readonly maxEntries: number;
  /** Of all entries together, unpacked. */
  readonly maxTotalBytes: number;
}

/** So many times its packed size an entry may have: pages of text reach a tenth of this, only emptiness reaches more. */
const SWELLS_AT_MOST = 200;
/** Below this size no ratio is looked at. */
const SMALL_BYTES = 1024 * 1024;

/** What operating systems put into archives beside what people do. */
const BY_THE_WAY = /^(?:__MACOSX\/.*|(?:.*\/)?(?:\.[^/]*|Thumbs\.db|desktop\.ini))$/i;

export interface ArchiveEntry {
  /** As it stands in the archive, folders and all; to be shown, never to be used as a path. */
  readonly name: string;
  /** Unpacked as they are read. @throws ArchiveRefused while they are read */
  readonly bytes: AsyncIterable<Buffer>;
}

/**
 * The files in a zip, one after the other; folders and what systems leave behind are passed over. What of an entry was
 * not read is not unpacked either.
 * @throws ArchiveRefused where the archive as a whole is not opened, or is too large in the end
 */
export async function* entriesOf(path: string, limits: ArchiveLimits): AsyncGenerator<ArchiveEntry> {
  const zip = await opened(path);
  try {
    if (zip.entryCount > limits.maxEntries) throw new ArchiveRefused('TOO_MANY_ENTRIES');
    const budget = { left: limits.maxTotalBytes };
    for await (const entry of entriesIn(zip)) {
      const name = nameOf(entry);
      if (!name.endsWith('/') && !BY_THE_WAY.test(name)) yield { name, bytes: unpacked(zip, entry, budget) };
    }
  } finally {
    zip.close();
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    // Names stay bytes: one that is no path of ours would otherwise end the whole archive.
    return await openPromise(path, { decodeStrings: false, autoClose: false });
  } catch {
    throw new ArchiveRefused('ARCHIVE_DAMAGED');
  }
}

async function* entriesIn(zip: ZipFile): AsyncGenerator<Entry> {
  const entries = zip.eachEntry()[Symbol.asyncIterator]();
  for (;;) {
    const next = await entries.next().catch(() => {
      throw new ArchiveRefused('ARCHIVE_DAMAGED');
    });
    if (next.done) return;
    yield next.value;
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

async function* unpacked(zip: ZipFile, entry: Entry, budget: { left: number }): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new ArchiveRefused('ENTRY_ENCRYPTED');
  const mostBytes = Math.max(SMALL_BYTES, entry.compressedSize * SWELLS_AT_MOST);
  let bytes = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      bytes += (chunk as Buffer).length;
      budget.left -= (chunk as Buffer).length;
      if (budget.left < 0) throw new ArchiveRefused('ARCHIVE_TOO_LARGE');
      if (bytes > mostBytes) throw new ArchiveRefused('ENTRY_SWELLS');
      yield chunk as Buffer;
    }
  } catch (error) {
    // What else goes wrong between the archive and its bytes lies in the archive.
    throw error instanceof ArchiveRefused ? error : new ArchiveRefused('ENTRY_UNREADABLE');
  }
}

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { ArchiveRefused, entriesOf, hasZipSignature } from './index';

const LIMITS = { maxEntries: 10, maxTotalBytes: 4 * 1024 * 1024 };

const zipOf = async (entries: Record<string, Buffer | string>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  return buffer(zip.outputStream);
};

describe('a zip', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'countersign-zip-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  /** The text of each entry, or the code of what it was refused for; at last what the whole was refused for. */
  async function contentsOf(zip: Buffer, limits = LIMITS): Promise<string[]> {
    const path = join(directory, 'a.zip');
    await writeFile(path, zip);
    const codeOf = (error: unknown) => (error instanceof ArchiveRefused ? error.code : String(error));
    const contents: string[] = [];
    try {
      for await (const { name, bytes } of entriesOf(path, limits)) {
        const text = await buffer(bytes).then(String, codeOf);
        contents.push(`${name}: ${text.length > 100 ? text.length : text}`);
      }
    } catch (error) {
      contents.push(codeOf(error));
    }
    return contents;
  }

  it('gives its files, whatever folder they lie in, and passes over what systems leave behind', async () => {
    const zip = await zipOf({
      'a.pdf': 'one',
      '2025/b.pdf': 'two',
      '__MACOSX/._a.pdf': 'x',
      '2025/.DS_Store': 'x',
      'Thumbs.db': 'x',
    });
    expect(hasZipSignature(zip)).toBe(true);
    expect(await contentsOf(zip)).toEqual(['a.pdf: one', '2025/b.pdf: two']);
  });

  it('names a file that would climb out of its folder, and opens it like any other', async () => {
    const climbing = (await zipOf({ 'xx/xx/xx/a.pdf': 'one' })).toString('latin1').replaceAll('xx/xx/xx', '../../..');
    expect(await contentsOf(Buffer.from(climbing, 'latin1'))).toEqual(['../../../a.pdf: one']);
  });

  it('is refused where it has too many files, before any is opened', async () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, each) => [`${each}.pdf`, 'x']));
    expect(await contentsOf(await zipOf(many))).toEqual(['TOO_MANY_ENTRIES']);
  });

  it('is unpacked no further than it may', async () => {
    const large = randomBytes(3 * 1024 * 1024);
    const contents = await contentsOf(await zipOf({ 'a.pdf': large, 'b.pdf': large, 'c.pdf': large }));
    expect(contents[0]).toMatch(/^a\.pdf: \d+$/);
    expect(contents.slice(1)).toEqual(['b.pdf: ARCHIVE_TOO_LARGE', 'c.pdf: ARCHIVE_TOO_LARGE']);
  });

  it('does not unpack an entry that swells as nothing but a trap does', async () => {
    const limits = { ...LIMITS, maxTotalBytes: 1024 ** 3 };
    const zip = await zipOf({ 'bomb.pdf': Buffer.alloc(64 * 1024 * 1024), 'a.pdf': 'one' });
    expect(zip.length).toBeLessThan(100_000);
    expect(await contentsOf(zip, limits)).toEqual(['bomb.pdf: ENTRY_SWELLS', 'a.pdf: one']);
  });

  it('is not believed about the size of an entry', async () => {
    const zip = await zipOf({ 'a.pdf': 'x'.repeat(5_000), 'b.pdf': 'two' });
    const directoryAt = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    zip.writeUInt32LE(10, directoryAt + 24);
    expect(await contentsOf(zip)).toEqual(['a.pdf: ENTRY_UNREADABLE', 'b.pdf: two']);
  });

  it('says of an entry that it is locked by a password, and opens the others', async () => {
    const zip = await zipOf({ 'a.pdf': 'one', 'b.pdf': 'two' });
    for (const [signature, flags] of [
      ['PK\u0003\u0004', 6],
      ['PK\u0001\u0002', 8],
    ] as const) {
      const at = zip.indexOf(signature, 0, 'latin1') + flags;
      zip.writeUInt16LE(zip.readUInt16LE(at) | 1, at);
    }
    expect(await contentsOf(zip)).toEqual(['a.pdf: ENTRY_ENCRYPTED', 'b.pdf: two']);
  });

  it.each([
    ['cut off', (zip: Buffer) => zip.subarray(0, zip.length - 30)],
    ['without anything in it but its signature', () => Buffer.from('PK\u0003\u0004 and nothing else')],
  ])('is refused as a whole where it is %s', async (_how, broken) => {
    expect(await contentsOf(broken(await zipOf({ 'a.pdf': 'one' })))).toEqual(['ARCHIVE_DAMAGED']);
  });

  it('gives what comes before the place where its list of files is damaged', async () => {
    const zip = await zipOf({ 'a.pdf': 'one', 'b.pdf': 'two' });
    zip.write('XX', zip.lastIndexOf('PK\u0001\u0002', undefined, 'latin1'), 'latin1');
    expect(await contentsOf(zip)).toEqual(['a.pdf: one', 'ARCHIVE_DAMAGED']);
  });
});

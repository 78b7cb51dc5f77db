import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type AttachmentFiles, openAttachmentFiles } from './index';

const archive = (...names: string[]): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const name of names) zip.addBuffer(Buffer.from('<xml/>'), name);
  zip.end();
  return buffer(zip.outputStream as unknown as Readable);
};
const office = (main: string, ...more: string[]) => archive('[Content_Types].xml', main, ...more);
const bytes = (...values: number[]) => Buffer.from([...values, ...Buffer.from(' and so on')]);
const PNG = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const OFFICE = 'application/vnd.openxmlformats-officedocument';

describe('attachments', () => {
  let directory: string;
  let files: AttachmentFiles;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'countersign-attachments-'));
    files = await openAttachmentFiles(directory);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const stage = (content: Buffer, name: string, maxBytes = 100_000) =>
    files.stage(Readable.from([content]), name, maxBytes);
  const incoming = () => readdir(join(directory, 'incoming'));

  it('are kept once under their hash, for their own user only', async () => {
    const sha256 = createHash('sha256').update(PNG).digest('hex');
    for (const name of ['a.png', 'again.PNG']) {
      const staged = await stage(PNG, name);
      expect(staged).toMatchObject({ sha256, sizeBytes: PNG.length, mediaType: 'image/png' });
      await staged.keep();
      await staged.discard();
    }
    expect(await buffer(files.open(sha256))).toEqual(PNG);
    expect(await files.sizeOf(sha256)).toBe(PNG.length);
    expect(await files.hashes()).toEqual([sha256]);
    expect((await stat(join(directory, 'attachments', sha256))).mode & 0o077).toBe(0);
    expect(await incoming()).toEqual([]);
    await files.setAside(sha256);
    expect(await files.sizeOf(sha256)).toBeNull();
  });

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['report.pdf', () => Buffer.from('%PDF-1.7 …'), 'application/pdf'],
    ['scan.JPG', () => bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['letter.docx', () => office('word/document.xml'), `${OFFICE}.wordprocessingml.document`],
    ['access.xlsx', () => office('xl/workbook.xml'), `${OFFICE}.spreadsheetml.sheet`],
    ['slides.pptx', () => office('ppt/presentation.xml'), `${OFFICE}.presentationml.presentation`],
    ['users.csv', () => Buffer.from('name,role\r\nJosé,admin\r\n', 'latin1'), 'text/csv'],
    ['users.csv', () => Buffer.from('\uFEFFname\tröle', 'utf16le'), 'text/csv'],
    ['answer.eml', () => Buffer.from('Subject: %PDF-1.7 explained\n\nHello'), 'message/rfc822'],
    ['notes.txt', () => Buffer.from('<script>alert(1)</script>'), 'text/plain'],
  ])('such as %s are known by their content', async (name, content, mediaType) => {
    expect(await stage(await content(), name)).toMatchObject({ mediaType });
  });

  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['EMPTY_FILE', 'empty.txt', () => Buffer.alloc(0)],
    ['TOO_LARGE', 'large.txt', () => Buffer.alloc(100_001, 'x')],
    ['TYPE_NOT_ACCEPTED', 'page.html', () => Buffer.from('<html></html>')],
    ['TYPE_NOT_ACCEPTED', 'drawing.svg', () => Buffer.from('<svg/>')],
    ['TYPE_NOT_ACCEPTED', 'program.pdf', () => Buffer.from('MZ\x90\0\x03')],
    ['TYPE_NOT_ACCEPTED', 'program.txt', () => Buffer.from('MZ\x90\0\x03')],
    ['TYPE_NOT_ACCEPTED', 'files.zip', () => archive('a.txt')],
    ['TYPE_NOT_ACCEPTED', 'macros.docx', () => office('word/document.xml', 'word/vbaProject.bin')],
    ['TYPE_NOT_ACCEPTED', 'broken.docx', () => Buffer.from('PK\x03\x04 cut off')],
    ['TYPE_MISMATCH', 'report.html', () => Buffer.from('%PDF-1.7 <script>')],
    ['TYPE_MISMATCH', 'picture.docx', () => PNG],
    ['TYPE_MISMATCH', 'nameless', () => PNG],
  ])('are refused with %s: %s, and nothing is left of them', async (code, name, content) => {
    await expect(stage(await content(), name)).rejects.toMatchObject({ code });
    expect(await incoming()).toEqual([]);
  });

  it('reach no file outside their directory', () => {
    expect(() => files.open('../../etc/passwd')).toThrow('SHA-256');
  });
});

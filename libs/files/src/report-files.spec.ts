import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { type ReportFiles, openReportFiles } from './index';

const PDF = '%PDF-1.7\nthe rest of it';

describe('report files', () => {
  let directory: string;
  let files: ReportFiles;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'countersign-files-'));
    files = await openReportFiles(directory);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const incoming = () => readdir(join(directory, 'incoming'));
  const stage = (...chunks: string[]) => files.stage(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), 100);

  it('keeps a file under its report, with its hash and size, for its own user only', async () => {
    const id = randomUUID();
    const staged = await stage('%PD', 'F-1.7\nthe rest', ' of it');
    expect(staged).toMatchObject({ sizeBytes: PDF.length, sha256: createHash('sha256').update(PDF).digest('hex') });
    await staged.keepAs(id);
    await staged.discard();
    expect(await text(files.open(id))).toBe(PDF);
    expect(await text(files.open(id, { start: 1, end: 3 }))).toBe('PDF');
    expect(await files.sizeOf(id)).toBe(PDF.length);
    expect((await stat(files.pathOf(id))).mode & 0o077).toBe(0);
    expect(await files.reportIds()).toEqual([id]);
    await files.delete(id);
    expect(await files.sizeOf(id)).toBeNull();
  });

  it.each([
    ['EMPTY_FILE', []],
    ['NOT_A_PDF', ['PK\u0003\u0004 a word processor file']],
    ['NOT_A_PDF', ['x'.repeat(60)]],
    ['TOO_LARGE', [PDF, 'x'.repeat(100)]],
  ])('refuses with %s and leaves nothing behind', async (code, chunks) => {
    await expect(stage(...chunks)).rejects.toMatchObject({ code });
    expect(await incoming()).toEqual([]);
  });

  it('takes a PDF whose signature stands behind other bytes, as PDF allows', async () => {
    await expect(stage('a line of a mail server\n', PDF)).resolves.toMatchObject({ sizeBytes: 24 + PDF.length });
  });

  it('stops reading as soon as a file is too large', async () => {
    let given = 0;
    async function* endless() {
      yield Buffer.from(PDF);
      for (;;) yield Buffer.alloc(10, (given += 1));
    }
    await expect(files.stage(endless(), 1_000)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(given).toBeLessThan(110);
  });

  it('leaves nothing of an upload that breaks off, and removes what a killed process left', async () => {
    async function* broken() {
      yield Buffer.from(PDF);
      throw new Error('the connection is gone');
    }
    await expect(files.stage(broken(), 100)).rejects.toThrow('the connection is gone');
    expect(await incoming()).toEqual([]);
    await stage(PDF);
    expect(await files.removeAbandoned(60_000)).toBe(0);
    expect(await files.removeAbandoned(0)).toBe(1);
    expect(await incoming()).toEqual([]);
  });

  it('reaches no file outside its directory', () => {
    expect(() => files.pathOf('../../etc/passwd')).toThrow('UUID');
  });
});

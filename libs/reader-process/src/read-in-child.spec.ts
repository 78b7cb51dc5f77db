import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { RefusalCode } from '@countersign/vocabulary';
import { rawPage } from '../../reader/src/testing/raw-pdf';
import { pdfOfScans, write, type Scan } from '../../reader/src/testing/scanned-pdf';
import { isRefused, probeInChild, readInChild, ReadingCancelled, ReadyProcess, type ReadingOptions } from '.';

const SAMPLE = join(__dirname, '../../../test/samples/01_lumenvault.pdf');

let directory: string;
beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'countersign-reading-'))));
afterAll(() => rm(directory, { recursive: true }));

async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

function pdf(pages: string[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
  for (const text of pages) document.addPage().text(text);
  document.end();
  return done;
}

async function refusal(path: string, options?: ReadingOptions): Promise<RefusalCode | null> {
  const outcome = await readInChild(path, options);
  return isRefused(outcome) ? outcome.error.code : null;
}

describe('reading in a process of its own', () => {
  it('gives the facts and tells of every page on the way', async () => {
    const pages: number[] = [];
    const outcome = await readInChild(SAMPLE, { onProgress: (page, of) => pages.push(page, of) });
    expect(isRefused(outcome)).toBe(false);
    expect(outcome).toMatchObject({
      facts: { file: '01_lumenvault.pdf', kind: { value: 'SOC2' }, document: { pages: 39 } },
    });
    expect(pages.filter((_, position) => position % 2 === 0)).toEqual(Array.from({ length: 39 }, (_, n) => n + 1));
  });

  it('gives the text of each page, in the order of the pages', async () => {
    const outcome = await readInChild(await fileOf('pages.pdf', await pdf(['The first page', 'The second page'])));
    expect(outcome).toMatchObject({ pageTexts: ['The first page', 'The second page'] });
  });

  it('refuses an empty file, a file that is no PDF, and a damaged one', async () => {
    expect(await refusal(await fileOf('empty.pdf', ''))).toBe('EMPTY_FILE');
    expect(await refusal(await fileOf('letter.pdf', 'Dear customer, please find attached.'))).toBe('NOT_A_PDF');
    expect(await refusal(await fileOf('damaged.pdf', '%PDF-1.7\n' + 'garbage '.repeat(500)))).toBe('CORRUPT_PDF');
  });

  it('asks for the password of a protected file, says when it is wrong, and opens with the right one', async () => {
    const path = await fileOf('protected.pdf', await pdf(['Secret page'], { userPassword: 'open sesame' }));
    expect(await refusal(path)).toBe('PASSWORD_PROTECTED');
    expect(await refusal(path, { password: 'guess' })).toBe('WRONG_PASSWORD');
    expect(await refusal(path, { password: 'open sesame' })).toBeNull();
  });

  it('reads a file that only its owner password protects', async () => {
    const path = await fileOf('owner.pdf', await pdf(['For reading only'], { ownerPassword: 'owner' }));
    expect(await refusal(path)).toBeNull();
  });

  it('refuses a file over the size limit before it is opened', async () => {
    const path = await fileOf('large.pdf', '%PDF-1.7');
    await truncate(path, 3000);
    expect(await refusal(path, { limits: { maxBytes: 2999 } })).toBe('TOO_LARGE');
  });

  it('refuses more pages than allowed', async () => {
    const path = await fileOf('pages.pdf', await pdf(['one', 'two', 'three']));
    expect(await refusal(path, { limits: { maxPages: 2 } })).toBe('TOO_MANY_PAGES');
    expect(await refusal(path, { limits: { maxPages: 3 } })).toBeNull();
  });

  it('stops a reading that takes too long', async () => {
    expect(await refusal(SAMPLE, { limits: { timeoutMs: 50 } })).toBe('TIMED_OUT');
  });

  it('survives a reading that exhausts its heap', async () => {
    expect(await refusal(SAMPLE, { limits: { maxHeapMiB: 12 } })).toBe('OUT_OF_MEMORY');
  });

  it('stops a reading that takes more resident memory than allowed', async () => {
    expect(await refusal(SAMPLE, { limits: { maxResidentMiB: 20 } })).toBe('OUT_OF_MEMORY');
  });

  it('ends when the caller withdraws', async () => {
    const controller = new AbortController();
    const reading = readInChild(SAMPLE, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(reading).rejects.toThrow(ReadingCancelled);
  });
});

describe('a process that waits for a report', () => {
  let ready: ReadyProcess;
  let path: string;
  beforeAll(async () => {
    ready = new ReadyProcess();
    path = await fileOf('soon.pdf', await pdf(['The only page']));
  });
  afterAll(() => ready.close());

  const endOf = (pid: number | null) => until(() => !isAlive(String(pid)));

  it('reads one, as any other process would, and another takes its place', async () => {
    const first = await ready.whenReady();
    expect(isAlive(String(first))).toBe(true);
    expect(await readInChild(path, { ready })).toEqual(await readInChild(path));
    await endOf(first);
    const second = await ready.whenReady();
    expect(second).not.toBe(first);
    expect(isAlive(String(second))).toBe(true);
  }, 60_000);

  it('may be taken while it warms up', async () => {
    const early = new ReadyProcess();
    expect(await readInChild(path, { ready: early })).toMatchObject({ pageTexts: ['The only page'] });
    early.close();
  }, 60_000);

  it('is not missed where it died, and the next reading finds one again', async () => {
    process.kill((await ready.whenReady()) ?? 0, 'SIGKILL');
    await until(async () => (await ready.whenReady()) === null);
    expect(await readInChild(path, { ready })).toMatchObject({ pageTexts: ['The only page'] });
    expect(isAlive(String(await ready.whenReady()))).toBe(true);
  }, 60_000);

  it('is left waiting by a reading that may use another amount of memory', async () => {
    const waiting = await ready.whenReady();
    expect(await readInChild(path, { ready, limits: { maxHeapMiB: 512 } })).toMatchObject({ facts: {} });
    expect(await ready.whenReady()).toBe(waiting);
  }, 60_000);

  it('ends when it is no longer needed, and readings go on without it', async () => {
    const waiting = await ready.whenReady();
    ready.close();
    await endOf(waiting);
    expect(await readInChild(path, { ready })).toMatchObject({ pageTexts: ['The only page'] });
    expect(await ready.whenReady()).toBeNull();
  }, 60_000);
});

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((go) => setTimeout(go, 20));
}

describe('a document made to break its reader', () => {
  const text = 'BT /F1 12 Tf 72 700 Td (In our opinion the page is read all the same.) Tj ET';

  it('may have an outline thousands of levels deep, over which pdf.js stumbles', async () => {
    const levels = 20_000;
    const entry = (index: number) => {
      const inner = index < levels - 1 ? `/First ${8 + index} 0 R /Last ${8 + index} 0 R /Count 1` : '';
      return `<< /Title (Level ${index}) /Parent ${6 + index} 0 R /Dest [3 0 R /Fit] ${inner} >>`;
    };
    const outline = [
      '<< /First 7 0 R /Last 7 0 R /Count 1 >>',
      ...Array.from({ length: levels }, (_, at) => entry(at)),
    ];
    const bytes = rawPage(text, { catalog: '/Outlines 6 0 R', more: outline });
    const outcome = await readInChild(await fileOf('deep.pdf', Buffer.from(bytes)));
    expect(outcome).toMatchObject({ facts: { document: { pages: 1, textSource: 'EMBEDDED' } } });
  });

  it('may draw forms within forms, a thousand million times: it is stopped', async () => {
    const resources = (next: number) => `/XObject << /X ${next} 0 R >>`;
    const forms = Array.from({ length: 9 }, (_, index) => ({
      entries: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${index < 8 ? resources(7 + index) : ''} >>`,
      content: index < 8 ? '/X Do '.repeat(10) : '0 0 m 9 9 l S',
    }));
    const bytes = rawPage(`${text} /X Do`, { resources: resources(6), more: forms });
    const path = await fileOf('laughs.pdf', Buffer.from(bytes));
    expect(await refusal(path, { limits: { timeoutMs: 4_000 } })).toBe('TIMED_OUT');
  });
});

describe('reading a scan in a process of its own', () => {
  const scan: Scan = {
    skew: -0.8,
    draw: (paper) => {
      write(paper, ['SOC 2 Type 2 Report'], { top: 90, size: 18, bold: true });
      write(paper, OPINION, { top: 130 });
    },
  };
  const OPINION = [
    'In our opinion, in all material respects, the controls stated in the description',
    'operated effectively throughout the period January 1, 2025 to December 31, 2025.',
  ];

  it('reads its pages by OCR, and says so', async () => {
    const path = await fileOf('scan.pdf', Buffer.from(await pdfOfScans([scan, scan])));
    const pages: number[] = [];
    const outcome = await readInChild(path, { onProgress: (page, of) => pages.push(page, of) });
    expect(outcome).toMatchObject({
      facts: {
        document: { pages: 2, textSource: 'OCR' },
        period: { value: { start: '2025-01-01', end: '2025-12-31' } },
      },
    });
    expect(pages).toEqual([1, 2, 2, 2]);
  }, 120_000);

  it('leaves no process behind when it is cancelled in the middle', async () => {
    const path = await fileOf('cancelled.pdf', Buffer.from(await pdfOfScans([scan, scan, scan])));
    const controller = new AbortController();
    const before = childrenOf(process.pid);
    let during: readonly string[] = [];
    const onProgress = () => {
      during = childrenOf(process.pid);
      controller.abort();
    };
    await expect(readInChild(path, { signal: controller.signal, onProgress })).rejects.toThrow(ReadingCancelled);
    const reading = during.filter((pid) => !before.includes(pid));
    expect(reading).toHaveLength(1);
    for (let tries = 0; tries < 50 && reading.some(isAlive); tries += 1) await new Promise((go) => setTimeout(go, 100));
    expect(reading.filter(isAlive)).toEqual([]);
  }, 120_000);
});

/** Process numbers; none where the system has no /proc. */
function childrenOf(parent: number): readonly string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => statusOf(pid, /^PPid:\s+(\d+)$/m) === String(parent));
}

const isAlive = (pid: string): boolean => !['', 'Z', 'X'].includes(statusOf(pid, /^State:\s+(\w)/m));

function statusOf(pid: string, field: RegExp): string {
  try {
    return field.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? '';
  } catch {
    return '';
  }
}

describe('probing in a process of its own', () => {
  it('tells the number of pages', async () => {
    expect(await probeInChild(SAMPLE)).toEqual({ pages: 39 });
  });

  it('refuses a protected file', async () => {
    const path = await fileOf('protected-probe.pdf', await pdf(['Secret'], { userPassword: 'x' }));
    expect(await probeInChild(path)).toMatchObject({ error: { code: 'PASSWORD_PROTECTED' } });
  });
});

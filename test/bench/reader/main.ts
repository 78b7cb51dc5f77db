/**
 * `npm run bench -- reader [RUNS]`: the reader beside pdf.js's bare text content and `pdftotext -layout`, on reports of
 * 40, 100 and 400 pages, and its OCR beside the system's `tesseract`, in the same run. What a user waits for is the
 * clock's time; the processors' time, in which neighbours on the machine show less, stands beside it. Both are measured
 * twice: in a process that starts with the document, and in one made ready before, as the portal keeps one.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReport, writeScan } from './documents';
import { measuredProgram, measuredTogether, type Measure } from './measure';

const LENGTHS = [40, 100, 400];
const SCANNED = [5, 25, 26, 30];
const TARGET = { ratio: 1.5, growth: 1.25, peakMiB: 300 };

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 3);
  const directory = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  try {
    console.log(`Reading text, ms a page by the clock (by the processors), best of ${runs}:\n`);
    console.log(row('pages', 'process', 'reader', 'pdf.js text', 'reader : pdf.js', 'peak reader', 'peak pdf.js'));
    const readings: Measure[] = [];
    for (const pages of LENGTHS) readings.push(await benchText(join(directory, `${pages}.pdf`), pages, runs));
    const [first, last] = [readings[0] as Measure, readings[readings.length - 1] as Measure];
    const growth = last.wallMs / last.pages / (first.wallMs / first.pages);
    console.log(
      `\nA page of ${last.pages} costs ${growth.toFixed(2)} times a page of ${first.pages} (target: at most ${TARGET.growth}).`,
    );
    console.log(
      `Targets: reader : pdf.js at most ${TARGET.ratio}; peak under ${TARGET.peakMiB} MiB at ${last.pages} pages.`,
    );
    console.log(
      'Started with the document: loading both programs counts. Made ready: both have read a short report before. What ' +
        'somebody waits for in the portal is the reader made ready; a program with bare pdf.js in its place would start ' +
        'with the document.\n',
    );
    await benchScans(directory, runs);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function benchText(path: string, pages: number, runs: number): Promise<Measure> {
  await writeReport(path, pages);
  const ways = ['reader cold', 'pdfjs cold', 'reader ready', 'pdfjs ready'] as const;
  const [reader, pdfjs, readyReader, readyPdfjs] = measuredTogether(ways, path, runs);
  const compare = (name: string, one: Measure, other: Measure) =>
    console.log(
      row(String(pages), name, perPage(one), perPage(other), ratio(one, other), mebibytes(one), mebibytes(other)),
    );
  compare('started with it', reader, pdfjs);
  compare('made ready', readyReader, readyPdfjs);
  compare('ready : started', readyReader, pdfjs);
  const pdftotext = measuredProgram(['pdftotext', '-layout', path, '-'], pages, runs);
  console.log(row('', 'pdftotext', pdftotext ? perPage(pdftotext) : 'not here'));
  return readyReader;
}

async function benchScans(directory: string, runs: number): Promise<void> {
  const path = join(directory, 'scan.pdf');
  const pictures = await writeScan(path, SCANNED);
  const [reader] = measuredTogether(['reader cold'], path, Math.min(runs, 2));
  console.log(`Reading scans by OCR, ${SCANNED.length} pages at 200 dpi on ${availableParallelism()} processors:\n`);
  console.log(`  reader      ${scanned(reader)}, peak ${mebibytes(reader)}`);
  const list = join(directory, 'pictures.txt');
  const names = pictures.map((_, index) => join(directory, `${index}.png`));
  await Promise.all(names.map((name, index) => writeFile(name, pictures[index] as Buffer)));
  await writeFile(list, names.join('\n'));
  const system = measuredProgram(['tesseract', list, '-', '--dpi', '200'], SCANNED.length, 1);
  if (!system) return console.log('  tesseract   not installed');
  console.log(`  tesseract   ${scanned(system)}, peak ${mebibytes(system)} (one thread)`);
  console.log(`  reader : tesseract in processor time ${(reader.cpuMs / system.cpuMs).toFixed(2)}`);
}

const perPage = ({ cpuMs, wallMs, pages }: Measure): string =>
  `${(wallMs / pages).toFixed(1)} (${(cpuMs / pages).toFixed(1)})`;

const ratio = (one: Measure, other: Measure): string =>
  `${(one.wallMs / other.wallMs).toFixed(2)} (${(one.cpuMs / other.cpuMs).toFixed(2)})`;

const scanned = ({ cpuMs, wallMs, pages }: Measure): string =>
  `${((1000 * pages) / wallMs).toFixed(2)} pages a second, ${(cpuMs / pages / 1000).toFixed(1)} s of processor time a page`;

const mebibytes = ({ peakMiB }: Measure): string => (Number.isNaN(peakMiB) ? 'unknown' : `${Math.round(peakMiB)} MiB`);

const row = (...cells: string[]): string => cells.map((cell) => cell.padEnd(17)).join('');

void main();

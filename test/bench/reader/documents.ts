/** Reports of any length, made of the pages of the samples, and scans of them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { openDocument } from '../../../libs/reader/src/document/pdf-document';

const SAMPLES = join(__dirname, '../../samples');
const NAMES = ['03_meridianloop.pdf', '01_lumenvault.pdf', '09_tessellate_type1.pdf'];

/** Prose and tables as they come, one sample after the other, until there are enough pages. */
export async function writeReport(path: string, pages: number): Promise<void> {
  const report = await PDFDocument.create();
  for (let turn = 0; report.getPageCount() < pages; turn += 1) {
    const sample = await PDFDocument.load(await readFile(join(SAMPLES, NAMES[turn % NAMES.length] as string)));
    const count = Math.min(sample.getPageCount(), pages - report.getPageCount());
    const copies = await report.copyPages(sample, [...Array(count).keys()]);
    for (const page of copies) report.addPage(page);
  }
  await writeFile(path, await report.save());
}

const SCAN_SCALE = 200 / 72;

/** Pages of the first sample as pictures, 200 dots an inch. */
export async function writeScan(path: string, pages: readonly number[]): Promise<readonly Buffer[]> {
  const sample = await openDocument(new Uint8Array(await readFile(join(SAMPLES, NAMES[0] as string))), {
    maxPages: 1_000,
  });
  const scan = await PDFDocument.create();
  const pictures: Buffer[] = [];
  for (const number of pages) {
    const png = Buffer.from(await sample.imageOf(number, SCAN_SCALE));
    const { width, height } = await sample.drawingOf(number);
    scan.addPage([width, height]).drawImage(await scan.embedPng(png), { x: 0, y: 0, width, height });
    pictures.push(png);
  }
  await sample.close();
  await writeFile(path, await scan.save());
  return pictures;
}

import PDFDocument from 'pdfkit';
import type { Block, Passage, Row } from './blocks';
import { FONT, fonts } from './pdf-fonts';
import { type Line, linesIn } from './pdf-lines';
import { linesOf, printable } from './plain-text';
import { withUndrawableTold } from './undrawable';

const MARGIN = 54;
const FOOT = 40;
const LABEL_WIDTH = 130;
const INK = '#1c2430';
const DIM = '#525d6e';
const LINE = '#c9d0dc';
const NOTICE_GROUND = '#fdf0d5';

export interface PdfOptions {
  /** At the foot of each page, beside its number. */
  readonly foot: string;
  /** Across each page; null: nothing. */
  readonly watermark: string | null;
  readonly madeAt: Date;
}

type Document = PDFKit.PDFDocument;

/** A pack as PDF. */
export function pdfOf(blocks: readonly Block[], { foot, watermark, madeAt }: PdfOptions): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT / 2 },
    bufferPages: true,
    lang: 'en',
    info: { Title: printable(titleIn(blocks)), Creator: 'Countersign', Producer: 'Countersign', CreationDate: madeAt },
  });
  for (const [name, file] of fonts()) document.registerFont(name, file);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const block of withUndrawableTold(blocks)) draw(document, block);
  furnish(document, foot, watermark);
  document.end();
  return done;
}

const titleIn = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'TITLE' ? [block.text] : []))[0] ?? 'Review pack';

/** Longer than any hash. Such a word is broken here: measuring where one of thousands of letters may break takes minutes. */
const TOO_LONG = /\S{65,}/gu;
/** So many of the widest letters fit on a line. */
const PIECE = /.{36}(?=.)/gu;

const plain = (text: string): string => printable(text).replace(TOO_LONG, (word) => word.replace(PIECE, '$&\n'));
const lines = (text: string): string => linesOf(text).map(plain).join('\n');

function draw(document: Document, block: Block): void {
  switch (block.kind) {
    case 'TITLE':
      write(document, FONT.bold, 20, INK, plain(block.text));
      write(document, FONT.plain, 11, DIM, plain(block.below));
      document.moveDown(0.6);
      return;
    case 'NOTICE':
      return drawNotice(document, block.text);
    case 'SECTION':
      return drawSection(document, block.title, block.beginsPage ?? false);
    case 'PARAGRAPH':
      write(document, FONT.plain, 9.5, INK, lines(block.text));
      document.moveDown(0.6);
      return;
    case 'ROWS':
      for (const row of block.rows) drawRow(document, row);
      document.moveDown(0.6);
      return;
    case 'ENTRY':
      return drawEntry(document, block.title, block.aside, block.passages);
  }
}

interface Place {
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly left: number;
  readonly width: number;
  readonly mostLines?: number | undefined;
}

const fullWidth = (document: Document, font: string, size: number, colour: string, indent = 0): Place => ({
  ...{ font, size, colour, left: MARGIN + indent },
  width: document.page.width - 2 * MARGIN - indent,
});

function write(document: Document, font: string, size: number, colour: string, text: string, indent = 0): void {
  writeIn(document, fullWidth(document, font, size, colour, indent), text);
}

/** Writes from where the document is, and goes on on further pages. */
function writeIn(document: Document, place: Place, text: string): void {
  const height = lineHeightOf(document, place);
  for (const line of linesIn(document, text, place)) {
    if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
    drawLine(document, line, place, document.y);
    document.y += height;
  }
}

/** All fonts of a line stand on the line of the one that is wanted. */
function drawLine(document: Document, line: Line, { size, colour, left }: Place, top: number): void {
  const y = top + ASCENT * size;
  let x = left;
  for (const run of line) {
    document.font(run.font).fontSize(size).fillColor(colour);
    document.text(run.text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    x += run.width;
  }
  document.y = top;
}

const lineHeightOf = (document: Document, { font, size }: Pick<Place, 'font' | 'size'>): number =>
  document.font(font).fontSize(size).currentLineHeight(true) + 1;

/** Of Liberation Sans, as a part of its size. */
const ASCENT = 0.905;

const heightIn = (document: Document, place: Place, text: string): number =>
  linesIn(document, text, place).length * lineHeightOf(document, place);

/** Begins a page where less is left than what belongs together takes. */
function keepTogether(document: Document, height: number): void {
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
}

function drawNotice(document: Document, text: string): void {
  const [width, pad] = [document.page.width - 2 * MARGIN, 8];
  const place: Place = { font: FONT.bold, size: 9, colour: INK, left: MARGIN + pad, width: width - 2 * pad };
  const height = heightIn(document, place, plain(text)) + 2 * pad;
  keepTogether(document, height);
  const top = document.y;
  document.rect(MARGIN, top, width, height).fill(NOTICE_GROUND);
  document.y = top + pad;
  writeIn(document, place, plain(text));
  document.y = top + height + 8;
}

function drawSection(document: Document, title: string, beginsPage: boolean): void {
  if (beginsPage) document.addPage();
  else {
    keepTogether(document, 80);
    document.moveDown(0.5);
  }
  write(document, FONT.bold, 13, INK, plain(title));
  const y = document.y + 2;
  document
    .moveTo(MARGIN, y)
    .lineTo(document.page.width - MARGIN, y)
    .lineWidth(0.6)
    .stroke(LINE);
  document.y = y + 6;
}

function drawRow(document: Document, { label, value, mostLines }: Row): void {
  const look = { font: FONT.plain, size: 9.5 };
  const labelled: Place = { ...look, colour: DIM, left: MARGIN, width: LABEL_WIDTH - 10 };
  const valued = { ...fullWidth(document, look.font, look.size, INK, LABEL_WIDTH), mostLines };
  const text = lines(value);
  keepTogether(document, Math.min(heightIn(document, valued, text), 120));
  const [top, page] = [document.y, document.page];
  writeIn(document, labelled, plain(label));
  const belowLabel = document.y;
  document.y = top;
  writeIn(document, valued, text);
  document.y = (document.page === page ? Math.max(document.y, belowLabel) : document.y) + 3;
}

const INDENT = 12;

function drawEntry(document: Document, title: string, aside: string, passages: readonly Passage[]): void {
  keepTogether(document, 62);
  write(document, FONT.bold, 10, INK, plain(title));
  if (aside !== '') write(document, FONT.plain, 8.5, DIM, plain(aside));
  for (const { label, text } of passages) {
    keepTogether(document, 26);
    document.y += 2;
    if (label !== undefined) write(document, FONT.slanted, 8.5, DIM, plain(label), INDENT);
    write(document, FONT.plain, 9.5, INK, lines(text), INDENT);
  }
  document.y += 8;
}

/** What stands on every page, drawn once it is known how many there are. */
function furnish(document: Document, foot: string, watermark: string | null): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    const { width, height, margins } = document.page;
    // Below the margin, where text would otherwise begin another page.
    margins.bottom = 0;
    const y = height - FOOT;
    const look = { font: FONT.plain, size: 8, colour: DIM, left: MARGIN };
    document.y = y;
    writeIn(document, { ...look, width: width - 2 * MARGIN - 90, mostLines: 1 }, plain(foot));
    document.font(FONT.plain).fontSize(8).fillColor(DIM);
    document.text(`Page ${page - start + 1} of ${count}`, width - MARGIN - 90, y, { width: 90, align: 'right' });
    if (watermark !== null) stamp(document, watermark);
  }
}

function stamp(document: Document, text: string): void {
  const { width, height } = document.page;
  document.save();
  document.rotate(-45, { origin: [width / 2, height / 2] });
  document.font(FONT.bold).fontSize(64).fillColor(INK, 0.07);
  document.text(text, 0, height / 2 - 32, { width, align: 'center', lineBreak: false });
  document.restore();
  document.fillOpacity(1);
}

/** Text and tables drawn straight into a PDF by pdfkit. */
import type { Block, Heading, HeadingPages, List, ListItem, Marker, Paragraph, ReportDocument } from '../../document';
import { random } from '../../random';
import { romanOf } from '../../roman';
import { Canvas } from './canvas';
import type { TextStyle } from './lines';
import { drawTable } from './table';

function markOf(marker: Marker, index: number): string {
  const letter = index < 26 ? String.fromCharCode(97 + index) : `a${String.fromCharCode(97 + index - 26)}`;
  if (marker === '1.') return `${index + 1}.`;
  if (marker === '1') return `${index + 1}`;
  if (marker === '1)') return `${index + 1})`;
  if (marker === 'a.') return `${letter}.`;
  if (marker === '(a)') return `(${letter})`;
  if (marker === 'i.' || marker === '(i)') {
    const roman = romanOf(index + 1);
    return marker === 'i.' ? `${roman}.` : `(${roman})`;
  }
  return marker;
}

interface Drawn {
  readonly bytes: Uint8Array;
  readonly headings: HeadingPages;
  readonly pages: number;
}

async function draw(
  document: ReportDocument,
  known: { readonly headings: HeadingPages; readonly pages: number } | null,
): Promise<Drawn> {
  const { look, blocks } = document;
  const lot = random(`drawing-${document.title}`);
  const canvas = new Canvas(document, known?.pages ?? null, lot.chance(0.6), lot.chance(0.3));
  const chunks: Buffer[] = [];
  canvas.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => canvas.pdf.on('end', () => resolve()));
  const headings: number[] = [];
  const lineHeight = (size: number): number => size * look.lineHeight;
  const list: readonly Heading[] = blocks.filter((block) => block.kind === 'HEADING');

  function text(
    content: string,
    style: TextStyle,
    options: {
      readonly x?: number;
      readonly width?: number;
      readonly align?: Paragraph['align'];
      readonly color?: string;
      readonly height?: number;
      readonly justify?: boolean;
    } = {},
  ): void {
    const x = options.x ?? canvas.left;
    const width = options.width ?? canvas.width;
    for (const line of canvas.lines(content, width, style)) {
      const height = options.height ?? lineHeight(style.size);
      if (canvas.room < height) canvas.newPage();
      const at =
        options.align === 'CENTER'
          ? x + (width - line.width) / 2
          : options.align === 'RIGHT'
            ? x + width - line.width
            : x;
      canvas.line(line, at, canvas.y, style, options.justify ? width : null, options.color);
      canvas.y += height;
    }
  }

  function headingBlock(block: Heading): void {
    const size = look.size * [1.6, 1.25, 1.05][block.level - 1]!;
    if (block.newPage && canvas.y > canvas.top) canvas.newPage();
    else if (canvas.room < 5 * lineHeight(look.size)) canvas.newPage();
    else if (canvas.y > canvas.top) canvas.y += look.size * 0.8;
    headings.push(canvas.pageNumber);
    if (look.outline && !block.unlisted) canvas.pdf.outline.addItem(block.text);
    const content = look.smallCaps ? block.text.toUpperCase() : block.text;
    const before = canvas.y;
    const page = canvas.pageNumber;
    const style: TextStyle = { faces: canvas.faces, size, bold: !look.boldDrawnTwice };
    text(content, style, { color: look.headingColor });
    if (look.boldDrawnTwice && canvas.pageNumber === page) {
      const after = canvas.y;
      canvas.y = before;
      text(content, style, { color: look.headingColor, x: canvas.left + 0.35 });
      canvas.y = after;
    }
    canvas.y += look.size * 0.5;
    if (block.alone) canvas.newPage();
  }

  function paragraphBlock(block: Paragraph): void {
    const size = block.hidden === 'TINY' ? 1 : (block.size ?? look.size);
    const style: TextStyle = { faces: canvas.faces, size, bold: block.bold, italic: block.italic };
    const indent = block.indent ?? 0;
    if (block.hidden === 'CLIPPED') canvas.pdf.save().rect(0, 0, 1, 1).clip();
    text(block.text, style, {
      x: canvas.left + indent,
      width: canvas.width - indent,
      align: block.align,
      color: block.hidden ? '#ffffff' : undefined,
      justify: look.justified && block.align === undefined,
    });
    if (block.hidden === 'CLIPPED') canvas.pdf.restore();
    canvas.y += block.tight ? 2 : look.size * 0.6;
  }

  function listBlock(block: List, depth = 0): void {
    const style: TextStyle = { faces: canvas.faces, size: look.size };
    const indent = 18 * (depth + 1);
    const marks = block.items.map(({ label }, index) => {
      const mark = label ?? (block.marker === 'NONE' ? '' : markOf(block.marker, (block.startAt ?? 0) + index));
      return mark === '' ? null : canvas.lines(mark, 200, style)[0]!;
    });
    const offset = Math.max(16, ...marks.map((mark) => (mark?.width ?? 0) + 6));
    block.items.forEach((item: ListItem, index) => {
      const mark = marks[index];
      if (canvas.room < lineHeight(look.size)) canvas.newPage();
      if (mark) canvas.line(mark, canvas.left + indent, canvas.y, style, null);
      text(item.text, style, {
        x: canvas.left + indent + offset,
        width: canvas.width - indent - offset,
        justify: look.justified,
      });
      canvas.y += look.size * 0.3;
      if (item.children) listBlock({ kind: 'LIST', marker: block.childMarker ?? '-', items: item.children }, depth + 1);
    });
    if (depth === 0) canvas.y += look.size * 0.4;
  }

  function contentsBlock(block: Extract<Block, { kind: 'CONTENTS' }>): void {
    text(block.title, { faces: canvas.faces, size: look.size * 1.5, bold: true });
    canvas.y += look.size;
    list.forEach((heading, index) => {
      if (heading.unlisted || heading.level > block.depth) return;
      const style: TextStyle = { faces: canvas.faces, size: look.size, bold: heading.level === 1 };
      const indent = heading.level === 1 ? 0 : 16;
      const lines = canvas.lines(heading.text, canvas.width - 60 - indent, style);
      if (canvas.room < lines.length * lineHeight(look.size)) canvas.newPage();
      lines.forEach((line, at) => {
        canvas.line(line, canvas.left + indent, canvas.y, style, null);
        if (at === lines.length - 1) {
          const number = canvas.lines(String(known?.headings[index] ?? 0), 60, style)[0]!;
          const right = canvas.left + canvas.width - number.width;
          if (block.dotted) {
            const dot = canvas.pdf.font(canvas.faces.regular).fontSize(look.size).widthOfString('.');
            const from = canvas.left + indent + line.width + 4;
            const count = Math.max(0, Math.floor((right - 4 - from) / dot));
            if (count > 0) canvas.pdf.text('.'.repeat(count), from, canvas.y, { lineBreak: false });
          }
          canvas.line(number, right, canvas.y, style, null);
        }
        canvas.y += lineHeight(look.size);
      });
    });
    canvas.newPage();
  }

  function coverBlock(block: Extract<Block, { kind: 'COVER' }>): void {
    if (block.logo) canvas.pdf.rect(canvas.left, 60, 90, 34).fill(look.headingColor);
    canvas.y = canvas.pdf.page.height * 0.28;
    for (const { text: content, size, bold } of block.lines) {
      text(content, { faces: canvas.faces, size, bold }, { align: block.align, height: size * 1.25 });
      canvas.y += 14;
    }
    canvas.newPage();
  }

  for (const block of blocks) {
    if (block.kind === 'COVER') coverBlock(block);
    else if (block.kind === 'HEADING') headingBlock(block);
    else if (block.kind === 'PARAGRAPH') paragraphBlock(block);
    else if (block.kind === 'LIST') listBlock(block);
    else if (block.kind === 'TABLE') drawTable(canvas, block);
    else if (block.kind === 'CONTENTS') contentsBlock(block);
    else if (block.kind === 'PAGE_BREAK') canvas.newPage();
    else if (block.kind === 'ORIENTATION') canvas.turn(block.landscape);
    else if (block.kind === 'LOGO')
      text(block.text, { faces: canvas.faces, size: look.size * 1.5, bold: true }, { color: look.headingColor });
  }
  const pages = canvas.pageNumber;
  canvas.pdf.end();
  await ended;
  return { bytes: new Uint8Array(Buffer.concat(chunks)), headings, pages };
}

/** Drawn twice: the second time knows the pages that the first came to. */
export async function drawDocument(document: ReportDocument): Promise<Uint8Array> {
  const first = await draw(document, null);
  return (await draw(document, first)).bytes;
}

/** A PDF of text and ruled tables in a standard font, written by hand: no library is loaded for it. */
import { wrapped } from './wrapped';

export type PlainBlock =
  | { readonly kind: 'HEADING' | 'TEXT' | 'BULLET'; readonly text: string }
  | { readonly kind: 'TABLE'; readonly rows: readonly (readonly string[])[] };

const PAGE = { width: 612, height: 792, margin: 54 };
const SIZES = { HEADING: 14, TEXT: 10, BULLET: 10, CELL: 8 };
/** Of Helvetica's letters, in ems, on the average and a little more. */
const LETTER = 0.53;
const LEADING = 1.25;
const CELL_PADDING = 4;

/** @param pages what stands on each; it has to have room */
export function plainPdf(pages: readonly (readonly PlainBlock[])[]): Uint8Array {
  const FIRST_PAGE = 5;
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`);
  return numbered([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((blocks, index) => {
      const content = contentOf(blocks);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${FIRST_PAGE + 1 + 2 * index} 0 R` +
          ' /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ]);
}

function numbered(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file + table + trailer, 'latin1'));
}

function contentOf(blocks: readonly PlainBlock[]): string {
  const drawn: string[] = [];
  let y = PAGE.height - PAGE.margin;
  for (const block of blocks) {
    if (block.kind === 'TABLE') {
      for (const [index, row] of block.rows.entries()) y -= drawRow(row, y, index === 0, drawn);
      y -= SIZES.TEXT;
      continue;
    }
    const size = SIZES[block.kind];
    const indent = block.kind === 'BULLET' ? 18 : 0;
    const x = PAGE.margin + indent;
    const font = block.kind === 'HEADING' ? 'F2' : 'F1';
    const lines = wrapped(block.text, lettersIn(PAGE.width - PAGE.margin - x, size));
    if (block.kind === 'BULLET') drawn.push(textAt('\\225', x - 12, y - size, size, font));
    for (const line of lines) drawn.push(textAt(escaped(line), x, (y -= size * LEADING), size, font));
    y -= size / 2;
  }
  return drawn.join('\n');
}

/** @returns how high the row is */
function drawRow(cells: readonly string[], top: number, isHead: boolean, drawn: string[]): number {
  const size = SIZES.CELL;
  const width = (PAGE.width - 2 * PAGE.margin) / cells.length;
  const columns = cells.map((cell) => wrapped(cell, lettersIn(width - 2 * CELL_PADDING, size)));
  const height = Math.max(...columns.map(({ length }) => length)) * size * LEADING + 2 * CELL_PADDING;
  columns.forEach((lines, column) => {
    const x = PAGE.margin + column * width;
    const box = `${x} ${top - height} ${width} ${height} re`;
    drawn.push(isHead ? `q 0.85 g ${box} f Q` : '', `${box} S`);
    lines.forEach((line, index) => {
      const baseline = top - CELL_PADDING - (index + 0.8) * size * LEADING;
      drawn.push(textAt(escaped(line), x + CELL_PADDING, baseline, size, isHead ? 'F2' : 'F1'));
    });
  });
  return height;
}

const textAt = (text: string, x: number, y: number, size: number, font: string): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm (${text}) Tj ET`;

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const lettersIn = (width: number, size: number): number => Math.floor(width / (LETTER * size));

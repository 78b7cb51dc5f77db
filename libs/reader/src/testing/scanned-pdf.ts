/** PDFs for specs: pages of text as pictures, as a scanner leaves them. */
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { PDFDocument } from 'pdf-lib';

export type Paper = SKRSContext2D;

// The fonts that pdf.js ships, so that every machine prints the same.
const FONTS = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');
GlobalFonts.registerFromPath(join(FONTS, 'LiberationSans-Regular.ttf'), 'Scanned');
GlobalFonts.registerFromPath(join(FONTS, 'LiberationSans-Bold.ttf'), 'Scanned Bold');

export interface Scan {
  readonly widthPoints?: number;
  readonly heightPoints?: number;
  readonly dpi?: number;
  /** Degrees, clockwise. */
  readonly skew?: number;
  /** How often the sheet was turned clockwise by a quarter before it was scanned. */
  readonly quarters?: 0 | 1 | 2 | 3;
  /** Draws in points from the top left. */
  readonly draw: (paper: Paper) => void;
}

const LETTER = { width: 612, height: 792 };

/** A page as a scanner sees it, and its size in points. */
export function scanned({
  widthPoints = LETTER.width,
  heightPoints = LETTER.height,
  dpi = 200,
  skew = 0,
  quarters = 0,
  draw,
}: Scan): { readonly png: Buffer; readonly width: number; readonly height: number } {
  const [width, height] = quarters % 2 === 0 ? [widthPoints, heightPoints] : [heightPoints, widthPoints];
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.fillStyle = '#000000';
  paper.scale(scale, scale);
  paper.translate(width / 2, height / 2);
  paper.rotate((quarters * Math.PI) / 2 + (skew * Math.PI) / 180);
  paper.translate(-widthPoints / 2, -heightPoints / 2);
  draw(paper);
  return { png: canvas.toBuffer('image/png'), width, height };
}

export async function pdfOfScans(scans: readonly Scan[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const scan of scans) {
    const { png, width, height } = scanned(scan);
    pdf.addPage([width, height]).drawImage(await pdf.embedPng(png), { x: 0, y: 0, width, height });
  }
  return pdf.save();
}

/** Lines of text from `top` down; `size` in points, two fifths more from baseline to baseline. */
export function write(
  paper: Paper,
  lines: readonly string[],
  { left = 72, top = 90, size = 11, bold = false }: { left?: number; top?: number; size?: number; bold?: boolean } = {},
): void {
  paper.font = `${size}px "Scanned${bold ? ' Bold' : ''}"`;
  lines.forEach((line, index) => paper.fillText(line, left, top + 1.4 * size * index));
}

/** A ruled table: rows of cells, each cell's lines below each other, in 9 points. */
export function ruleTable(
  paper: Paper,
  { edges, top, rows }: { edges: readonly number[]; top: number; rows: readonly (readonly string[])[] },
): void {
  const [left, right] = [edges[0] ?? 0, edges[edges.length - 1] ?? 0];
  paper.lineWidth = 0.6;
  let y = top;
  const line = (x1: number, y1: number, x2: number, y2: number) => {
    paper.beginPath();
    paper.moveTo(x1, y1);
    paper.lineTo(x2, y2);
    paper.stroke();
  };
  for (const row of rows) {
    line(left, y, right, y);
    const cells = row.map((cell) => cell.split('\n'));
    cells.forEach((lines, column) => write(paper, lines, { left: (edges[column] ?? 0) + 4, top: y + 12, size: 9 }));
    y += 6 + 12.6 * Math.max(...cells.map((lines) => lines.length));
  }
  line(left, y, right, y);
  for (const x of edges) line(x, top, x, y);
}

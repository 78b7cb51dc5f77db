/** The page that is being drawn on: where the next line goes, and when a new page begins. */
import PDFDocument from 'pdfkit';
import type { Furniture, Look, ReportDocument } from '../../document';
import { asLatin, facesOf, isStandard, type Faces } from './fonts';
import { romanOf } from '../../roman';
import { linesOf, type Line, type TextStyle } from './lines';

const PAPERS = { LETTER: [612, 792], A4: [595.28, 841.89] } as const;

export class Canvas {
  readonly pdf: PDFKit.PDFDocument;
  readonly faces: Faces;
  readonly look: Look;
  y = 0;
  pageNumber = 0;
  private landscape = false;
  private readonly latin: boolean;

  constructor(
    private readonly document: ReportDocument,
    /** For "Page 3 of 60"; null where it isn't known yet. */
    private readonly pages: number | null,
    embed: boolean,
    /** Whether each word is placed by itself, as some programs do. */
    private readonly wordByWord: boolean,
  ) {
    this.look = document.look;
    this.faces = facesOf(this.look.font, embed);
    this.latin = isStandard(this.faces);
    this.pdf = new PDFDocument({
      autoFirstPage: false,
      bufferPages: false,
      info: { Title: document.title, CreationDate: new Date(0), ModDate: new Date(0) },
    });
    this.newPage();
  }

  get width(): number {
    return this.pdf.page.width - 2 * this.look.margin;
  }
  get left(): number {
    return this.look.margin;
  }
  get top(): number {
    return this.look.margin;
  }
  get bottom(): number {
    return this.pdf.page.height - this.look.margin;
  }
  get room(): number {
    return this.bottom - this.y;
  }

  turn(landscape: boolean): void {
    this.landscape = landscape;
    this.newPage();
  }

  newPage(): void {
    const [width, height] = PAPERS[this.look.paper];
    this.pdf.addPage({ size: this.landscape ? [height, width] : [width, height], margin: 0 });
    this.pageNumber++;
    this.furniture(this.document.header, 26);
    this.furniture(this.document.footer, this.pdf.page.height - 34);
    this.y = this.top;
  }

  private furniture(part: Furniture | null, y: number): void {
    if (part === null) return;
    const style: TextStyle = { faces: this.faces, size: 8 };
    const write = (text: string, place: (width: number) => number): void => {
      const filled = text
        .replace('{page}', String(this.pageNumber))
        .replace('{roman}', romanOf(this.pageNumber))
        .replace('{pages}', String(this.pages ?? 0));
      if (filled === '') return;
      const [line] = this.lines(filled, 10_000, style);
      this.line(line!, place(line!.width), y, style, null);
    };
    write(part.left, () => this.left);
    write(part.center, (width) => (this.pdf.page.width - width) / 2);
    write(part.right, (width) => this.pdf.page.width - this.left - width);
  }

  lines(text: string, width: number, style: TextStyle): readonly Line[] {
    const measure = (word: string, font: string, size: number): number =>
      this.pdf.font(font).fontSize(size).widthOfString(word);
    return linesOf(this.latin ? asLatin(text) : text, width, style, measure);
  }

  /** @param width stretch the line to it; null: as it comes */
  line(line: Line, x: number, y: number, style: TextStyle, width: number | null, color = '#000000'): void {
    const space = this.pdf.font(style.faces.regular).fontSize(style.size).widthOfString(' ');
    const gaps = line.words.filter(({ glued }, index) => index > 0 && !glued).length;
    const stretch = width !== null && !line.last && gaps > 0 ? (width - line.width) / gaps : 0;
    let at = x;
    let run = '';
    let runAt = x;
    const flush = (font: string): void => {
      if (run === '') return;
      this.pdf.font(font).fontSize(style.size).fillColor(color).text(run, runAt, y, { lineBreak: false });
      run = '';
    };
    for (const [index, word] of line.words.entries()) {
      const gap = index === 0 || word.glued ? 0 : space + stretch;
      const before = line.words[index - 1];
      const alone =
        this.wordByWord ||
        stretch > 0 ||
        word.raised ||
        before?.raised === true ||
        (before !== undefined && before.font !== word.font);
      if (alone) flush(before?.font ?? word.font);
      at += gap;
      if (word.raised)
        this.pdf
          .font(word.font)
          .fontSize(word.size)
          .fillColor(color)
          .text(word.text, at, y - style.size * 0.1, { lineBreak: false });
      else {
        if (run === '') runAt = at;
        run += run === '' || word.glued ? word.text : ` ${word.text}`;
      }
      at += word.width;
    }
    flush(line.words.at(-1)?.font ?? style.faces.regular);
  }
}

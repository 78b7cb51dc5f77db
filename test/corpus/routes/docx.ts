/** A word processor's file, made by the docx package and printed by LibreOffice. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  PageReference,
  Paragraph,
  type ParagraphChild,
  SectionType,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalMergeType,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type ISectionOptions,
} from 'docx';
import type {
  Block,
  Cell,
  Furniture,
  List,
  Look,
  Marker,
  ReportDocument,
  Row,
  Table as ReportTable,
} from '../document';

const FONTS: Readonly<Record<Look['font'], string>> = {
  SERIF: 'Liberation Serif',
  SANS: 'Liberation Sans',
  NARROW: 'Liberation Sans Narrow',
  DEJAVU: 'DejaVu Sans',
};
/** Twentieths of a point. */
const PAPERS = { LETTER: { width: 12240, height: 15840 }, A4: { width: 11906, height: 16838 } } as const;
const COLUMN_GAP = 480;
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const ALIGN = { LEFT: AlignmentType.LEFT, CENTER: AlignmentType.CENTER, RIGHT: AlignmentType.RIGHT } as const;

interface RunStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
}

function runs(text: string, style: RunStyle = {}): TextRun[] {
  return text
    .split(/(\*\*.+?\*\*|\^\d+\^)/)
    .filter((part) => part !== '')
    .map((part) => {
      const bold = /^\*\*(.+)\*\*$/.exec(part);
      const raised = /^\^(\d+)\^$/.exec(part);
      const size = style.size === undefined ? undefined : Math.round(style.size * 2);
      return new TextRun({
        ...style,
        size,
        text: bold?.[1] ?? raised?.[1] ?? part,
        bold: bold !== null || style.bold,
        superScript: raised !== null,
      });
    });
}

const NUMBERED: Partial<Record<Marker, readonly [(typeof LevelFormat)[keyof typeof LevelFormat], string]>> = {
  '1.': [LevelFormat.DECIMAL, '%1.'],
  '1': [LevelFormat.DECIMAL, '%1'],
  '1)': [LevelFormat.DECIMAL, '%1)'],
  'a.': [LevelFormat.LOWER_LETTER, '%1.'],
  '(a)': [LevelFormat.LOWER_LETTER, '(%1)'],
  'i.': [LevelFormat.LOWER_ROMAN, '%1.'],
  '(i)': [LevelFormat.LOWER_ROMAN, '(%1)'],
};

/** Collects the numberings that the lists of a document need: one each, so that each begins anew. */
class Numberings {
  readonly config: {
    reference: string;
    levels: {
      level: number;
      format: (typeof LevelFormat)[keyof typeof LevelFormat];
      text: string;
      alignment: typeof AlignmentType.LEFT;
      style: object;
    }[];
  }[] = [];

  add(marker: Marker, childMarker: Marker): string {
    const reference = `list-${this.config.length}`;
    this.config.push({ reference, levels: [marker, childMarker].map((one, level) => this.level(one, level)) });
    return reference;
  }

  private level(marker: Marker, level: number) {
    const [format, text] = NUMBERED[marker] ?? [LevelFormat.BULLET, marker];
    const style = {
      paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } },
      ...(marker === '\uf0b7' ? { run: { font: 'Symbol' } } : {}),
    };
    return { level, format, text, alignment: AlignmentType.LEFT, style };
  }
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = (size: number, color = '444444') => ({ style: BorderStyle.SINGLE, size, color }) as const;

function borders(look: ReportTable['look']) {
  const none = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
  if (look === 'RULED' || look === 'HEADER_SHADED')
    return {
      top: line(4),
      bottom: line(4),
      left: line(4),
      right: line(4),
      insideHorizontal: line(4),
      insideVertical: line(4),
    };
  if (look === 'HORIZONTAL') return { ...none, top: line(8), bottom: line(8), insideHorizontal: line(4) };
  if (look === 'VERTICAL') return { ...none, left: line(4), right: line(4), insideVertical: line(4) };
  if (look === 'OUTER') return { ...none, top: line(8), bottom: line(8), left: line(8), right: line(8) };
  return none;
}

/** docx wants a cell in each row that a merged cell covers. */
function withContinuations(rows: readonly Row[], columns: number): readonly (readonly (Cell | 'CONTINUED')[])[] {
  const left = new Array<number>(columns).fill(0);
  return rows.map(({ cells }) => {
    const queue = [...cells];
    const out: (Cell | 'CONTINUED')[] = [];
    for (let column = 0; column < columns; ) {
      if (left[column]! > 0) {
        left[column]!--;
        out.push('CONTINUED');
        column++;
        continue;
      }
      const next = queue.shift() ?? { paragraphs: [''] };
      out.push(next);
      if (next.rows) left[column] = next.rows - 1;
      column += next.columns ?? 1;
    }
    return out;
  });
}

function table(block: ReportTable, look: Look, width: number): Table {
  const total = block.widths.reduce((sum, share) => sum + share, 0);
  const widths = block.widths.map((share) => Math.round((share / total) * width));
  const size = block.size ?? look.size - 1;
  const paragraphsOf = ({ paragraphs, bold }: Cell, extra: RunStyle = {}): Paragraph[] =>
    look.cellLists && paragraphs.length > 1 && paragraphs.every((text) => text.startsWith('• '))
      ? paragraphs.map(
          (text) =>
            new Paragraph({
              bullet: { level: 0 },
              indent: { left: 240, hanging: 200 },
              children: runs(text.slice(2), { size, bold, ...extra }),
            }),
        )
      : paragraphs.map(
          (text) =>
            new Paragraph({
              spacing: { after: paragraphs.length > 1 ? 60 : 0 },
              children: runs(text, { size, bold, ...extra }),
            }),
        );
  const shade = (fill: string) => ({ type: ShadingType.CLEAR, fill, color: 'auto' });
  const margins = { top: 40, bottom: 40, left: 80, right: 80 };
  const dark = look.headingColor !== '#000000';
  const head =
    block.headers === null
      ? []
      : [
          new TableRow({
            tableHeader: block.repeatHeader,
            cantSplit: true,
            children: block.headers.map(
              (text, index) =>
                new TableCell({
                  margins,
                  width: { size: widths[index]!, type: WidthType.DXA },
                  ...(block.look === 'HEADER_SHADED'
                    ? { shading: shade(dark ? look.headingColor.slice(1) : 'D9D9D9') }
                    : {}),
                  children: paragraphsOf(
                    { paragraphs: [text] },
                    { bold: true, ...(block.look === 'HEADER_SHADED' && dark ? { color: 'FFFFFF' } : {}) },
                  ),
                }),
            ),
          }),
        ];
  const rows = withContinuations(block.rows, block.widths.length).map(
    (cells, at) =>
      new TableRow({
        cantSplit: !block.rowsMayBreak,
        children: cells.map((cell) =>
          cell === 'CONTINUED'
            ? new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [new Paragraph('')] })
            : new TableCell({
                margins,
                ...(cell.columns ? { columnSpan: cell.columns } : {}),
                ...(cell.rows ? { verticalMerge: VerticalMergeType.RESTART } : {}),
                ...(block.rows[at]!.shaded
                  ? { shading: shade('E3E8EF') }
                  : block.look === 'ZEBRA' && at % 2 === 1
                    ? { shading: shade('F0F0F0') }
                    : {}),
                children: paragraphsOf(cell),
              }),
        ),
      }),
  );
  return new Table({
    rows: [...head, ...rows],
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    borders: borders(block.look),
  });
}

function furniture(part: Furniture, width: number): Paragraph {
  const children = (text: string): ParagraphChild[] =>
    text.split(/(\{pages?\})/).map(
      (piece) =>
        new TextRun({
          size: 16,
          children: [piece === '{page}' ? PageNumber.CURRENT : piece === '{pages}' ? PageNumber.TOTAL_PAGES : piece],
        }),
    );
  const tab = new TextRun({ children: [new Tab()] });
  return new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(width / 2) },
      { type: TabStopType.RIGHT, position: width },
    ],
    children: [...children(part.left), tab, ...children(part.center), tab, ...children(part.right)],
  });
}

interface OpenSection {
  readonly landscape: boolean;
  readonly columns: number;
  readonly continuous: boolean;
  readonly children: FileChild[];
}

export function wordDocument(document: ReportDocument): Document {
  const { look, blocks } = document;
  const numberings = new Numberings();
  const paper = PAPERS[look.paper];
  const margin = look.margin * 20;
  const sections: OpenSection[] = [{ landscape: false, columns: 1, continuous: false, children: [] }];
  const headings = blocks.filter((block) => block.kind === 'HEADING');
  let at = -1;
  const spacing = { line: Math.round(look.lineHeight * 220), after: 120 };
  const body: IParagraphOptions = { spacing, ...(look.justified ? { alignment: AlignmentType.JUSTIFIED } : {}) };

  for (const block of blocks) {
    const section = sections.at(-1)!;
    const whole = (section.landscape ? paper.height : paper.width) - 2 * margin;
    const width = section.columns > 1 ? (whole - COLUMN_GAP) / section.columns : whole;
    if (block.kind === 'ORIENTATION')
      sections.push({ landscape: block.landscape, columns: 1, continuous: false, children: [] });
    else if (block.kind === 'COLUMNS')
      sections.push({ landscape: section.landscape, columns: block.columns, continuous: true, children: [] });
    else {
      if (block.kind === 'HEADING') at++;
      section.children.push(...written(block, width));
    }
  }

  function written(block: Block, width: number): FileChild[] {
    switch (block.kind) {
      case 'COVER':
        return [
          new Paragraph({ spacing: { before: 3000 } }),
          ...block.lines.map(
            ({ text, size, bold }) =>
              new Paragraph({
                alignment: ALIGN[block.align],
                spacing: { after: 320 },
                children: runs(text, { size, bold }),
              }),
          ),
          new Paragraph({ children: [new PageBreak()] }),
        ];
      case 'HEADING':
        return [
          new Paragraph({
            heading: LEVELS[block.level],
            pageBreakBefore: block.newPage,
            keepNext: !block.alone,
            spacing: { before: 200, after: 100 },
            children: [
              new Bookmark({
                id: `h${at}`,
                children: [
                  new TextRun({
                    text: block.text,
                    smallCaps: look.smallCaps,
                    color: look.headingColor.slice(1),
                    bold: true,
                    font: FONTS[look.font],
                    size: Math.round(look.size * 2 * [1.6, 1.25, 1.05][block.level - 1]!),
                  }),
                ],
              }),
            ],
          }),
          ...(block.alone ? [new Paragraph({ children: [new PageBreak()] })] : []),
        ];
      case 'PARAGRAPH':
        return [
          new Paragraph({
            ...body,
            ...(block.align ? { alignment: ALIGN[block.align] } : {}),
            spacing: { ...spacing, after: block.tight ? 20 : 120 },
            indent: block.indent ? { left: block.indent * 20 } : undefined,
            children: runs(block.text, {
              size: block.hidden === 'TINY' ? 1 : block.size,
              bold: block.bold,
              italics: block.italic,
              ...(block.hidden ? { color: 'FFFFFF' } : {}),
            }),
          }),
        ];
      case 'LIST':
        return list(block);
      case 'TABLE':
        return [table(block, look, width), new Paragraph({ spacing: { after: 60 } })];
      case 'CONTENTS':
        return [
          new Paragraph({
            spacing: { after: 200 },
            children: runs(block.title, { size: look.size * 1.5, bold: true }),
          }),
          ...headings.flatMap((heading, index) =>
            heading.unlisted || heading.level > block.depth
              ? []
              : [
                  new Paragraph({
                    spacing: { after: 40 },
                    indent: { left: heading.level === 1 ? 0 : 360 },
                    tabStops: [
                      {
                        type: TabStopType.RIGHT,
                        position: width,
                        leader: block.dotted ? LeaderType.DOT : LeaderType.NONE,
                      },
                    ],
                    children: [
                      new TextRun({ text: heading.text, bold: heading.level === 1 }),
                      new TextRun({ children: [new Tab()] }),
                      new PageReference(`h${index}`),
                    ],
                  }),
                ],
          ),
        ];
      case 'PAGE_BREAK':
        return [new Paragraph({ children: [new PageBreak()] })];
      case 'LOGO':
        return [
          new Paragraph({
            spacing: { after: 240 },
            children: runs(block.text, { size: look.size * 1.5, bold: true, color: look.headingColor.slice(1) }),
          }),
        ];
      case 'RULE':
        return [new Paragraph({ thematicBreak: true })];
      default:
        return [];
    }
  }

  function list({ marker, childMarker = '-', items }: List): Paragraph[] {
    if (marker === 'NONE')
      return items.map(
        ({ label, text }) =>
          new Paragraph({
            ...body,
            indent: { left: 1300, hanging: 1300 },
            tabStops: [{ type: TabStopType.LEFT, position: 1300 }],
            children: [new TextRun({ text: label, bold: true }), new TextRun({ children: [new Tab()] }), ...runs(text)],
          }),
      );
    const reference = numberings.add(marker, childMarker);
    return items.flatMap((item) => [
      new Paragraph({
        ...body,
        spacing: { ...spacing, after: 60 },
        numbering: { reference, level: 0 },
        children: runs(item.text),
      }),
      ...(item.children ?? []).map(
        (child) =>
          new Paragraph({
            ...body,
            spacing: { ...spacing, after: 40 },
            numbering: { reference, level: 1 },
            children: runs(child.text),
          }),
      ),
    ]);
  }

  return new Document({
    title: document.title,
    hyphenation: { autoHyphenation: look.hyphenated },
    numbering: { config: numberings.config as never },
    styles: {
      default: {
        document: { run: { font: FONTS[look.font], size: Math.round(look.size * 2), language: { value: 'en-US' } } },
      },
    },
    sections: sections
      .filter(({ children }) => children.length > 0)
      .map((section): ISectionOptions => {
        const width = (section.landscape ? paper.height : paper.width) - 2 * margin;
        return {
          properties: {
            type: section.continuous ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
            column: section.columns > 1 ? { count: section.columns, space: COLUMN_GAP } : undefined,
            page: {
              size: { ...paper, orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
              margin: { top: margin, bottom: margin, left: margin, right: margin, header: 400, footer: 400 },
            },
          },
          headers: document.header
            ? { default: new Header({ children: [furniture(document.header, width)] }) }
            : undefined,
          footers: document.footer
            ? { default: new Footer({ children: [furniture(document.footer, width)] }) }
            : undefined,
          children: section.children,
        };
      }),
  });
}

/** Needs LibreOffice (`soffice`) on the PATH. */
export async function printWordDocument(document: ReportDocument): Promise<Uint8Array> {
  const directory = await mkdtemp(join(tmpdir(), 'countersign-corpus-'));
  try {
    await writeFile(join(directory, 'report.docx'), await Packer.toBuffer(wordDocument(document)));
    const filter = `pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"${document.look.outline}"},"UseTaggedPDF":{"type":"boolean","value":"${document.look.outline}"}}`;
    await promisify(execFile)(
      'soffice',
      [
        `-env:UserInstallation=file://${directory}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        directory,
        join(directory, 'report.docx'),
      ],
      { timeout: 180_000 },
    );
    return new Uint8Array(await readFile(join(directory, 'report.pdf')));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

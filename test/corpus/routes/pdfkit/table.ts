/** Tables drawn cell by cell, whose rows break over pages and whose cells may cover rows and columns. */
import type { Cell, Row, Table } from '../../document';
import type { Canvas } from './canvas';
import type { Line, TextStyle } from './lines';

const PADDING = 3.5;

interface DrawnLine {
  readonly line: Line;
  readonly bold: boolean;
  /** Space above, between paragraphs. */
  readonly above: number;
}

interface Flow {
  readonly column: number;
  readonly span: number;
  readonly rows: number;
  readonly lines: DrawnLine[];
  readonly shaded: boolean;
}

/** Rows that merged cells hold together. */
type Group = readonly Row[];

function groupsOf(rows: readonly Row[]): readonly Group[] {
  const groups: Row[][] = [];
  let covered = 0;
  for (const row of rows) {
    if (covered > 0) groups.at(-1)!.push(row);
    else groups.push([row]);
    covered = Math.max(covered - 1, ...row.cells.map(({ rows: span = 1 }) => span - 1), 0);
  }
  return groups;
}

export function drawTable(canvas: Canvas, table: Table): void {
  const size = table.size ?? canvas.look.size - 1;
  const style: TextStyle = { faces: canvas.faces, size };
  const lineHeight = size * 1.22;
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const lefts = [canvas.left];
  for (const width of table.widths) lefts.push(lefts.at(-1)! + (width / total) * canvas.width);
  const heightOf = (lines: readonly DrawnLine[]): number =>
    lines.reduce((sum, { above }) => sum + above + lineHeight, 0) + 2 * PADDING;

  const flowOf = (cell: Cell, column: number, shaded: boolean, bold = false): Flow => {
    const span = cell.columns ?? 1;
    const width = lefts[column + span]! - lefts[column]! - 2 * PADDING;
    const lines = cell.paragraphs.flatMap((text, index) =>
      canvas
        .lines(text, width, { ...style, bold: bold || cell.bold })
        .map(
          (line, at): DrawnLine => ({ line, bold: bold || cell.bold === true, above: index > 0 && at === 0 ? 3 : 0 }),
        ),
    );
    return { column, span, rows: cell.rows ?? 1, lines, shaded };
  };

  const header =
    table.headers === null
      ? null
      : rowFlows({ cells: table.headers.map((text) => ({ paragraphs: [text] })) }, new Set(), true);
  function rowFlows(row: Row, covered: ReadonlySet<number>, bold = false): Flow[] {
    const flows: Flow[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while (covered.has(column)) column++;
      flows.push(flowOf(cell, column, row.shaded === true, bold));
      column += cell.columns ?? 1;
    }
    return flows;
  }

  const drawLines = (lines: readonly DrawnLine[], column: number, y: number): void => {
    let at = y + PADDING;
    for (const { line, bold, above } of lines) {
      at += above;
      canvas.line(
        line,
        lefts[column]! + PADDING,
        at,
        { ...style, bold },
        null,
        isHead && table.look === 'HEADER_SHADED' && canvas.look.headingColor !== '#000000' ? '#ffffff' : '#000000',
      );
      at += lineHeight;
    }
  };
  let isHead = false;

  const drawHeader = (): void => {
    if (header === null) return;
    const height = Math.max(...header.map(({ lines }) => heightOf(lines)));
    if (table.look === 'HEADER_SHADED')
      canvas.pdf
        .rect(canvas.left, canvas.y, canvas.width, height)
        .fill(canvas.look.headingColor === '#000000' ? '#d9d9d9' : canvas.look.headingColor);
    isHead = true;
    for (const flow of header) drawLines(flow.lines, flow.column, canvas.y);
    isHead = false;
    rules(header, canvas.y, height, true);
    canvas.y += height;
  };

  function rules(flows: readonly Flow[], y: number, height: number, head = false): void {
    const { pdf } = canvas;
    pdf.lineWidth(0.6).strokeColor('#444444');
    const right = canvas.left + canvas.width;
    if (table.look === 'RULED' || table.look === 'HEADER_SHADED')
      for (const flow of flows)
        pdf.rect(lefts[flow.column]!, y, lefts[flow.column + flow.span]! - lefts[flow.column]!, height).stroke();
    else if (table.look === 'HORIZONTAL' || (table.look === 'OUTER' && head)) {
      const from = Math.min(...flows.map(({ column }) => lefts[column]!));
      pdf
        .moveTo(from, y + height)
        .lineTo(right, y + height)
        .stroke();
    }
    if (table.look === 'VERTICAL')
      for (const flow of flows)
        for (const x of [lefts[flow.column]!, lefts[flow.column + flow.span]!])
          pdf
            .moveTo(x, y)
            .lineTo(x, y + height)
            .stroke();
    if (table.look === 'OUTER')
      pdf
        .moveTo(canvas.left, y)
        .lineTo(canvas.left, y + height)
        .moveTo(right, y)
        .lineTo(right, y + height)
        .stroke();
  }

  const nextPage = (): void => {
    canvas.newPage();
    if (table.repeatHeader) drawHeader();
  };

  /** One row; merged cells that still have lines go on in the rows below. */
  function drawRow(flows: readonly Flow[], zebra: boolean, mayBreak: boolean): void {
    let rest = flows.map((flow) => ({ ...flow, lines: [...flow.lines] }));
    for (;;) {
      const needed = Math.max(...rest.map(({ lines }) => heightOf(lines)), lineHeight + 2 * PADDING);
      const fits = needed <= canvas.room;
      if (!fits && (!mayBreak || canvas.room < 2 * lineHeight + 2 * PADDING) && canvas.y > canvas.top + 60) {
        nextPage();
        continue;
      }
      const height = fits ? needed : canvas.room;
      const taken = rest.map(({ lines }) => (fits ? lines.length : linesWithin(lines, height)));
      const fill = rest.some(({ shaded }) => shaded) ? '#e3e8ef' : zebra && table.look === 'ZEBRA' ? '#f0f0f0' : null;
      if (fill !== null && table.look !== 'PLAIN')
        canvas.pdf.rect(canvas.left, canvas.y, canvas.width, height).fill(fill);
      rest.forEach(({ lines, column }, index) => drawLines(lines.slice(0, taken[index]), column, canvas.y));
      rules(rest, canvas.y, height);
      canvas.y += height;
      rest = rest.map((flow, index) => ({ ...flow, lines: flow.lines.slice(taken[index]) }));
      if (rest.every(({ lines }) => lines.length === 0)) return;
      nextPage();
    }
  }

  const linesWithin = (lines: readonly DrawnLine[], height: number): number => {
    let used = 2 * PADDING;
    let count = 0;
    for (const { above } of lines) {
      used += above + lineHeight;
      if (used > height) break;
      count++;
    }
    return count;
  };

  /** The covering cells' lines are dealt out over the rows, so that each page shows its own part of them. */
  function drawGroup(group: Group, zebra: boolean): void {
    if (group.length === 1) return drawRow(rowFlows(group[0]!, new Set()), zebra, table.rowsMayBreak);
    const first = rowFlows(group[0]!, new Set());
    const covering = first.filter(({ rows }) => rows > 1);
    const covered = new Set(
      covering.flatMap(({ column, span }) => Array.from({ length: span }, (_, index) => column + index)),
    );
    const own = group.map((row, index) =>
      index === 0 ? first.filter(({ rows }) => rows === 1) : rowFlows(row, covered),
    );
    const left = covering.map(({ lines }) => [...lines]);
    own.forEach((flows, index) => {
      const ownHeight = Math.max(...flows.map(({ lines }) => heightOf(lines)));
      const last = index === own.length - 1;
      const shares = covering.map((flow, at): Flow => {
        const count = last ? left[at]!.length : linesWithin(left[at]!, ownHeight);
        return { ...flow, rows: 1, lines: left[at]!.splice(0, count) };
      });
      drawMergedRow([...shares, ...flows], covered, zebra, index === 0);
    });
  }

  function drawMergedRow(flows: readonly Flow[], covered: ReadonlySet<number>, zebra: boolean, first: boolean): void {
    const start = canvas.pageNumber;
    const before = canvas.y;
    drawRow(flows, zebra, table.rowsMayBreak);
    if (first || canvas.pageNumber !== start || !['RULED', 'HEADER_SHADED'].includes(table.look)) return;
    // The line between the rows is not drawn through the merged cells.
    for (const column of covered)
      canvas.pdf.rect(lefts[column]! + 0.5, before - 0.8, lefts[column + 1]! - lefts[column]! - 1, 1.6).fill('#ffffff');
  }

  const opening = header === null ? 0 : Math.max(...header.map(({ lines }) => heightOf(lines)));
  if (canvas.room < opening + 4 * lineHeight) canvas.newPage();
  if (table.look === 'OUTER' || table.look === 'HORIZONTAL')
    canvas.pdf
      .lineWidth(0.8)
      .strokeColor('#000000')
      .moveTo(canvas.left, canvas.y)
      .lineTo(canvas.left + canvas.width, canvas.y)
      .stroke();
  drawHeader();
  groupsOf(table.rows).forEach((group, index) => drawGroup(group, index % 2 === 1));
  if (table.look === 'OUTER')
    canvas.pdf
      .lineWidth(0.8)
      .moveTo(canvas.left, canvas.y)
      .lineTo(canvas.left + canvas.width, canvas.y)
      .stroke();
  canvas.y += size;
}

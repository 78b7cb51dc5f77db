/**
 * Tables that hold controls in no rows of theirs, put back into the order in which they are printed: cards side by side,
 * and text with the ids of its controls in the margin beside it.
 */
import type { Cell, Row, Table } from '../../../layout/model';
import type { MarkedText } from '../../../text/markers';
import { leadingCriteria } from '../../../text/criteria';
import { printedLines } from '../../../text/printed-lines';
import { joinTexts } from '../../../text/sourced-text';
import { idOfCell } from '../control-id';
import { namedControl } from '../named-control';
import { isBareVerdict } from '../outcome';

interface PrintedLine {
  readonly text: MarkedText;
  readonly column: number;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly style: string;
}

const linesOf = (cell: Cell): readonly PrintedLine[] => {
  const parts: readonly MarkedText[] = cell.paragraphs.length > 0 ? cell.paragraphs : [cell];
  return parts.flatMap((part) =>
    printedLines(part).flatMap((text, order): readonly PrintedLine[] => {
      const [first] = text.words;
      if (!first) return [];
      const { page, box, fontSize, bold, italic } = first.word;
      const marked = order === 0 && part.marker != null ? { ...text, marker: part.marker } : text;
      const style = `${bold} ${italic} ${Math.round(fontSize * 2)}`;
      return [{ text: marked, column: cell.column, page, x: box.x, y: box.y + box.height, fontSize, style }];
    }),
  );
};

const isBefore = (one: PrintedLine, other: PrintedLine): number => one.page - other.page || one.y - other.y;

const isIdAlone = (line: PrintedLine): boolean => idOfCell(line.text) !== null;
const beginsWithId = (line: PrintedLine): boolean => isIdAlone(line) || namedControl(line.text) !== null;

/** "AC-1 CC6.1 No deviation": the head of a card, below which its words begin. */
const isHead = (line: PrintedLine): boolean => {
  const [title] = namedControl(line.text)?.description ?? [];
  return isIdAlone(line) || (title !== undefined && isBareVerdict(title.text));
};

const INDENT = 8;
const WIDER = 1.15;

/** Lines of one column as paragraphs: each begins with an id or a criterion, in another style or place, or after a gap. */
const paragraphsOf = (lines: readonly PrintedLine[]): readonly MarkedText[] => {
  const pitches = lines.flatMap((line, order) => {
    const above = lines[order - 1];
    return above && above.page === line.page && line.y - above.y > 0.9 * line.fontSize ? [line.y - above.y] : [];
  });
  const usual = pitches.length > 0 ? Math.min(...pitches) : Infinity;
  const begins = (line: PrintedLine, above: PrintedLine | undefined): boolean =>
    above === undefined ||
    isHead(above) ||
    line.style !== above.style ||
    line.text.marker != null ||
    Math.abs(line.x - above.x) > INDENT ||
    (line.page === above.page && line.y - above.y > WIDER * usual) ||
    beginsWithId(line) ||
    leadingCriteria(line.text.text) !== null;
  return lines
    .reduce<PrintedLine[][]>((groups, line, order) => {
      if (begins(line, lines[order - 1])) groups.push([line]);
      else groups.at(-1)?.push(line);
      return groups;
    }, [])
    .map((group) => ({ ...joinTexts(group.map(({ text }) => text)), marker: group[0]?.text.marker ?? null }));
};

const LEAST_BESIDE = 2;

/** Each column has controls of its own, one below the other. */
const areAbreast = (columns: readonly (readonly PrintedLine[])[]): boolean =>
  columns.length >= LEAST_BESIDE &&
  columns.every(
    ([first, ...others]) => first !== undefined && !isIdAlone(first) && beginsWithId(first) && others.length > 0,
  );

/** Ids and nothing else in the first column, and beside one of them or above it more than its own row. */
const isMargin = (margin: readonly PrintedLine[], rows: readonly Row[]): boolean =>
  margin.length > 0 &&
  margin.every(isIdAlone) &&
  rows.some(({ cells: [first, ...others] }) => {
    const isShared = first?.column === 0 && !first.continued && linesOf(first).length > 1;
    return isShared || others.concat(first ?? []).some((cell) => cell.column > 0 && hasCriterionWithin(cell));
  });

const hasCriterionWithin = (cell: Cell): boolean =>
  printedLines(cell).some((line, order) => order > 0 && leadingCriteria(line.text) !== null);

/** Half a line: what stands in the margin may be set a little higher or lower than the text beside it. */
const SLACK = 0.5;

/** What belongs to each id: the text from its line down, and before that what stands in the columns behind. */
const besideMargin = (
  margin: readonly PrintedLine[],
  columns: readonly (readonly PrintedLine[])[],
): readonly MarkedText[] => {
  const isAt = (line: PrintedLine, id: PrintedLine): boolean =>
    isBefore({ ...line, y: line.y + SLACK * line.fontSize }, id) >= 0;
  const within = (lines: readonly PrintedLine[], from: PrintedLine | undefined, to: PrintedLine | undefined) =>
    lines.filter((line) => (from === undefined || isAt(line, from)) && (to === undefined || !isAt(line, to)));
  const [body = [], ...behind] = columns;
  return [undefined, ...margin].flatMap((id, order) => [
    ...(id ? [id.text] : []),
    ...behind.flatMap((lines) => paragraphsOf(within(lines, id, margin[order]))),
    ...paragraphsOf(within(body, id, margin[order])),
  ]);
};

/** Null for a table whose rows are what they seem to be. */
export function inPrintedOrder(table: Table): readonly MarkedText[] | null {
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => !cell.continued));
  if (table.columnCount < LEAST_BESIDE || cells.some((cell) => cell.columnSpan > 1)) return null;
  const lines = cells.flatMap(linesOf);
  const columns = Array.from({ length: table.columnCount }, (_, column) =>
    lines.filter((line) => line.column === column).sort(isBefore),
  );
  if (areAbreast(columns)) return columns.flatMap(paragraphsOf);
  const [margin = [], ...others] = columns;
  return isMargin(margin, table.rows) ? besideMargin(margin, others) : null;
}

/** Forms whose labels stand so close that the layout took them for one row: "Procedure" over "Conclusion". */
import type { Cell, CellParagraph, Row, SourcedText } from '../../layout/model';
import { printedLines } from '../../text/printed-lines';
import { joinTexts, sliceText } from '../../text/sourced-text';
import { isControlId } from './control-id';
import { labelOfCell } from './labels';

const topOf = (line: SourcedText): number => line.words[0]?.word.box.y ?? 0;
const pageOf = (line: SourcedText): number => line.words[0]?.word.page ?? 0;

/** Where in `text` stands the first word that is level with `line` or below it. */
const startBeside = (text: SourcedText, line: SourcedText): number => {
  const height = line.words[0]?.word.box.height ?? 0;
  const first = text.words.find(
    ({ word }) => word.page > pageOf(line) || (word.page === pageOf(line) && word.box.y > topOf(line) - height / 2),
  );
  return first?.start ?? text.text.length;
};

const partOf = <Text extends SourcedText>(text: Text, from: SourcedText, to: SourcedText | undefined): Text => ({
  ...text,
  ...sliceText(text, startBeside(text, from), to ? startBeside(text, to) : text.text.length),
});

const cellBeside = (cell: Cell, from: SourcedText, to: SourcedText | undefined): Cell => ({
  ...partOf(cell, from, to),
  paragraphs: cell.paragraphs
    .map((paragraph): CellParagraph => partOf(paragraph, from, to))
    .filter(({ text }) => text.length > 0),
});

const isLabel = (lines: readonly SourcedText[]): boolean => {
  const { text } = joinTexts(lines);
  return labelOfCell(text) !== null || isControlId(text);
};

/** The labels that the lines make up, each of which may run over `most` of them; null where a line belongs to none. */
const labelsIn = (lines: readonly SourcedText[], most: number): readonly SourcedText[] | null => {
  const labels: SourcedText[] = [];
  for (let at = 0; at < lines.length; ) {
    const count = [3, 2, 1].find(
      (many) => many <= most && at + many <= lines.length && isLabel(lines.slice(at, at + many)),
    );
    if (count === undefined) return null;
    labels.push(joinTexts(lines.slice(at, at + count)));
    at += count;
  }
  return labels;
};

/** A row for each label, where the lines of the first cell are nothing else. */
export function rowsByLabel(row: Row): readonly Row[] {
  const [first, ...told] = row.cells;
  if (!first || told.length === 0 || first.text.length > 200) return [row];
  const lines = printedLines(first);
  // "Test" over "Result" are two labels where something stands beside each, else one.
  return rowsFor(row, labelsIn(lines, 1)) ?? rowsFor(row, labelsIn(lines, 3)) ?? [row];
}

const rowsFor = (row: Row, labels: readonly SourcedText[] | null): readonly Row[] | null => {
  const [first, ...told] = row.cells;
  if (!first || labels === null || labels.length < 2) return null;
  const rows = labels.map((label, order): Row => {
    const title: Cell = { ...first, ...label, paragraphs: [{ ...label, marker: null }] };
    const beside = told.map((cell) => cellBeside(cell, label, labels[order + 1])).filter(({ text }) => text);
    return { ...row, cells: [title, ...beside] };
  });
  return rows.every(({ cells }) => cells.length > 1) ? rows : null;
};

/** Forms whose labels stand so close that the layout took them for one row: "Procedure" over "Conclusion". */
import type { Cell, CellParagraph, Row, SourcedText } from '../../layout/model';
import { printedLines } from '../../text/printed-lines';
import { joinTexts, sliceText } from '../../text/sourced-text';
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

const isLabel = (lines: readonly SourcedText[]): boolean => labelOfCell(joinTexts(lines).text) !== null;

/** The labels that the lines make up, each of which may run over several; null where a line belongs to none. */
const labelsIn = (lines: readonly SourcedText[]): readonly SourcedText[] | null => {
  const labels: SourcedText[] = [];
  for (let at = 0; at < lines.length; ) {
    const count = [3, 2, 1].find((many) => at + many <= lines.length && isLabel(lines.slice(at, at + many)));
    if (count === undefined) return null;
    labels.push(joinTexts(lines.slice(at, at + count)));
    at += count;
  }
  return labels;
};

/** A row for each label, where the lines of the first of two cells are nothing else. */
export function rowsByLabel(row: Row): readonly Row[] {
  const [first, second, ...others] = row.cells;
  if (!first || !second || others.length > 0 || first.text.length > 200) return [row];
  const labels = labelsIn(printedLines(first));
  if (labels === null || labels.length < 2) return [row];
  const rows = labels.map((label, order): Row => {
    const title: Cell = { ...first, ...label, paragraphs: [{ ...label, marker: null }] };
    return { ...row, cells: [title, cellBeside(second, label, labels[order + 1])] };
  });
  return rows.every(({ cells }) => cells[1]?.text) ? rows : [row];
}

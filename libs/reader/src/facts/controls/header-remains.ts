/** A header that each page repeats, where the layout took it for content: a row of its own, or glued to a broken row. */
import type { Cell, Row, SourcedText } from '../../layout/model';
import { roleOfHeader, type HeaderRule } from '../../tables/column-roles';
import { SERIES } from '../../text/criteria';
import { plain } from '../../text/plain';
import { joinTexts, sliceText } from '../../text/sourced-text';

const wordsOf = (text: string): string => plain(text).replace(/\s+/g, ' ').trim().toLowerCase();

const LONGEST = 90;

/** "Ref | Control Activity" names columns wherever it stands. */
export const isHeaderLike = (row: Row, rules: readonly HeaderRule<string>[]): boolean => {
  const titles = row.cells.filter(({ text }) => !IS_SERIES.test(text.trim()));
  return (
    titles.length >= 2 &&
    titles.every(
      ({ text }) => text.length < LONGEST && !/\.$/.test(text) && roleOfHeader(wordsOf(text), rules) !== null,
    )
  );
};

/** "CC6.0 | Control Activity | Test": the series of the criteria below stands for their column's title. */
const IS_SERIES = new RegExp(String.raw`^${SERIES}(?:\.0)?$`);

/** The words above each column. */
export const columnTitles = (headers: readonly Row[]): ReadonlyMap<number, string> =>
  new Map(headers.flatMap((row) => row.cells.map((cell) => [cell.column, wordsOf(cell.text)] as const)));

const startsWith = (words: string, title: string): boolean =>
  words === title || (title.length > 5 && words.startsWith(`${title} `));

const withoutTitle = (cell: Cell, titles: ReadonlyMap<number, string>): Cell => {
  const [first, ...rest] = cell.paragraphs;
  const own = titles.get(cell.column);
  // A page with fewer columns than the header's keeps the words, at another place.
  const words = wordsOf(first?.text ?? '');
  const title = [own ?? '', ...titles.values()].find((each) => each.length > 0 && startsWith(words, each));
  if (!first || !title) return cell;
  const left = sliceText(first, title.length);
  const paragraphs = left.text ? [{ ...left, marker: null }, ...rest] : rest;
  return { ...cell, ...joinTexts(paragraphs), paragraphs };
};

/** The row without the titles of its columns; it goes on with the row that the page's end broke. */
export function withoutTitles(row: Row, titles: ReadonlyMap<number, string>): Row {
  const cells = row.cells.map((cell) => withoutTitle(cell, titles));
  const changed = cells.filter((cell, order) => cell !== row.cells[order]).length;
  return changed >= 2 ? { ...row, cells: cells.filter((cell) => cell.text.length > 0) } : row;
}

const sortedWords = (text: string): string => text.split(' ').sort().join(' ');

/** "Control # Control Activity Test Results" as a line by itself: the header of a page without a row. */
export function repeatsTitles(text: string, titles: ReadonlyMap<number, string>): boolean {
  if (titles.size < 2) return false;
  const line = wordsOf(text);
  const all = [...titles.values()].join(' ');
  if (line.length >= 40 + all.length) return false;
  // Titles of two lines each may have run together: "Tests of Operating Conclusion Effectiveness".
  const areSame = line.length === all.length && sortedWords(line) === sortedWords(all);
  return areSame || [...titles.values()].every((title) => line.includes(title));
}

/** "Control Activity Test Results annually and approved.": what a page that shows the rest of one cell prints behind its titles. */
export function behindTitles(text: SourcedText, titles: ReadonlyMap<number, string>): SourcedText | null {
  const all = [...titles.values()].join(' ');
  const begins = titles.size > 1 && wordsOf(text.text.slice(0, all.length + 1)) === all;
  return begins && text.text.length > all.length + 1 ? sliceText(text, all.length) : null;
}

/** Lines at a page's edge that look like a running header's and head what stands below them. */
import { SERIES } from '../text/criteria';
import { grouped } from '../text/grouped';
import type { TextLine } from './text-lines';

/** What a report counts: "Control AC-1" at the top of a page is none of the page's number, though the next says "Control AC-2". */
const COUNTED_WORD =
  /^(?:controls?|ctrl|ctl|criteri(?:on|a)|exceptions?|deviations?|findings?|observations?|tests?|issues?|cuecs?|csocs?)(?: (?:activity|id|no\.?|number|ref(?:erence)?))*[\s:#–-]*(?=\S)/i;
const COUNTED = /^[A-Z]{0,8}[-–._ ]?\d/;
const CRITERION_HEAD = new RegExp(String.raw`^(?:\S{1,12}(?: \d{1,4})?\s+)?${SERIES}\.\d{1,2}$`);

const isCounted = ({ text }: TextLine): boolean => {
  const word = COUNTED_WORD.exec(text)?.[0];
  return CRITERION_HEAD.test(text) || (word !== undefined && COUNTED.test(text.slice(word.length)));
};

/** A header may stand over a short part of two pages; what a card repeats on its second page stands no oftener. */
const MOST_OF_ONE = 2;

/**
 * Lines at an edge that differ in their numbers alone, and not as pages do: "CC6.1", "Exception 2", "Control ID: AC-4" over what
 * they name, where pages happen to begin with them.
 */
export function headsOfContent(
  edgesOfPages: readonly (readonly TextLine[])[],
  keyOf: (line: TextLine) => string,
): ReadonlySet<TextLine> {
  const numbered = edgesOfPages.flatMap((lines, page) =>
    lines.flatMap((line) => {
      const numbers = line.text.match(/\d+/g);
      return numbers ? [{ line, numbers: numbers.join(), offsets: numbers.map((each) => Number(each) - page) }] : [];
    }),
  );
  const heads = new Set<TextLine>();
  for (const alike of grouped(numbered, ({ line }) => keyOf(line)).values()) {
    const byNumbers = grouped(alike, ({ numbers }) => numbers);
    if (byNumbers.size < 2) continue;
    const areCounted = alike.every(({ line }) => isCounted(line));
    const running = runningWithPages(alike);
    const areParticular = running.size <= 0.5 * alike.length;
    for (const each of alike) {
      const isAlone = (byNumbers.get(each.numbers)?.length ?? 0) <= MOST_OF_ONE;
      if (areCounted || (areParticular && isAlone && !running.has(each))) heads.add(each.line);
    }
  }
  return heads;
}

/** Those of which a number grows as the pages do: "A-12" may be a page's number. */
function runningWithPages<Numbered extends { readonly offsets: readonly number[] }>(
  lines: readonly Numbered[],
): ReadonlySet<Numbered> {
  const byOffset = grouped(
    lines.flatMap((line) => [...new Set(line.offsets)].map((offset) => ({ line, offset }))),
    ({ offset }) => offset,
  );
  const least = Math.min(3, lines.length);
  return new Set(
    [...byOffset.values()]
      .filter((same) => same.length >= least)
      .flat()
      .map(({ line }) => line),
  );
}

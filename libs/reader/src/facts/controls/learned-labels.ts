/** Labels of cards in words of the firm's own, known by what stands beside them again and again. */
import type { FlowElement } from '../../layout/model';
import { grouped } from '../../text/grouped';
import { plain } from '../../text/plain';
import { rowsByLabel } from './label-rows';
import { labelOfCell, type Label } from './labels';
import { isCleanVerdict } from './outcome';
import { tellsTest } from './test-wording';

/** What a label announces; null for what is none. */
export type LabelReader = (text: string) => Label | null;

const LONGEST_LABEL = 60;
const LONGEST_TABLE = 4;
const LEAST = 3;
const SHARE = 0.6;

const keyOf = (text: string): string => plain(text).replace(/:$/, '').trim().toLowerCase();

/** "How we went about it" beside tests, "What came of it" beside verdicts. */
export function labelReader(elements: readonly FlowElement[]): LabelReader {
  const pairs = elements.flatMap((element) =>
    element.kind === 'TABLE' && element.columnCount <= LONGEST_TABLE
      ? element.rows
          .flatMap(rowsByLabel)
          .flatMap(({ cells: [first, second, ...others] }) =>
            first &&
            second &&
            others.length === 0 &&
            first.text.length < LONGEST_LABEL &&
            labelOfCell(first.text) === null
              ? [{ label: keyOf(first.text), told: second.text.trim() }]
              : [],
          )
      : [],
  );
  const learned = new Map<string, Label>();
  for (const [label, told] of grouped(pairs, (pair) => pair.label)) {
    const share = (tells: (text: string) => boolean) => told.filter((pair) => tells(pair.told)).length / told.length;
    if (told.length < LEAST) continue;
    if (share(isCleanVerdict) > SHARE) learned.set(label, 'RESULT');
    else if (share(tellsTest) > SHARE) learned.set(label, 'TEST');
  }
  return (text) => labelOfCell(text) ?? learned.get(keyOf(text)) ?? null;
}

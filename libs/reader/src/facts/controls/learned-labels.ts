/** Labels of cards in words of the firm's own, known by what stands beside them again and again. */
import type { FlowElement } from '../../layout/model';
import { grouped } from '../../text/grouped';
import { plain } from '../../text/plain';
import { rowsByLabel } from './label-rows';
import { labelOfCell, type Label } from './labels';
import { isCleanVerdict, outcomeOf } from './outcome';
import { tellsTest } from './test-wording';

/** What a label announces; null for what is none. */
export type LabelReader = (text: string) => Label | null;

const LONGEST_LABEL = 60;
const LONGEST_TABLE = 4;
const LEAST = 3;
const SHARE = 0.6;

const keyOf = (text: string): string => plain(text).replace(/:$/, '').trim().toLowerCase();

interface Pair {
  readonly label: string;
  readonly told: string;
  /** What the label above it announces, and what that told. */
  readonly above: Omit<Pair, 'above'> | null;
}

const pairsIn = (elements: readonly FlowElement[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (const element of elements) {
    if (element.kind !== 'TABLE' || element.columnCount > LONGEST_TABLE) continue;
    for (const {
      cells: [first, second, ...others],
    } of element.rows.flatMap(rowsByLabel)) {
      if (first && second && others.length === 0 && first.text.length < LONGEST_LABEL)
        pairs.push({ label: keyOf(first.text), told: second.text.trim(), above: pairs.at(-1) ?? null });
    }
  }
  return pairs;
};

const LEAST_ANSWER = 20;

/** "Company note" stands in those forms alone whose result is a deviation, and directly below it. */
const answersDeviations = (pairs: readonly Pair[], labelIn: LabelReader): boolean =>
  pairs.every(
    ({ told, above }) =>
      above !== null &&
      labelIn(above.label) === 'RESULT' &&
      outcomeOf(above.told) === 'EXCEPTION' &&
      told.length > LEAST_ANSWER,
  );

/** "How we went about it" beside tests, "What came of it" beside verdicts. */
export function labelReader(elements: readonly FlowElement[]): LabelReader {
  const unknown = grouped(
    pairsIn(elements).filter(({ label }) => labelOfCell(label) === null),
    (pair) => pair.label,
  );
  const learned = new Map<string, Label>();
  for (const [label, told] of unknown) {
    const share = (tells: (text: string) => boolean) => told.filter((pair) => tells(pair.told)).length / told.length;
    if (told.length < LEAST) continue;
    if (share(isCleanVerdict) > SHARE) learned.set(label, 'RESULT');
    else if (share(tellsTest) > SHARE) learned.set(label, 'TEST');
  }
  const labelIn = (text: string) => labelOfCell(text) ?? learned.get(keyOf(text)) ?? null;
  for (const [label, told] of unknown) {
    if (labelIn(label) === null && answersDeviations(told, labelIn)) learned.set(label, 'RESPONSE');
  }
  return labelIn;
}

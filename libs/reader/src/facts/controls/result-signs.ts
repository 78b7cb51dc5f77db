/** Results that are a sign or a code each, which a legend explains: "● | No exceptions noted". */
import type { Cell, FlowElement, SourcedText } from '../../layout/model';
import { sliceText } from '../../text/sourced-text';
import { outcomeOf } from './outcome';

export type ResultSigns = ReadonlyMap<string, SourcedText>;

export const NO_SIGNS: ResultSigns = new Map();

const LONGEST_SIGN = 4;

/** A disc that stands alone in its cell is read as the marker of nothing. */
const signOf = (cell: Cell): string => cell.text.trim() || (cell.paragraphs[0]?.marker ?? '');

export const meaningOf = (cell: Cell, signs: ResultSigns): SourcedText | null => signs.get(signOf(cell)) ?? null;

const LONGEST_LEGEND = 300;

/** "N: no exception. E: exception, described below." */
const EXPLAINED =
  /(?:^|[.;,(]\s+)["“']?(?<sign>[A-Z✓✔✗✘●○]{1,4})["”']?\s*(?::|=|[–—-]|means)\s+(?<meaning>(?:[^.;]|\.(?=\d)){4,80})/gu;

const signsInText = (text: SourcedText): readonly (readonly [string, SourcedText])[] => {
  if (text.text.length > LONGEST_LEGEND) return [];
  const told = [...text.text.matchAll(EXPLAINED)].map((match): readonly [string, SourcedText] => {
    const end = match.index + match[0].length;
    return [match.groups?.sign ?? '', sliceText(text, end - (match.groups?.meaning?.length ?? 0), end)];
  });
  return told.filter(([, meaning]) =>
    /\b(?:exceptions?|deviations?|operated?|effective(?:ly)?|compl(?:y|ied|iant)|satisf\w+|passed|failed|met)\b/i.test(
      meaning.text,
    ),
  );
};

const NUMERAL = /^(?<sign>\d)\s*[–—=:.)-]\s*(?=\p{Lu})/u;

const numeralIn = (element: FlowElement): readonly [string, SourcedText] | null => {
  if (element.kind === 'TABLE' || element.text.length > LONGEST_LEGEND) return null;
  const marked = element.kind === 'LIST_ITEM' ? /^\d(?=[.):]?$)/.exec(element.marker)?.[0] : undefined;
  if (marked !== undefined) return [marked, element];
  const match = NUMERAL.exec(element.text);
  return match ? [match.groups?.sign ?? '', sliceText(element, match[0].length)] : null;
};

/** "1 – No exceptions were found." over "2 – Exceptions were found.": numerals that a key of lines explains. */
const keysOfNumerals = (elements: readonly FlowElement[]): ResultSigns => {
  const keys = elements.map(numeralIn).reduce<[string, SourcedText][][]>((runs, told) => {
    const last = runs.at(-1);
    const isNext = told !== null && Number(last?.at(-1)?.[0]) + 1 === Number(told[0]);
    if (told && isNext) last?.push([...told]);
    else runs.push(told ? [[...told]] : []);
    return runs;
  }, []);
  const key = keys.find((run) => {
    const outcomes = run.map(([, meaning]) => outcomeOf(meaning.text));
    return outcomes.includes('NO_EXCEPTION') && outcomes.includes('EXCEPTION');
  });
  return new Map(key);
};

/** The signs that tables of two columns, or lines, explain as results. */
export function signsIn(elements: readonly FlowElement[]): ResultSigns {
  const signs = new Map<string, SourcedText>(keysOfNumerals(elements));
  for (const element of elements) {
    if (element.kind !== 'TABLE') for (const [sign, meaning] of signsInText(element)) signs.set(sign, meaning);
    if (element.kind !== 'TABLE' || element.columnCount !== 2) continue;
    for (const { cells } of element.rows) {
      const [sign, meaning, ...more] = cells;
      if (!sign || !meaning || more.length > 0) continue;
      const written = signOf(sign);
      const isSign = written.length > 0 && written.length <= LONGEST_SIGN && !/^[\d\s]+$/.test(written);
      if (isSign && outcomeOf(meaning.text) !== 'UNCLEAR') signs.set(written, meaning);
    }
  }
  return signs;
}

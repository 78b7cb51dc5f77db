/**
 * "PHY-2 | Cards of leavers are deactivated within     Criteria: CC6.2,
 *        | twenty-four hours.                          CC6.4"
 *
 * Where no other row has a column so far to the right, the layout takes the criteria into the control's cell, line by
 * line. The place of the printed words tells them apart again.
 */
import type { Criterion } from '@countersign/vocabulary';
import type { SourcedText, Word } from '../../layout/model';
import { criteriaIn, isOnlyCriteria } from '../../text/criteria';
import { printedLines } from '../../text/printed-lines';
import { joinTexts, sliceText } from '../../text/sourced-text';
import type { ControlOccurrence } from './occurrence';

const LABEL =
  /^(?:(?:applicable|related|relevant|TSC|trust services|SOC 2) )*(?:criteri(?:a|on)|TSC|ref(?:erence)?s?)\s*[:.]?\s*/i;
const BEGINS = /^(?:\(?(?:CC|PI|A|C|P)\d\.\d{1,2}\b|criteri|applicable|related|TSC\b)/i;
/** In heights of the print: no space between words is so wide. */
const GAP = 0.7;

interface Parted {
  readonly words: SourcedText;
  readonly criteria: readonly Criterion[];
}

/** Null where nothing but criteria stands in no column of its own. */
export function criteriaBeside(text: SourcedText): Parted | null {
  if (text.words.length === 0 || criteriaIn(text.text).length === 0) return null;
  const lines = printedLines(text);
  const starts = lines.flatMap((line) =>
    line.words.flatMap(({ word }, order) => {
      const before = line.words[order - 1]?.word;
      return before && BEGINS.test(word.text) && isApart(before, word) ? [word.box.x] : [];
    }),
  );
  return [...new Set(starts)].map((start) => partedAt(lines, start)).find((parted) => parted !== null) ?? null;
}

const isApart = (left: Word, right: Word): boolean =>
  right.box.x - (left.box.x + left.box.width) > GAP * right.fontSize;

function partedAt(lines: readonly SourcedText[], start: number): Parted | null {
  const sides = lines.map((line) => {
    const at = line.words.findIndex(({ word }) => word.box.x > start - 1);
    const cut = at < 0 ? line.text.length : (line.words[at]?.start ?? 0);
    const [left, right] = [line.words[at - 1]?.word, line.words[at]?.word];
    const isClean = !left || !right || isApart(left, right);
    return { words: sliceText(line, 0, cut), beside: sliceText(line, cut), isClean };
  });
  const beside = joinTexts(sides.map((side) => side.beside)).text.replace(LABEL, '');
  const isColumn = sides.every(({ isClean }) => isClean) && isOnlyCriteria(beside);
  return isColumn ? { words: joinTexts(sides.map((side) => side.words)), criteria: criteriaIn(beside) } : null;
}

/** The control with its own words alone, and the criteria that stood beside them. */
export function withCriteriaBeside(occurrence: ControlOccurrence): ControlOccurrence {
  const parted = criteriaBeside(occurrence.description);
  if (!parted || parted.words.text === '') return occurrence;
  return {
    ...occurrence,
    description: parted.words,
    criteria: [...new Set([...occurrence.criteria, ...parted.criteria])],
  };
}

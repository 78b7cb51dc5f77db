/** What the auditor found, in the auditor's words, taken out of a cell of results. */
import type { Criterion } from '@countersign/vocabulary';
import type { SourcedText } from '../../layout/model';
import { withoutMarker } from '../../text/markers';
import { plain } from '../../text/plain';
import { sliceText } from '../../text/sourced-text';
import type { CriteriaMap } from '../controls/criteria-map';
import { criteriaOf } from '../controls/controls';
import type { ControlOccurrence, TestOccurrence } from '../controls/occurrence';
import { outcomeOf } from '../controls/outcome';

export interface Finding {
  readonly controlId: string | null;
  readonly criteria: readonly Criterion[];
  readonly control: string | null;
  readonly test: string | null;
  readonly words: readonly SourcedText[];
  readonly response: SourcedText | null;
}

const LEAD =
  /(?:^|(?<=[.;]["”)]?\s))(?:exceptions?|deviations?)(?:\s*#?\d+)?(?:\s+(?:was\s+|were\s+)?(?:noted|identified|found))?\s*[:.–—]/gi;
const DENIAL = String.raw`No (?:\w+ ){0,2}(?:exceptions?|deviations?)\b[^.]*\.`;
const DENIED_BEFORE = new RegExp(String.raw`^(?:${DENIAL}\s+)+(?=\S)`, 'i');
const DENIED_AFTER = new RegExp(String.raw`\s+(?:${DENIAL}\s*)+$`, 'i');
const POINTER_AFTER =
  /\s+\(?(?:please )?(?:see|refer to)\b[^.]{0,60}\b(?:management|response|section [IVX\d]+)\b[^.]{0,60}\.?\)?$/i;

const trimmed = (text: SourcedText): SourcedText => {
  const before = DENIED_BEFORE.exec(plain(text.text))?.[0] ?? '';
  // "No exceptions noted, except that ..." is the finding itself.
  const isWhole = before.length >= text.text.length || /\b(?:except|other than)\b/i.test(before);
  const rest = isWhole ? text : sliceText(text, before.length);
  const after = [DENIED_AFTER, POINTER_AFTER].reduce((found, form) => {
    const end = form.exec(plain(found.text))?.index ?? 0;
    return end > 20 ? sliceText(found, 0, end) : found;
  }, rest);
  return withoutMarker(after);
};

/** A cell may report several exceptions, each with its own lead. */
export function findingsIn(result: SourcedText): readonly SourcedText[] {
  const starts = [...plain(result.text).matchAll(LEAD)].map((match) => match.index);
  const cuts = starts.length > 1 ? starts : [0];
  const first = cuts[0] === 0 ? cuts : [0, ...cuts];
  return first
    .map((start, order) => trimmed(sliceText(result, start, first[order + 1] ?? result.text.length)))
    .filter((part) => part.text.length > 0 && outcomeOf(part.text) === 'EXCEPTION');
}

const ofTest = (occurrence: ControlOccurrence, test: TestOccurrence, map: CriteriaMap): readonly Finding[] => {
  if (!test.result || outcomeOf(test.result.text) !== 'EXCEPTION') return [];
  return findingsIn(test.result).map((words) => ({
    controlId: occurrence.id,
    criteria: criteriaOf(occurrence, map),
    control: occurrence.description.text || null,
    test: test.procedure.text || null,
    words: [words],
    response: test.response,
  }));
};

export const findingsOf = (occurrences: readonly ControlOccurrence[], map: CriteriaMap): readonly Finding[] =>
  occurrences.flatMap((occurrence) => occurrence.tests.flatMap((test) => ofTest(occurrence, test, map)));

const POINTS =
  /\b(?:see|refer(?:red)?|described|detailed|details|explained|discussed|noted)\b[^.]*\b(?:below|above|section|page|note|exception #?\d|appendix|following|summary|end of)\b/i;

/** "Exception noted. Refer to the summary below." says that there is one, and not which. */
export const isPointer = (finding: string): boolean => {
  const words = finding.replace(LEAD, ' ').trim();
  return (
    words.split(/\s+/).length < 4 ||
    (words.split(/\s+/).length < 22 && POINTS.test(words) && !/\d+ (?:of|out of) /.test(words))
  );
};

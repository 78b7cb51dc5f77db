/** Several results in one cell, each a paragraph (or more) of its own. */
import type { SourcedText } from '../../layout/model';
import { isMarked, withoutMarker, type MarkedText } from '../../text/markers';
import { plain } from '../../text/plain';
import { joinTexts, sliceText } from '../../text/sourced-text';
import { responseIn } from '../exceptions/response-label';
import { outcomeOf } from './outcome';

/** "Per inquiry of management, these held logs" goes on with the finding before it. */
const BEGINS =
  /^(?:No|None|Exceptions?|Deviations?|Not|Without|N\/A|Pass|Operat|Could not|Unable|The circumstances|Test|For (?:an?|one|two|three|\d+)\b|\d+ (?:of|out of)\b)/;

export function separateResults(paragraphs: readonly MarkedText[]): readonly SourcedText[] {
  return paragraphs.reduce<readonly SourcedText[]>((results, paragraph) => {
    const text = withoutMarker(paragraph);
    const previous = results[results.length - 1];
    const isEnded = previous !== undefined && /[.;:!?)"”]$/.test(previous.text.trim());
    const isOwn =
      !previous ||
      (responseIn(text) === null &&
        outcomeOf(text.text) !== 'UNCLEAR' &&
        (isMarked(paragraph) ||
          (BEGINS.test(plain(text.text)) && (isEnded || outcomeOf(previous.text) === 'NO_EXCEPTION'))));
    return isOwn ? [...results, text] : [...results.slice(0, -1), joinTexts([previous, text])];
  }, []);
}

const USUAL =
  /(?<=^|[.;)]\s+)(?=(?:No (?!further|other|additional|more)(?:[a-z]+ ){0,2}(?:exceptions?|deviations?)|Exceptions? noted|Deviations? noted|None noted|Not tested|No occurrence|The circumstances)\b)/g;

/** One text that holds as many results of the usual beginnings as there are tests: "No exceptions noted. Exception noted. ..." */
export function resultsRunTogether(text: SourcedText, tests: number): readonly SourcedText[] {
  const starts = [...text.text.matchAll(USUAL)].map(({ index }) => index);
  if (starts.length !== tests || starts[0] !== 0) return [];
  return starts.map((start, order) => sliceText(text, start, starts[order + 1] ?? text.text.length));
}

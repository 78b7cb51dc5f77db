/** Several results in one cell, each a paragraph (or more) of its own. */
import type { SourcedText } from '../../layout/model';
import { isMarked, withoutMarker, type MarkedText } from '../../text/markers';
import { plain } from '../../text/plain';
import { joinTexts } from '../../text/sourced-text';
import { responseIn } from '../exceptions/response-label';
import { outcomeOf } from './outcome';

/** "Per inquiry of management, these held logs" goes on with the finding before it. */
const BEGINS =
  /^(?:No|None|Exceptions?|Deviations?|Not|Without|N\/A|Pass|Operat|The circumstances|Test|For (?:an?|one|two|three|\d+)\b|\d+ (?:of|out of)\b)/;

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

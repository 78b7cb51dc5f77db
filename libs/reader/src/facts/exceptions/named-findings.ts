/** A result that several controls share may say which of them it speaks of: "No exceptions noted other than: AC-2 – ..." */
import type { SourcedText } from '../../layout/model';
import { plain } from '../../text/plain';
import { sliceText } from '../../text/sourced-text';
import { citationsOf, idAtStart, idKey } from '../controls/control-id';

export interface NamedFinding {
  readonly id: string;
  readonly words: SourcedText;
}

export interface NamedFindings {
  /** What stands before the first id, unless it only leads up to it. */
  readonly before: SourcedText | null;
  readonly named: readonly NamedFinding[];
}

/** Where a new part of a result may begin. */
const STARTS = /(?:^|[.:;]["”)]?\s+|\b(?:than|for|in)\s+|(?<=\s)[-•–—]\s+)(?=[A-Z\d])/g;
/** "AC-2 – 1 of 20", and not "AC-2 was not performed". */
const ENDS_LABEL = /(?:[:–—]|\s-)\s*$/;
const LEADS_UP = /(?:[:–—-]|\b(?:than|for|in))\s*$/i;

interface Labelled {
  readonly id: string;
  readonly at: number;
  /** Where the words behind the id begin. */
  readonly from: number;
}

const labelledIn = (words: string): readonly Labelled[] =>
  [...words.matchAll(STARTS)].flatMap(({ 0: start, index }) => {
    const at = index + start.length;
    const named = idAtStart(words.slice(at));
    const isLabel = named !== null && ENDS_LABEL.test(words.slice(at, at + named.start));
    return isLabel ? [{ id: named.id, at, from: at + named.start }] : [];
  });

/** Parts of it begin with ids, of whatever things. */
export const namesControls = (result: string): boolean => labelledIn(plain(result)).length > 0;

/** Null where no part of the result begins with the id of a known control. */
export function namedFindings(result: SourcedText, known: readonly string[]): NamedFindings | null {
  const cites = citationsOf(result.text);
  const cited = new Map(known.filter((id) => cites(id)).map((id) => [idKey(id), id]));
  if (cited.size === 0) return null;
  const parts = labelledIn(plain(result.text)).flatMap((part) => {
    const id = cited.get(idKey(part.id));
    return id ? [{ ...part, id }] : [];
  });
  const [first] = parts;
  if (!first) return null;
  const before = sliceText(result, 0, first.at);
  return {
    before: before.text === '' || LEADS_UP.test(before.text) ? null : before,
    named: parts.map(({ id, from }, order) => ({ id, words: sliceText(result, from, parts[order + 1]?.at) })),
  };
}

/**
 * "See controls CC1.1.01 and CC1.1.03.", where a criterion's controls would stand: no control, but those that it names
 * serve the criterion too.
 */
import type { Criterion } from '@countersign/vocabulary';
import { criteriaIn, isOnlyCriteria } from '../../text/criteria';
import { plain } from '../../text/plain';
import { idKey, idsAlone } from './control-id';
import { criteriaOfId } from './controls';
import type { CriteriaMap } from './criteria-map';
import type { ControlOccurrence } from './occurrence';
import { isCrossReference } from './pointer';

const REFERS =
  /^(?:please )?(?:also )?(?:see|refer(?:ence)?(?:red)? to|cross-?refer(?:ence)?s?(?: to)?:?|addressed by|covered by|same as)(?: also)?(?: the)?(?: following)?(?: (?:related|relevant|referenced))?(?: (?:controls?(?: activit(?:y|ies))?|criteri(?:a|on)|test(?:s|ing)?(?: of controls?)?))*(?: (?:numbers?|nos?\.|ids?|under|at|for|in|listed|above|below))*[:\s]+/i;
const BEHIND = /(?:,? (?:as )?(?:listed |described |tested )?(?:above|below|herein))?[.;]?$/i;

/** What it refers to; null for words that are a control's. */
function referredTo({ id, description, tests, notes }: ControlOccurrence): string | null {
  const words = plain(description.text).trim();
  const [lead] = REFERS.exec(words) ?? [];
  const isTested = tests.some(({ procedure, results }) =>
    [procedure, ...results.map((result) => result.words)].some(({ text }) => text !== '' && !isCrossReference(text)),
  );
  if (id !== null || lead === undefined || isTested || notes.length > 0) return null;
  return words.slice(lead.length).replace(BEHIND, '');
}

/** The occurrences that are controls, and the map with what the others say. */
export function withoutReferences(
  occurrences: readonly ControlOccurrence[],
  map: CriteriaMap,
): { readonly occurrences: readonly ControlOccurrence[]; readonly map: CriteriaMap } {
  const told = new Map(map);
  const left = new Set<ControlOccurrence>();
  for (const occurrence of occurrences) {
    const words = referredTo(occurrence);
    const ids = words === null ? [] : idsReferredTo(words, occurrences);
    if (ids.length > 0) left.add(occurrence);
    for (const id of ids) {
      const known = told.get(idKey(id)) ?? criteriaOfId(id);
      told.set(idKey(id), [...new Set([...known, ...occurrence.criteria])]);
    }
  }
  return left.size > 0
    ? { occurrences: occurrences.filter((each) => !left.has(each)), map: told }
    : { occurrences, map };
}

/** Of controls by their ids, or of all that serve a criterion. */
const idsReferredTo = (words: string, occurrences: readonly ControlOccurrence[]): readonly string[] => {
  const cited: readonly Criterion[] = isOnlyCriteria(words) ? criteriaIn(words) : [];
  const keys = idsAlone(words, true).map(idKey);
  return occurrences.flatMap(({ id, criteria }) => {
    const isMeant = id !== null && (keys.includes(idKey(id)) || cited.some((each) => criteria.includes(each)));
    return isMeant ? [id] : [];
  });
};

/**
 * Controls that the description lists with their words and criteria, where the auditor's part shows their numbers and
 * tests alone.
 */
import { idKey } from './control-id';
import type { ControlOccurrence } from './occurrence';

const lacksWords = ({ id, description }: ControlOccurrence): boolean => id !== null && description.text.trim() === '';
const lacksCriteria = ({ id, criteria }: ControlOccurrence): boolean => id !== null && criteria.length === 0;

/** Few rows lose their words to the layout; where many have none, another place has them. */
const MANY_WITHOUT_WORDS = 0.3;
const MOST_WITHOUT_CRITERIA = 0.6;

export const needsCatalogue = (occurrences: readonly ControlOccurrence[]): boolean =>
  occurrences.filter(lacksWords).length > MANY_WITHOUT_WORDS * occurrences.length ||
  occurrences.filter(lacksCriteria).length > MOST_WITHOUT_CRITERIA * occurrences.length;

const entriesById = (catalogue: readonly ControlOccurrence[]): ReadonlyMap<string, ControlOccurrence> => {
  const entries = new Map<string, ControlOccurrence>();
  for (const control of catalogue) {
    if (control.id === null || lacksWords(control)) continue;
    const known = entries.get(idKey(control.id));
    const criteria = [...new Set([...(known?.criteria ?? []), ...control.criteria])];
    entries.set(idKey(control.id), { ...(known ?? control), criteria });
  }
  return entries;
};

export function withCatalogue(
  occurrences: readonly ControlOccurrence[],
  catalogue: readonly ControlOccurrence[],
): readonly ControlOccurrence[] {
  const entries = entriesById(catalogue);
  return occurrences.map((occurrence) => {
    const entry = occurrence.id === null ? undefined : entries.get(idKey(occurrence.id));
    if (!entry) return occurrence;
    return {
      ...occurrence,
      description: lacksWords(occurrence) ? entry.description : occurrence.description,
      criteria: lacksCriteria(occurrence) ? entry.criteria : occurrence.criteria,
    };
  });
}

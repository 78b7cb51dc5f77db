/** Controls whose only name is a number: "1: Access is ..." over their tests, or "Control 24" where a map says 24. */
import { similarity } from '../../text/similarity';
import { sliceText } from '../../text/sourced-text';
import type { ControlOccurrence } from './occurrence';

/** "7: Access ...", "7. Access ...", "#7 – Access ..."; not "30 days after ...". */
const LEADING_NUMBER = /^\(?#?(?<number>\d{1,3})\)?\s*(?:[.:)|]|\s[–—-](?=\s))\s*(?=["“(]?\p{Lu})/u;

interface Numbered {
  readonly occurrence: ControlOccurrence;
  readonly id: string;
}

const numberAtStart = (occurrence: ControlOccurrence): Numbered | null => {
  const marker = occurrence.id === null ? /^\(?(\d{1,3})[.)]$/.exec(occurrence.marker ?? '')?.[1] : undefined;
  if (marker !== undefined) return { occurrence: { ...occurrence, id: marker }, id: marker };
  const match = occurrence.id === null ? LEADING_NUMBER.exec(occurrence.description.text) : null;
  const id = match?.groups?.number;
  if (!match || id === undefined) return null;
  return { occurrence: { ...occurrence, id, description: sliceText(occurrence.description, match[0].length) }, id };
};

const LEAST = 3;
const MOST = 0.8;
const SAME = 0.9;

/** Numbers that begin anew under each criterion count its controls, and name none. */
const nameOneEach = (numbered: readonly Numbered[]): boolean => {
  const first = new Map<string, string>();
  return numbered.every(({ id, occurrence: { description } }) => {
    const known = first.get(id);
    if (known === undefined) first.set(id, description.text);
    return known === undefined || similarity(known, description.text) >= SAME;
  });
};

export function withLeadingNumbers(occurrences: readonly ControlOccurrence[]): readonly ControlOccurrence[] {
  const told = occurrences.map((occurrence) => ({ occurrence, numbered: numberAtStart(occurrence) }));
  const numbered = told.flatMap((each) => each.numbered ?? []);
  if (numbered.length < Math.max(LEAST, MOST * occurrences.length) || !nameOneEach(numbered)) return occurrences;
  return told.map((each) => each.numbered?.occurrence ?? each.occurrence);
}

const asNumber = (id: string | null): string | null => id?.replace(/^control\s+(?=\d+$)/i, '') ?? null;

/** What one place calls "Control 24" and another 24 is one control, and its name is what both have in common. */
export const calledByNumbers = (
  occurrences: readonly ControlOccurrence[],
  isMappedByNumber: boolean,
): readonly ControlOccurrence[] =>
  isMappedByNumber || occurrences.some(({ id }) => id !== null && /^\d+$/.test(id))
    ? occurrences.map((occurrence) => ({ ...occurrence, id: asNumber(occurrence.id) }))
    : occurrences;

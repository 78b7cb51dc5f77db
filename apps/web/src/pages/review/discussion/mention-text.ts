/** Whom a comment can mention. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

interface Part {
  readonly text: string;
  readonly mentioned?: Mentionable | null;
}

/** What stands after the @ while somebody writes: the name, and the address too where two have the same name. */
export const labelOf = ({ name, email }: Mentionable, people: readonly Mentionable[]): string =>
  people.filter((each) => each.name === name).length > 1 ? `${name} (${email})` : name;

/** A comment as it is written in a field. */
export const writtenOf = (parts: readonly Part[], people: readonly Mentionable[]): string =>
  parts.map(({ text, mentioned }) => (mentioned ? `@${labelOf(mentioned, people)}` : text)).join('');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is sent of what was written: whoever is named after an @, by the id that stays. */
export function sentOf(written: string, people: readonly Mentionable[]): string {
  const ids = new Map(people.map((person) => [labelOf(person, people), person.id]));
  // The longest first: `@Ada Auditor` is not `@Ada`.
  const labels = [...ids.keys()].filter(Boolean).sort((one, other) => other.length - one.length);
  if (labels.length === 0) return written;
  const named = new RegExp(`(?<![\\p{L}\\p{N}])@(${labels.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return written.replace(named, (_whole, label: string) => `@[${ids.get(label)}]`);
}

/** What somebody types of a name before the caret, from its @ on; null: no name is being typed. */
export function nameBefore(written: string, caret: number): { readonly from: number; readonly typed: string } | null {
  const found = /(?:^|[\s(])@([\p{L}\p{N}.’'-]*(?: [\p{L}\p{N}.’'-]*)?)$/u.exec(written.slice(0, caret));
  return found && { from: caret - found[1]!.length - 1, typed: found[1]! };
}

const SUGGESTED = 6;

/** Who may be meant by what was typed. */
export function suggestedFor(typed: string, people: readonly Mentionable[]): readonly Mentionable[] {
  const sought = typed.trim().toLowerCase();
  return people
    .filter(({ name, email }) => name.toLowerCase().includes(sought) || email.toLowerCase().startsWith(sought))
    .slice(0, SUGGESTED);
}

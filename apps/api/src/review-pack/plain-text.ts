/**
 * What may hide or turn round words without being seen: control characters, marks that change the direction of writing,
 * and characters without width. Line breaks and tabs are kept as white space.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Text of a report or a person as it may be printed: what is seen is what is there. */
export const printable = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replaceAll('\t', ' ')
    .trim();

/** The lines of a text that say something. */
export const linesOf = (text: string): readonly string[] =>
  printable(text)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** On one line, and cut where it is longer than there is room for. */
export function shortened(text: string, most: number): string {
  const line = linesOf(text).join(' ');
  const signs = [...line];
  return signs.length <= most
    ? line
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Typography made plain without moving a character, so that rules stay readable and positions stay true. */

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2002-\u200a\u202f\t]/g, ' '],
  [/[’‘ʼ´`‛′]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒]/g, '-'],
  [/[®™©℠]/g, ' '],
];

// Most texts are plain as they stand.
const TYPOGRAPHY = /[^ -_a-~]/;

/** As long as `text`: curly quotes, no-break spaces and hyphens plain, trademark signs blank. */
export const plain = (text: string): string =>
  TYPOGRAPHY.test(text) ? PLAIN.reduce((result, [from, to]) => result.replace(from, to), text) : text;

/** For a value: single spaces, no white space or stray punctuation at its ends. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:"“”'‘’–—-]+|[\s,;:"“”'‘’–—-]+$/g, '')
    .trim();

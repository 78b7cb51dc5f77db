/** Lines of print as text to read: hyphens at line ends undone, soft hyphens gone, single spaces; each word kept. */
import type { SourcedText, SourcedWord } from './model';
import type { PlacedWord } from './placed-words';
import type { TextLine } from './text-lines';

/** Words of the document as they stand within lines, lower case: they tell a hyphen that belongs from one that divides. */
export type Spellings = ReadonlySet<string>;

const bare = (text: string): string => text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

export function spellingsOf(lines: readonly TextLine[]): Spellings {
  const printed = new Set<string>();
  for (const { words } of lines) {
    words.forEach(({ text }, index) => {
      if (index < words.length - 1 || !/[-\u00ad\u2010]$/.test(text)) printed.add(text);
    });
  }
  const spellings = new Set<string>();
  for (const word of printed) {
    const text = bare(word);
    if (text.length > 2) spellings.add(text);
  }
  return spellings;
}

// Where a compound of these is broken at its hyphen, the hyphen belongs to it.
const COMPOUND_STARTS =
  /(?:^|[\W])(?:non|self|multi|cross|third|first|second|high|low|long|short|real|time|well|end|on|off|in|up|co|anti|inter|intra|day|year|role|risk|user|data|two|three|full|part|key|policy|client|customer|company|web|cloud|read|write|least|need|ad|post|pre|sub|semi|e|up|so|built|vendor|peer|host|network|state|service|industry|point|site|run)$/i;

/** Whether the hyphen at a line's end goes when the word is put together. */
function dropsHyphen(before: string, after: string, spellings: Spellings): boolean {
  const first = bare(before.replace(/[-\u2010]$/, ''));
  const second = bare(after);
  if (!/^\p{Ll}/u.test(after) || first.length < 2 || /\d$/.test(before.slice(0, -1))) return false;
  // "policy-as-" is hyphenated by itself.
  if (/\p{L}-\p{L}/u.test(before)) return false;
  if (spellings.has(first + second)) return true;
  if (spellings.has(`${first}-${second}`)) return false;
  return !COMPOUND_STARTS.test(before.replace(/[-\u2010]$/, ''));
}

const touches = (one: PlacedWord, next: PlacedWord): boolean =>
  !one.spaceAfter &&
  next.fontSize < 0.85 * one.fontSize &&
  next.frame.x - (one.frame.x + one.frame.width) < 0.1 * one.fontSize &&
  /^(?:st|nd|rd|th|[®™©℠]+[.,;:]?)$/.test(next.text);

/** @param lines in reading order; a footnote's mark stays with its word and out of the text */
export function sourcedTextOf(lines: readonly (readonly PlacedWord[])[], spellings: Spellings): SourcedText {
  const words: SourcedWord[] = [];
  let text = '';
  let previous: PlacedWord | null = null;
  let isLineStart = false;
  for (const line of lines) {
    isLineStart = true;
    for (const word of line) {
      if (word.isFootnoteMark) {
        words.push({ word, start: text.length, end: text.length });
        continue;
      }
      if (previous) {
        if (isLineStart && /\u00ad$/.test(previous.text)) text = text.replace(/\u00ad$/, '');
        else if (isLineStart && /[\p{L}][-\u2010]$/u.test(text) && /^[\p{L}]/u.test(word.text)) {
          if (dropsHyphen(previous.text, word.text, spellings)) text = text.slice(0, -1);
        } else if (isLineStart && /[\p{L}\d]\/$/u.test(text)) text += '';
        else if (!touches(previous, word)) text += ' ';
        const before = words[words.length - 1];
        // The hyphen that went was the last character of the word before.
        if (before && before.end > text.length) words[words.length - 1] = { ...before, end: text.length };
      }
      const start = text.length;
      text += word.text.includes('\u00ad') ? word.text.replace(/\u00ad(?!$)/g, '') : word.text;
      words.push({ word, start, end: text.length });
      previous = word;
      isLineStart = false;
    }
  }
  return { text: text.replace(/\u00ad$/, ''), words };
}

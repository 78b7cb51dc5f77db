/** Bullets, numbers and letters at the start of a list's item. */
import type { TextLine } from './text-lines';

export interface Marker {
  readonly text: string;
  readonly kind: 'BULLET' | 'NUMBER' | 'LETTER' | 'ROMAN';
  /** Words of the line that make it up. */
  readonly words: number;
  /** Where the marker and the item's text begin. */
  readonly x: number;
  readonly textX: number;
}

// Symbol fonts draw their bullets at private code points; Wingdings' squares and ticks come as letters.
const BULLET = /^(?:[•●○◦▪▫■□◆◇♦►▶▸▹➢➤➔→⇒›»‣⁃⁌⁍∙·⦁⚫⚬◉★☐☑☒✓✔✗✘❖❑❒❯⮚\uf000-\uf0ff]|[-–—*]|\(cid:\d+\))$/;
// Letters that are bullets in Wingdings and Courier: only with a gap wider than a space.
const LETTER_BULLET = /^[o§qvØüu¨]$/;
const NUMBER = /^\(?\d{1,3}[.)]$|^\(\d{1,3}\)$/;
// After z come aa, ab and so on; "am.", "an.", "as." and "at." are ends of sentences.
const LETTER = /^\(?(?:[a-zA-Z]|a[a-lo-ru-z]|([b-z])\1)[.)]$/;
const ROMAN = /^\(?[ivxIVX]{1,5}[.)]$/;
const GLUED = /^([•●○◦▪■□◆►▶➢➤‣∙·✓✔❖\uf000-\uf0ff])(?=\S)/;

export function markerOf(line: TextLine): Marker | null {
  const [first, second] = line.words;
  if (!first) return null;
  const found = (kind: Marker['kind']): Marker | null =>
    second
      ? { text: first.text, kind, words: 1, x: first.frame.x, textX: second.frame.x }
      : { text: first.text, kind, words: 1, x: first.frame.x, textX: first.frame.x + first.frame.width };
  const gap = second ? second.frame.x - (first.frame.x + first.frame.width) : 0;
  if (BULLET.test(first.text)) return /^[-–—*]$/.test(first.text) && !second ? null : found('BULLET');
  if (LETTER_BULLET.test(first.text) && gap > 0.6 * line.fontSize) return found('BULLET');
  if (!second) return null;
  if (ROMAN.test(first.text)) return found('ROMAN');
  if (NUMBER.test(first.text)) return found('NUMBER');
  if (LETTER.test(first.text) && !isInitial(first.text, second.text)) return found('LETTER');
  return GLUED.test(first.text) ? { ...(found('BULLET') as Marker), words: 0 } : null;
}

// "J. Smith, Partner" is a name and no item.
const isInitial = (marker: string, next: string): boolean =>
  /^[A-Z]\.$/.test(marker) && /^[A-Z][a-z]+,?$/.test(next) && marker !== 'A.' && marker !== 'B.' && marker !== 'C.';

/** Whether a page's own text is worth the name, or has to be read from its picture. */
import type { Fragment, PageDrawing } from '../page-drawing';

/** An image over this share of the page may be a scan. */
const WIDE_IMAGE = 0.5;
/** Letters on a scan that are no text of its own: a portal's stamp ("Downloaded by ..."), a page number. */
const STAMP_LETTERS = 300;
/** Fewer letters than these tell that something else is drawn, if anything: text as outlines, say. */
const FEWEST_LETTERS = 8;
const GARBAGE_SHARE = 0.25;
const ENOUGH_WORDS = 60;
const FEWEST_VOWELS = 0.22;

// Private use, replacement and control characters, and what Unicode has not assigned: codes of glyphs, not letters.
const UNDECODED = /[\p{Co}\p{Cn}\ufffd\p{Cc}]/gu;
const COMMON = /^(?:the|of|and|to|in|is|a|for|that|by|on|with|are|or|as|be|was|not|no|an|this|from|has)$/i;

export function needsOcr(drawing: PageDrawing): boolean {
  if (isPlainlyText(drawing)) return false;
  const text = textOf(drawing.fragments.filter((fragment) => fragment.hidden === null));
  if (isUndecoded(text)) return true;
  const letters = lettersIn(text);
  if (letters < FEWEST_LETTERS) return !hasLayer(drawing);
  return letters < STAMP_LETTERS && isCovered(drawing) && !hasLayer(drawing);
}

/** Most pages are, and need no closer look: words enough, in letters that are letters, small English ones among them. */
function isPlainlyText({ fragments }: PageDrawing): boolean {
  let [letters, others, common] = [0, 0, 0];
  for (const { text, hidden } of fragments) {
    if (hidden !== null) continue;
    if (/^[ -~]+$/.test(text)) letters += text.length;
    else others += text.length;
    if (COMMON.test(text)) common += 1;
  }
  return letters > 3 * STAMP_LETTERS && common > 5 && others < 0.1 * letters;
}

/** OCR found more than a stamp, a caption or the words on a picture that the page has as text anyway. */
export const addsText = (scanned: PageDrawing, drawing: PageDrawing): boolean => {
  const own = textOf(drawing.fragments.filter((fragment) => fragment.hidden === null));
  const read = lettersIn(textOf(scanned.fragments));
  return read > 0 && (isUndecoded(own) || read > 1.4 * lettersIn(own));
};

/** Another program's OCR already put its text under the picture. */
const hasLayer = (drawing: PageDrawing): boolean => {
  const layer = textOf(drawing.fragments.filter((fragment) => fragment.hidden === 'INVISIBLE'));
  return isCovered(drawing) && lettersIn(layer) >= FEWEST_LETTERS && !isUndecoded(layer);
};

const isCovered = ({ images, width, height }: PageDrawing): boolean =>
  // Some scanners write a page in strips.
  images.reduce((sum, image) => sum + (image.x2 - image.x1) * (image.y2 - image.y1), 0) > WIDE_IMAGE * width * height;

const textOf = (fragments: readonly Fragment[]): string => fragments.map(({ text }) => text).join(' ');

const lettersIn = (text: string): number => text.match(/[\p{L}\d]/gu)?.length ?? 0;

function isUndecoded(text: string): boolean {
  const characters = text.replace(/\s/g, '').length;
  if (characters < FEWEST_LETTERS) return false;
  return (text.match(UNDECODED)?.length ?? 0) > GARBAGE_SHARE * characters || isGibberish(text);
}

/** Glyph numbers taken for letters: "7KH VHUYLFH" for "The service". English has its small words, and vowels. */
function isGibberish(text: string): boolean {
  // A page that maps criteria to controls may hold nothing but ids (CC6.1, CTRL001): they are no words.
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}|^a$/iu.test(word) && !/\p{L}\d|\p{L}-\d/u.test(word));
  if (words.length < ENOUGH_WORDS || words.some((word) => COMMON.test(word))) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const vowels = text.match(/[aeiouy]/giu)?.length ?? 0;
  return vowels < FEWEST_VOWELS * letters;
}

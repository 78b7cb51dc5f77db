/** Breaks text into lines, word by word, with bold runs and raised marks. */
import type { Faces } from './fonts';

export interface Word {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly raised: boolean;
  readonly width: number;
  /** Follows the word before it without a space. */
  readonly glued: boolean;
}

export interface Line {
  readonly words: readonly Word[];
  readonly width: number;
  readonly last: boolean;
}

export type Measure = (text: string, font: string, size: number) => number;

export interface TextStyle {
  readonly faces: Faces;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

function wordsOf(text: string, style: TextStyle, measure: Measure): readonly Word[] {
  const base = style.bold ? style.faces.bold : style.italic ? style.faces.italic : style.faces.regular;
  const words: Word[] = [];
  let spaced = true;
  for (const part of text.split(/(\*\*.+?\*\*|\^\d+\^)/)) {
    const bold = /^\*\*(.+)\*\*$/.exec(part);
    const raised = /^\^(\d+)\^$/.exec(part);
    const font = bold ? style.faces.bold : base;
    const size = raised ? style.size * 0.65 : style.size;
    const content = bold?.[1] ?? raised?.[1] ?? part;
    if (/^\s/.test(content)) spaced = true;
    for (const piece of content.split(/\s+/).filter((word) => word !== '')) {
      words.push({
        text: piece,
        font,
        size,
        raised: raised !== null,
        width: measure(bare(piece), font, size),
        glued: !spaced,
      });
      spaced = true;
    }
    if (content !== '') spaced = /\s$/.test(content);
  }
  return words;
}

const SOFT_HYPHEN = '\u00ad';

/** The beginning of a word up to the last soft hyphen at which it fits, and the rest; null where none fits. */
function divided(word: Word, room: number, measure: Measure): readonly [Word, Word] | null {
  const cuts = [...word.text].flatMap((letter, index) => (letter === SOFT_HYPHEN ? [index] : []));
  for (const cut of cuts.toReversed()) {
    const head = `${bare(word.text.slice(0, cut))}-`;
    const width = measure(head, word.font, word.size);
    if (width > room) continue;
    const rest = word.text.slice(cut + 1);
    return [
      { ...word, text: head, width },
      { ...word, text: rest, width: measure(bare(rest), word.font, word.size), glued: false },
    ];
  }
  return null;
}

const bare = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

export function linesOf(text: string, width: number, style: TextStyle, measure: Measure): readonly Line[] {
  const space = measure(' ', style.faces.regular, style.size);
  const lines: Line[] = [];
  let words: Word[] = [];
  let used = 0;
  const queue = [...wordsOf(text, style, measure)];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const gap = words.length === 0 || word.glued ? 0 : space;
    if (!word.glued && used + gap + word.width > width) {
      const parts = divided(word, width - used - gap, measure);
      if (parts !== null) {
        words.push(parts[0]);
        lines.push({ words, width: used + gap + parts[0].width, last: false });
        words = [];
        used = 0;
        queue.unshift(parts[1]);
        continue;
      }
    }
    if (words.length > 0 && !word.glued && used + gap + word.width > width) {
      lines.push({ words, width: used, last: false });
      words = [];
      used = 0;
    }
    used += (words.length === 0 || word.glued ? 0 : space) + word.width;
    words.push({ ...word, text: bare(word.text) });
  }
  lines.push({ words, width: used, last: true });
  return lines;
}

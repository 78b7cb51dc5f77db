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
        width: measure(piece, font, size),
        glued: !spaced,
      });
      spaced = true;
    }
    if (content !== '') spaced = /\s$/.test(content);
  }
  return words;
}

export function linesOf(text: string, width: number, style: TextStyle, measure: Measure): readonly Line[] {
  const space = measure(' ', style.faces.regular, style.size);
  const lines: Line[] = [];
  let words: Word[] = [];
  let used = 0;
  for (const word of wordsOf(text, style, measure)) {
    const gap = words.length === 0 || word.glued ? 0 : space;
    if (words.length > 0 && !word.glued && used + gap + word.width > width) {
      lines.push({ words, width: used, last: false });
      words = [];
      used = 0;
    }
    used += (words.length === 0 || word.glued ? 0 : space) + word.width;
    words.push(word);
  }
  lines.push({ words, width: used, last: true });
  return lines;
}

/** Bullets and numbers at the head of a text that the layout left in it. */
import type { SourcedText } from '../layout/model';
import { sliceText } from './sourced-text';

/** A text that may still know the bullet or number that stood before it. */
export type MarkedText = SourcedText & { readonly marker?: string | null };

const MARKER =
  /^(?:[•●○◦▪■□‣⁃∙·o\uf0b7\uf0a7\u2013\u2014*–-]\s+|[•●○◦▪■‣\uf0b7\uf0a7]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S))/;

export const markerOf = (text: string): string => MARKER.exec(text)?.[0] ?? '';

export const withoutMarker = (text: SourcedText): SourcedText => {
  const marker = markerOf(text.text);
  return marker && marker.length < text.text.length ? sliceText(text, marker.length) : text;
};

/** Bullets of a symbol font may come as any sign between two sentences: "... required. ● The next ..." */
const INLINE_BULLET = /(?:^|(?<=[.;:]\s*))[\u0000-\u0008•●▪■◦\uf000-\uf0ff]\s+(?=\S)/g;

/** A text with such bullets in it, cut at each. */
export function atBullets(text: MarkedText): readonly MarkedText[] {
  const marks = [...text.text.matchAll(INLINE_BULLET)];
  if (marks.length === 0) return [text];
  const lead = sliceText(text, 0, marks[0]?.index);
  const items = marks.map((mark, order) => ({
    ...sliceText(text, mark.index + mark[0].length, marks[order + 1]?.index ?? text.text.length),
    marker: mark[0].trim() || '•',
  }));
  return lead.text ? [{ ...text, ...lead }, ...items] : items;
}

const INLINE_NUMBER =
  /(?<=[:;,]\s+(?:and\s+|or\s+)?|\b(?:for|to|by|that|including|include)\s+)\((?<sign>[ivx]{1,4}|[a-h]|\d)\)\s+(?=\S)/g;

/** "... assumed that: (i) users do this; (ii) they do that; and (iii) ..." cut at each number; itself where there are none. */
export function atInlineNumbers(text: MarkedText): readonly MarkedText[] {
  const marks = [...text.text.matchAll(INLINE_NUMBER)];
  const isSequence = marks.length >= 2 && marks.every((mark, order) => ordinalOf(mark[0]) === order + 1);
  if (!isSequence) return [text];
  const lead = sliceText(text, 0, marks[0]?.index);
  const items = marks.map((mark, order) => ({
    ...sliceText(text, mark.index + mark[0].length, marks[order + 1]?.index ?? text.text.length),
    marker: mark[0].trim(),
  }));
  return [{ ...text, ...lead }, ...items];
}

/** "... is responsible for: restricting access; maintaining power; and destroying disks.": cut at its semicolons. */
export function atSemicolons(text: MarkedText): readonly MarkedText[] {
  const colon = text.text.indexOf(': ');
  const rest = colon < 0 ? '' : text.text.slice(colon + 2);
  const cuts = [...rest.matchAll(/;\s+(?:and\s+|or\s+)?/g)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const parts = starts.map((start, order) =>
    sliceText(text, colon + 2 + start, colon + 2 + (cuts[order]?.index ?? rest.length)),
  );
  // A full stop within it ends the list; what follows is other matter.
  const isList = cuts.length >= 2 && parts.every((part) => /^\p{Ll}/u.test(part.text) && !/\.\s/.test(part.text));
  return isList
    ? [{ ...text, ...sliceText(text, 0, colon + 1) }, ...parts.map((part) => ({ ...part, marker: ';' }))]
    : [text];
}

/** Several things told in one sentence: by their numbers, else by its semicolons. */
export const atInlineParts = (text: MarkedText): readonly MarkedText[] => {
  const numbered = atInlineNumbers(text);
  return numbered.length > 1 ? numbered : atSemicolons(text);
};

export const isMarked = (text: MarkedText): boolean => (text.marker ?? null) !== null || markerOf(text.text) !== '';

/** 2 for "2.", "(b)" and "ii)"; null for bullets. */
export function ordinalOf(marker: string): number | null {
  const sign = marker.replace(/[().\s]/g, '').toLowerCase();
  if (/^\d{1,3}$/.test(sign)) return Number(sign);
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(sign);
  if (roman >= 0) return roman + 1;
  return /^[a-h]$/.test(sign) ? sign.charCodeAt(0) - 96 : null;
}

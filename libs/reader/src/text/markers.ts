/** Bullets and numbers at the head of a text that the layout left in it. */
import type { SourcedText } from '../layout/model';
import { sliceText } from './sourced-text';

const MARKER =
  /^(?:[•●○◦▪■□‣⁃∙·o\uf0b7\uf0a7\u2013\u2014*–-]\s+|[•●○◦▪■‣\uf0b7\uf0a7]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S))/;

export const markerOf = (text: string): string => MARKER.exec(text)?.[0] ?? '';

export const withoutMarker = (text: SourcedText): SourcedText => {
  const marker = markerOf(text.text);
  return marker && marker.length < text.text.length ? sliceText(text, marker.length) : text;
};

/** "Work done: Inspected ...": a label that begins its paragraph, cut from what it announces. */
import { sliceText } from '../../../text/sourced-text';
import { labelOfCell } from '../labels';
import { outcomeOf } from '../outcome';
import { keyOf } from './part-labels';
import type { Piece } from './pieces';

const RUN_IN = /^(?<label>\p{Lu}[^:.;]{2,40}?)\s*(?::|\.|\s[–—-])\s+(?=\p{Lu}|\d)/u;
const LEAST = 3;

const labelBefore = ({
  text,
  named,
}: Piece): { readonly key: string; readonly end: number; readonly length: number } | null => {
  const match = named ? null : RUN_IN.exec(text);
  const label = match?.groups?.label;
  // "No exceptions noted. The ..." begins with a verdict.
  if (!match || !label || (labelOfCell(label) === null && outcomeOf(label) !== 'UNCLEAR')) return null;
  return { key: keyOf(label), end: match[0].length, length: label.length };
};

export function atRunInLabels(pieces: readonly Piece[]): readonly Piece[] {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    const key = labelBefore(piece)?.key;
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pieces.flatMap((piece): readonly Piece[] => {
    const label = labelBefore(piece);
    if (!label || ((counts.get(label.key) ?? 0) < LEAST && labelOfCell(label.key) === null)) return [piece];
    return [
      { ...piece, ...sliceText(piece, 0, label.length) },
      { ...piece, ...sliceText(piece, label.end), marker: null },
    ];
  });
}

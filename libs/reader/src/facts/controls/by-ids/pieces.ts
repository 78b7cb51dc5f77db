/** The tests as one stream of texts, whatever tables, cards or lines they stand in. */
import type { FlowElement, SourcedText } from '../../../layout/model';
import type { MarkedText } from '../../../text/markers';
import { sliceText } from '../../../text/sourced-text';
import { isOnlyCriteria } from '../../../text/criteria';
import { idOfCell, isControlId } from '../control-id';
import { isCriteriaMap } from '../criteria-map';
import { atLabelLines } from '../label-lines';
import { rowsByLabel } from '../label-rows';
import { namedControl } from '../named-control';

export interface Piece extends MarkedText {
  readonly level: number | null;
  /** The id that it is or begins with, and what stands behind it. */
  readonly named: { readonly id: string; readonly rest: readonly SourcedText[] } | null;
}

const namedIn = (text: SourcedText): Piece['named'] => {
  if (isOnlyCriteria(text.text)) return null;
  const id = isControlId(text.text) ? idOfCell(text) : null;
  if (id !== null) return { id, rest: [] };
  const named = namedControl(text);
  return named && { id: named.id, rest: named.description };
};

const pieceOf = (text: MarkedText, level: number | null): Piece => ({ ...text, level, named: namedIn(text) });

const MARKED = /^[✓✔✗✘✕✖☑☒×]\s+/u;

/** A tick before a verdict says nothing more. */
const plainly = (text: MarkedText): MarkedText => {
  const sign = MARKED.exec(text.text)?.[0];
  return sign ? { ...text, ...sliceText(text, sign.length) } : text;
};

const texts = (element: FlowElement): readonly Piece[] => {
  if (element.kind !== 'TABLE')
    return atLabelLines(element).map((text) => pieceOf(plainly(text), text.kind === 'HEADING' ? text.level : null));
  if (isCriteriaMap(element)) return [];
  return element.rows
    .flatMap(rowsByLabel)
    .flatMap(({ cells }) => cells.filter((cell) => !cell.continued))
    .flatMap((cell): readonly MarkedText[] => (cell.paragraphs.length > 0 ? cell.paragraphs : [cell]))
    .map((text) => pieceOf(plainly(text), null));
};

export const piecesOf = (elements: readonly FlowElement[]): readonly Piece[] =>
  elements.flatMap(texts).filter(({ text }) => text.trim().length > 0);

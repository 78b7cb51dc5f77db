/** The tests as one stream of texts, whatever tables, cards or lines they stand in. */
import type { Criterion } from '@countersign/vocabulary';
import type { FlowElement, SourcedText } from '../../../layout/model';
import type { MarkedText } from '../../../text/markers';
import { sliceText } from '../../../text/sourced-text';
import { isOnlyCriteria } from '../../../text/criteria';
import { idOfCell, isControlId } from '../control-id';
import { isCriteriaMap } from '../criteria-map';
import { atLabelLines } from '../label-lines';
import { rowsByLabel } from '../label-rows';
import { namedControl } from '../named-control';
import { beginsTest, isToldTest } from '../test-wording';
import { inPrintedOrder } from './printed-order';

export interface Piece extends MarkedText {
  readonly level: number | null;
  /** The id that it is or begins with, and what stands behind it. */
  readonly named: {
    readonly id: string;
    readonly rest: readonly SourcedText[];
    readonly criteria?: readonly Criterion[] | null;
  } | null;
}

const namedIn = (text: SourcedText): Piece['named'] => {
  if (isOnlyCriteria(text.text)) return null;
  const id = isControlId(text.text) ? idOfCell(text) : null;
  if (id !== null) return { id, rest: [] };
  const named = namedControl(text);
  return named && { id: named.id, rest: named.description, criteria: named.criteria };
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
  const printed = inPrintedOrder(element);
  if (printed) return printed.map((text) => pieceOf(plainly(text), null));
  return element.rows
    .flatMap(rowsByLabel)
    .flatMap(({ cells }) => cells.filter((cell) => !cell.continued))
    .flatMap((cell): readonly MarkedText[] => (cell.paragraphs.length > 0 ? cell.paragraphs : [cell]))
    .map((text) => pieceOf(plainly(text), null));
};

/** Where the test begins in the midst of a text that begins with the control's words. */
const TEST_WITHIN = /(?<=[.;]\s+)(?=(?:We )?(?:\p{Lu}|(?<=We )\p{Ll})\p{Ll}+ed\b)/gu;

/** "Leavers are suspended within an hour. Inspected 15 leavers.": two pieces. */
const atTest = (piece: Piece): readonly Piece[] => {
  if (piece.level !== null || beginsTest(piece.text)) return [piece];
  const at = [...piece.text.matchAll(TEST_WITHIN)]
    .map(({ index }) => index)
    .find((index) => isToldTest(piece.text.slice(index)));
  if (at === undefined) return [piece];
  const [rest] = piece.named?.rest ?? [];
  const start = rest ? piece.text.length - rest.text.length : 0;
  if (rest && at <= start) return [piece];
  const named = piece.named && rest ? { ...piece.named, rest: [sliceText(rest, 0, at - start)] } : piece.named;
  return [
    { ...piece, ...sliceText(piece, 0, at), named },
    { ...piece, ...sliceText(piece, at), named: null, marker: null },
  ];
};

export const piecesOf = (elements: readonly FlowElement[]): readonly Piece[] =>
  elements
    .flatMap(texts)
    .filter(({ text }) => text.trim().length > 0)
    .flatMap(atTest);

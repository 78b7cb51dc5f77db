/** What the texts that stand in one control after the other announce, told by what follows them. */
import { criteriaIn } from '../../../text/criteria';
import { grouped } from '../../../text/grouped';
import { plain } from '../../../text/plain';
import { labelOfCell, type Label } from '../labels';
import { isCleanVerdict } from '../outcome';
import { tellsTest } from '../test-wording';
import type { Piece } from './pieces';

export type Part = Label | 'OTHER';

export interface PartLabels {
  /** The part that the text announces; null where it is none of a control's labels. */
  readonly partOf: (text: string) => Part | null;
  readonly isVerdict: (text: string) => boolean;
}

const LONGEST_LABEL = 60;
const LONGEST_VERDICT = 160;
const LEAST = 3;
const SHARE = 0.5;

export const keyOf = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/\d+/g, '')
    .replace(/[\s:.–—-]+$/g, '')
    .trim();

const isKnownVerdict = (text: string): boolean =>
  text.length < LONGEST_VERDICT && !tellsTest(text) && isCleanVerdict(text);

interface Place {
  readonly key: string;
  readonly before: Piece | null;
  readonly after: Piece | null;
}

const isShort = (text: string): boolean => text.length < LONGEST_LABEL && criteriaIn(text).length === 0;

const placesIn = (segment: readonly Piece[]): readonly Place[] =>
  segment.flatMap((piece, order) =>
    isShort(piece.text) && order > 0
      ? [{ key: keyOf(piece.text), before: segment[order - 1] ?? null, after: segment[order + 1] ?? null }]
      : [],
  );

const share = <Item>(items: readonly Item[], isOne: (item: Item) => boolean): number =>
  items.filter(isOne).length / items.length;

/** `segments` hold a control each, its id first. */
export function partLabels(segments: readonly (readonly Piece[])[]): PartLabels {
  const least = Math.max(LEAST, 0.1 * segments.length);
  const repeated = new Map(
    [...grouped(segments.flatMap(placesIn), ({ key }) => key)].filter(
      ([key, places]) => key.length > 0 && places.length >= least,
    ),
  );
  const parts = new Map<string, Part>();
  const verdicts = new Set<string>();
  const follows = (places: readonly Place[], isOne: (text: string) => boolean): boolean =>
    share(places, ({ after }) => after !== null && isOne(after.text)) > SHARE;
  for (const [key, places] of repeated) {
    const label = labelOfCell(key);
    if (label) parts.set(key, label);
    else if (isKnownVerdict(key)) verdicts.add(key);
    else if (follows(places, tellsTest)) parts.set(key, 'TEST');
    else if (follows(places, isKnownVerdict)) parts.set(key, 'RESULT');
    else if (follows(places, (text) => criteriaIn(text).length > 0 && text.length < LONGEST_LABEL))
      parts.set(key, 'CRITERIA');
  }
  const isTold = (piece: Piece | null): boolean => piece !== null && tellsTest(piece.text);
  for (const [key, places] of repeated) {
    if (parts.has(key) || verdicts.has(key)) continue;
    const isBehindTest = share(places, ({ before }) => isTold(before)) > SHARE;
    const next = places.map(({ after }) => (after && isShort(after.text) ? keyOf(after.text) : ''));
    const usual = [...grouped(next, (each) => each)].sort(([, one], [, other]) => other.length - one.length)[0];
    const isOneOfFew = usual !== undefined && usual[0] !== '' && usual[1].length > SHARE * places.length;
    // "Determination" over "Satisfied": what stands there nearly always is the firm's word for no exception.
    if (isBehindTest && isOneOfFew && !parts.has(usual[0])) {
      parts.set(key, 'RESULT');
      verdicts.add(usual[0]);
    } else if (isBehindTest) verdicts.add(key);
  }
  const tellsControl = [...parts.values()].includes('CONTROL');
  for (const [key, places] of repeated) {
    if (parts.has(key) || verdicts.has(key)) continue;
    const isOverWords =
      !tellsControl && share(places, ({ after }) => (after?.text.length ?? 0) > LONGEST_LABEL / 2) > SHARE;
    parts.set(key, isOverWords ? 'CONTROL' : 'OTHER');
  }
  return {
    partOf: (text) => (text.length < LONGEST_LABEL ? (labelOfCell(text) ?? parts.get(keyOf(text)) ?? null) : null),
    isVerdict: (text) => isKnownVerdict(text) || verdicts.has(keyOf(text)),
  };
}

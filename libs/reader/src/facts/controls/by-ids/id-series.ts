/** Which of a report's ids name its controls: the pattern that most of them share. */
import { grouped } from '../../../text/grouped';
import { idKey } from '../control-id';
import type { Piece } from './pieces';

const LEAST = 5;

/** "AC-1" and "CM-12" are of one pattern. */
const patternOf = (id: string): string => id.replace(/[A-Za-z]+/g, 'A').replace(/\d+/g, '0');

/** The patterns with the most ids, and no more than two: tests may be numbered as well. */
export const idSeries = (pieces: readonly Piece[]): readonly ReadonlySet<string>[] => {
  const ids = [...new Set(pieces.flatMap(({ named }) => named?.id ?? []))];
  return [...grouped(ids, patternOf).values()]
    .filter((series) => series.length >= LEAST)
    .sort((one, other) => other.length - one.length)
    .slice(0, 2)
    .map((series) => new Set(series.map(idKey)));
};

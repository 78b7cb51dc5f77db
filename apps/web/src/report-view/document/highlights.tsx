import { memo } from 'react';
import type { PlacedStop } from '../room/reading-room';
import classes from './document.module.css';

interface HighlightsProps {
  readonly places: readonly PlacedStop[];
  readonly scale: number;
}

/** Everything that was read on a page, faintly, so that it can be seen and chosen without being in the way. */
export const Highlights = memo(function Highlights({ places, scale }: HighlightsProps) {
  return places
    .filter(({ place }) => place.box.width > 0)
    .map(({ stop, place, at }) => {
      const { x, y, width, height } = place.box;
      const style = { left: x * scale, top: y * scale, width: width * scale, height: height * scale };
      return <div key={`${stop.id} ${at}`} className={classes.highlight} style={style} data-highlight={stop.tab} />;
    });
});

/**
 * What was read at a point of a page; the smallest where several lie over each other, and of those the next after the
 * one that is chosen, so that each can be reached.
 */
export function stopAt(
  places: readonly PlacedStop[],
  { x, y }: { readonly x: number; readonly y: number },
  chosen: string | null,
): PlacedStop | null {
  const area = ({ place: { box } }: PlacedStop) => box.width * box.height;
  const there = places
    .filter(({ place: { box } }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
    .sort((one, other) => area(one) - area(other));
  const last = there.findIndex(({ stop }) => stop.id === chosen);
  return there[(last + 1) % there.length] ?? null;
}

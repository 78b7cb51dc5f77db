import { type KeyboardEvent, memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { UnstyledButton } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { counted } from '../../terms/counts';
import { type PlacedStop, useRoom } from '../room/reading-room';
import { drawSmallPage } from './draw-small-page';
import type { PageSize } from './open-document';
import classes from './thumbnails.module.css';

const WIDTH = 72;
/** For the number below it and the room around. */
const BELOW = 32;
/** Beyond what is seen, so that a little scrolling shows no blanks. */
const SPARE = 3;

interface ThumbnailsProps {
  readonly document: PDFDocumentProxy;
  /** All of them take the room of the first, so that the list needs to know no other. */
  readonly first: PageSize;
  readonly page: number;
  readonly onGoTo: (page: number) => void;
}

/** Small pages with marks where something was read; only those in sight are drawn. */
export function Thumbnails({ document, first, page, onGoTo }: ThumbnailsProps) {
  const { numPages } = document;
  const { placed } = useRoom();
  const list = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const height = Math.round(Math.min(2, first.height / first.width) * WIDTH);
  const slot = height + BELOW;
  const look = () => list.current && setSeen({ top: list.current.scrollTop, height: list.current.clientHeight });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useFollow(list, page, slot);
  const from = Math.max(1, Math.floor(seen.top / slot) + 1 - SPARE);
  const to = Math.min(numPages, Math.ceil((seen.top + seen.height) / slot) + SPARE);
  const inSight = useMemo(() => Array.from({ length: to - from + 1 }, (_, index) => from + index), [from, to]);
  // The page that is seen can always be come to by the keyboard.
  const numbers = inSight.includes(page) ? inSight : [...inSight, page];
  const turn = (event: KeyboardEvent) => {
    const wanted = { ArrowDown: page + 1, ArrowUp: page - 1, Home: 1, End: numPages }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onGoTo(Math.min(numPages, Math.max(1, wanted)));
  };
  return (
    <nav ref={list} className={classes.list} aria-label="Pages" onScroll={look} onKeyDown={turn}>
      <div className={classes.all} style={{ height: numPages * slot }}>
        {numbers.map((number) => (
          <div key={number} className={classes.slot} style={{ top: (number - 1) * slot, height: slot }}>
            <Thumbnail
              document={document}
              number={number}
              width={WIDTH}
              height={height}
              isCurrent={number === page}
              places={placed.get(number) ?? NONE}
              onGoTo={onGoTo}
            />
          </div>
        ))}
      </div>
    </nav>
  );
}

const NONE: readonly PlacedStop[] = [];

/** Keeps the page that is seen in sight, and the focus on it where it was in the list. */
function useFollow(list: React.RefObject<HTMLElement | null>, page: number, slot: number): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const top = (page - 1) * slot;
    if (top < element.scrollTop) element.scrollTo({ top: top - slot });
    else if (top + slot > element.scrollTop + element.clientHeight)
      element.scrollTo({ top: top + 2 * slot - element.clientHeight });
    if (element.contains(document.activeElement))
      element.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [list, page, slot]);
}

interface ThumbnailProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly isCurrent: boolean;
  readonly places: readonly PlacedStop[];
  readonly onGoTo: (page: number) => void;
}

const Thumbnail = memo(function Thumbnail(props: ThumbnailProps) {
  const { document, number, width, height, isCurrent, places, onGoTo } = props;
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const drawn = drawSmallPage(document, number, { width, height }, place.current);
    return () => drawn.cancel();
  }, [document, number, width, height]);
  const marks = marksOf(places);
  return (
    <UnstyledButton
      className={classes.thumbnail}
      aria-label={[`Go to page ${number}`, ...marks.map(({ words }) => words)].join(', ')}
      aria-current={isCurrent ? 'page' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => onGoTo(number)}
    >
      <span ref={place} className={classes.sheet} style={{ width, height }} />
      <span className={classes.below}>
        {marks.map(({ kind }) => (
          <span key={kind} className={classes.dot} data-kind={kind} />
        ))}
        <span className="numbers">{number}</span>
      </span>
    </UnstyledButton>
  );
});

function marksOf(places: readonly PlacedStop[]) {
  const of = (is: (tab: string) => boolean) =>
    new Set(places.flatMap(({ stop }) => (is(stop.tab) ? stop.id : []))).size;
  const exceptions = of((tab) => tab === 'exceptions');
  const warnings = of((tab) => tab === 'warnings');
  const facts = of((tab) => tab !== 'exceptions' && tab !== 'warnings');
  return [
    { kind: 'fact', count: facts, words: counted(facts, 'fact') },
    { kind: 'exception', count: exceptions, words: counted(exceptions, 'exception') },
    { kind: 'warning', count: warnings, words: counted(warnings, 'warning') },
  ].filter(({ count }) => count > 0);
}

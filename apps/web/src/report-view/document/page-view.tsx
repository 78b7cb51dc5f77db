import { type MouseEvent, type RefObject, memo, useEffect, useRef, useState } from 'react';
import { Button, Text } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Problem } from '../../components/failure-note';
import type { EvidencePlaceFragment } from '../../gql/graphql';
import type { PlacedStop } from '../room/reading-room';
import { drawPage } from './draw-page';
import { Highlights, stopAt } from './highlights';
import type { PageSize } from './open-document';
import classes from './document.module.css';

interface PageViewProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly size: PageSize;
  readonly scale: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly marks: readonly EvidencePlaceFragment[];
  /** The mark that the document was turned to, where it is on this page. */
  readonly chosen: EvidencePlaceFragment | null;
  /** What was read on this page. */
  readonly places: readonly PlacedStop[];
  /** Is told where something that was read was clicked at. */
  readonly onChoose: (page: number, found: (chosen: string | null) => PlacedStop | null) => void;
  readonly onNear: (page: number) => void;
}

/** A page at its size; drawn only near what is on the screen, so that a long report does not fill the memory. */
export const PageView = memo(function PageView(props: PageViewProps) {
  const { document, number, size, scale, scroller, marks, chosen, places, onChoose, onNear } = props;
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place, scroller);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (isNear) onNear(number);
  }, [isNear, onNear, number]);
  const style = { width: size.width * scale, height: size.height * scale };
  const pointOf = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: (clientX - left) / scale, y: (clientY - top) / scale };
  };
  const choose = (event: MouseEvent) => {
    // Whoever selects words here wants to copy them.
    if (window.getSelection()?.isCollapsed === false) return;
    const point = pointOf(event);
    onChoose(number, (last) => stopAt(places, point, last));
  };
  return (
    <div
      ref={place}
      className={classes.page}
      style={style}
      data-page={number}
      data-over={isOver || undefined}
      role="group"
      aria-label={`Page ${number}`}
      onClick={choose}
      onMouseMove={(event) => setOver(stopAt(places, pointOf(event), null) !== null)}
    >
      {isNear && <Drawn document={document} number={number} scale={scale} />}
      {isNear && <Highlights places={places} scale={scale} />}
      {marks.map((mark, index) => (
        <Mark key={index} mark={mark} scale={scale} isChosen={mark === chosen} />
      ))}
    </div>
  );
});

interface DrawnProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly scale: number;
}

function Drawn({ document, number, scale }: DrawnProps) {
  const canvasPlace = useRef<HTMLDivElement>(null);
  const textPlace = useRef<HTMLDivElement>(null);
  const [isFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!canvasPlace.current || !textPlace.current) return;
    const places = { canvasPlace: canvasPlace.current, textPlace: textPlace.current };
    const drawn = drawPage({ document, number, scale, ...places, onFailed: () => setFailed(true) });
    return () => drawn.cancel();
  }, [document, number, scale, attempt]);
  const tryAgain = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return (
    <>
      <div ref={canvasPlace} className={classes.canvas} />
      <div ref={textPlace} className={classes.words} style={{ '--total-scale-factor': scale } as React.CSSProperties} />
      {isFailed && (
        <div className={classes.failed}>
          <Problem title={`Page ${number} could not be drawn`}>
            <Text size="sm">It may be damaged, or the server does not answer. Try again, or open the original.</Text>
            <Button size="xs" variant="default" onClick={tryAgain}>
              Try again
            </Button>
          </Problem>
        </div>
      )}
    </>
  );
}

/** A little around the words, so that the frame does not touch them. */
const MARGIN = 3;

function Mark({ mark, scale, isChosen }: { mark: EvidencePlaceFragment; scale: number; isChosen: boolean }) {
  const { x, y, width, height } = mark.box;
  if (width === 0) return null;
  const style = {
    left: x * scale - MARGIN,
    top: y * scale - MARGIN,
    width: width * scale + 2 * MARGIN,
    height: height * scale + 2 * MARGIN,
  };
  return <div className={classes.mark} style={style} data-evidence={isChosen ? 'chosen' : 'other'} />;
}

function useIsNear(place: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: scroller.current, rootMargin: '60% 0px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place, scroller]);
  return isNear;
}

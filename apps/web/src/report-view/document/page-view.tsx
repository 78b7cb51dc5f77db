import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { EvidencePlaceFragment } from '../../gql/graphql';
import { drawPage } from './draw-page';
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
}

/** A page at its size; drawn only near what is on the screen, so that a long report does not fill the memory. */
export function PageView({ document, number, size, scale, scroller, marks, chosen }: PageViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place, scroller);
  const style = { width: size.width * scale, height: size.height * scale };
  return (
    <div
      ref={place}
      className={classes.page}
      style={style}
      data-page={number}
      role="group"
      aria-label={`Page ${number}`}
    >
      {isNear && <Drawn document={document} number={number} scale={scale} />}
      {marks.map((mark, index) => (
        <Mark key={index} mark={mark} scale={scale} isChosen={mark === chosen} />
      ))}
    </div>
  );
}

interface DrawnProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly scale: number;
}

function Drawn({ document, number, scale }: DrawnProps) {
  const canvasPlace = useRef<HTMLDivElement>(null);
  const textPlace = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!canvasPlace.current || !textPlace.current) return;
    const places = { canvasPlace: canvasPlace.current, textPlace: textPlace.current };
    const drawn = drawPage({ document, number, scale, ...places });
    return () => drawn.cancel();
  }, [document, number, scale]);
  return (
    <>
      <div ref={canvasPlace} className={classes.canvas} />
      <div ref={textPlace} className={classes.words} style={{ '--total-scale-factor': scale } as React.CSSProperties} />
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

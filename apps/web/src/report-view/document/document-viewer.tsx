import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Center, Loader, Text, VisuallyHidden } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Problem } from '../../components/failure-note';
import { type ShownEvidence, useEvidence } from '../evidence';
import { DocumentToolbar } from './document-toolbar';
import type { PageSize } from './open-document';
import { PageView } from './page-view';
import { useSelectedWords } from './use-selected-words';
import { useDocument } from './use-document';
import { type Zoom, scaleOf } from './zoom';
import classes from './document.module.css';

interface DocumentViewerProps {
  readonly url: string;
}

/** The report itself, page after page, with the evidence marked that was chosen beside it. */
export function DocumentViewer({ url }: DocumentViewerProps) {
  const opened = useDocument(url);
  if (opened.state === 'OPEN') return <Pages url={url} document={opened.document} pages={opened.pages} />;
  return (
    <Center h="100%" mih={320} p="xl" className={classes.desk}>
      {opened.state === 'OPENING' ? (
        <div role="status">
          <Loader />
          <VisuallyHidden>Opening the document</VisuallyHidden>
        </div>
      ) : (
        <Problem title="The document could not be shown">
          <Text size="sm">
            The file may be damaged or missing on the server. Load the page again, or open the original.
          </Text>
        </Problem>
      )}
    </Center>
  );
}

interface PagesProps {
  readonly url: string;
  readonly document: PDFDocumentProxy;
  readonly pages: readonly PageSize[];
}

function Pages({ url, document, pages }: PagesProps) {
  const [zoom, setZoom] = useState<Zoom>('FIT');
  const [current, setCurrent] = useState(1);
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  const scroller = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(scroller, sizeRef);
  const { shown } = useEvidence();
  const scaleAt = useCallback((page: number) => scaleOf(zoom, width, pages[page - 1]), [zoom, width, pages]);
  const scale = scaleAt(current);
  useTurnTo(scroller, shown, scaleAt, width > 0);
  useStayInPlace(scroller, scale);
  useSelectedWords(scroller, scaleAt);
  const goTo = (page: number) => scroller.current && scrollTo(scroller.current, page, 0);
  return (
    <div className={classes.viewer}>
      <DocumentToolbar
        document={document}
        url={url}
        page={current}
        pages={pages.length}
        zoom={zoom}
        scale={scale}
        onGoTo={goTo}
        onZoom={setZoom}
      />
      <div
        ref={ref}
        className={classes.desk}
        tabIndex={0}
        role="region"
        aria-label="Document"
        onScroll={({ currentTarget }) => setCurrent(pageAt(currentTarget))}
      >
        {width > 0 &&
          pages.map((size, index) => (
            <PageView
              key={index}
              document={document}
              number={index + 1}
              size={size}
              scale={scaleAt(index + 1)}
              scroller={scroller}
              marks={marksOn(shown, index + 1)}
              chosen={shown?.places[shown.at] ?? null}
            />
          ))}
      </div>
    </div>
  );
}

const NO_MARKS: ShownEvidence['places'] = [];

const marksOn = (shown: ShownEvidence | null, page: number) =>
  shown?.places.some((place) => place.page === page) ? shown.places.filter((place) => place.page === page) : NO_MARKS;

const pageElement = (scroller: HTMLElement, page: number) =>
  scroller.querySelector<HTMLElement>(`[data-page="${page}"]`);

/** @param y pixels down from the top of the page */
function scrollTo(scroller: HTMLElement, page: number, y: number): void {
  const element = pageElement(scroller, page);
  if (!element) return;
  const top = element.offsetTop + y - 16;
  const isClose = Math.abs(top - scroller.scrollTop) < 3 * scroller.clientHeight;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollTo({ top, behavior: isClose && !isCalm ? 'smooth' : 'instant' });
}

/** The page that reaches over the upper third of what is seen. */
function pageAt(scroller: HTMLElement): number {
  const line = scroller.scrollTop + scroller.clientHeight / 3;
  let found = 1;
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-page]')) {
    if (element.offsetTop > line) break;
    found = Number(element.dataset.page);
  }
  return found;
}

/** Turns to the evidence that was chosen, and leaves some of the page above it in sight. */
function useTurnTo(
  scroller: React.RefObject<HTMLElement | null>,
  shown: ShownEvidence | null,
  scaleAt: (page: number) => number,
  isReady: boolean,
): void {
  const turned = useRef(0);
  useEffect(() => {
    const place = shown?.places[shown.at];
    if (!isReady || !scroller.current || !shown || !place || turned.current === shown.turn) return;
    turned.current = shown.turn;
    const above = place.box.width === 0 ? 0 : scroller.current.clientHeight * 0.3;
    scrollTo(scroller.current, place.page, Math.max(0, place.box.y * scaleAt(place.page) - above));
  }, [scroller, shown, scaleAt, isReady]);
}

/** Keeps what is on the screen there when the scale changes. */
function useStayInPlace(scroller: React.RefObject<HTMLElement | null>, scale: number): void {
  const last = useRef(scale);
  useLayoutEffect(() => {
    const factor = last.current > 0 ? scale / last.current : 1;
    if (factor !== 1) scroller.current?.scrollTo({ top: scroller.current.scrollTop * factor, behavior: 'instant' });
    last.current = scale;
  }, [scroller, scale]);
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Center, Loader, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { DocumentPassword } from '../../components/document-password';
import { Problem } from '../../components/failure-note';
import { type ShownEvidence, useEvidence } from '../evidence';
import { DocumentToolbar } from './document-toolbar';
import { useThumbnailsSetting } from '../room/use-thumbnails-setting';
import { type PlacedStop, useRoom } from '../room/reading-room';
import type { PageSize } from './open-document';
import { PageView } from './page-view';
import { useSelectedWords } from './use-selected-words';
import { useDocument } from './use-document';
import { DOCUMENT_DESK } from './find-field';
import { Thumbnails } from './thumbnails';
import { type PageSizes, usePageSizes } from './use-page-sizes';
import { type Zoom, scaleOf } from './zoom';
import classes from './document.module.css';

interface DocumentViewerProps {
  readonly url: string;
}

/** The report itself, page after page, with the evidence marked that was chosen beside it. */
export function DocumentViewer({ url }: DocumentViewerProps) {
  const opened = useDocument(url);
  if (opened.state === 'OPEN') return <Pages url={url} document={opened.document} first={opened.first} />;
  return (
    <Center h="100%" mih={320} p="xl" className={classes.desk}>
      {opened.state === 'OPENING' ? (
        <div role="status">
          <Loader />
          <VisuallyHidden>Opening the document</VisuallyHidden>
        </div>
      ) : opened.state === 'LOCKED' ? (
        <Locked wasWrong={opened.wasWrong} onUnlock={opened.unlock} />
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

interface LockedProps {
  readonly wasWrong: boolean;
  readonly onUnlock: (password: string) => void;
}

/** A protected document is kept as the vendor sent it: whoever looks opens it, once for as long as the tab is open. */
const Locked = ({ wasWrong, onUnlock }: LockedProps) => (
  <Stack gap="xs" align="center" ta="center" maw={420} role="status">
    <IconLock size={36} stroke={1.4} aria-hidden />
    <Text fw={600}>This PDF is protected by a password</Text>
    <Text size="sm">
      {wasWrong
        ? 'That password does not open it. Check it with the vendor, and try again.'
        : 'What was read in it stands beside it. To see its pages, give the password; this tab keeps it until it is closed.'}
    </Text>
    <DocumentPassword name="this document" does="Open" onGive={onUnlock} />
  </Stack>
);

interface PagesProps {
  readonly url: string;
  readonly document: PDFDocumentProxy;
  readonly first: PageSize;
}

function Pages({ url, document, first }: PagesProps) {
  const { numPages } = document;
  const sizes = usePageSizes(document, first);
  const [zoom, setZoom] = useState<Zoom>('FIT');
  const [current, setCurrent] = useState(1);
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  const scroller = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(scroller, sizeRef);
  const { shown } = useEvidence();
  const { ref: viewer, ...thumbnails } = useThumbnails();
  const { placed, goTo: goToStop } = useRoom();
  const scaleAt = useCallback((page: number) => scaleOf(zoom, width, sizes.of(page)), [zoom, width, sizes]);
  const scale = scaleAt(current);
  const movedRef = useTurnTo(scroller, shown, scaleAt, width > 0 ? sizes : null);
  const noteAnchor = useStayInPlace(scroller, scale);
  useSelectedWords(scroller, scaleAt);
  const numbers = useMemo(() => Array.from({ length: numPages }, (_, index) => index + 1), [numPages]);
  const chosen = shown?.places[shown.at] ?? null;
  const latest = useRef({ goToStop, shownId: shown?.id ?? null });
  useEffect(() => {
    latest.current = { goToStop, shownId: shown?.id ?? null };
  });
  // The same in every drawing, so that pages that do not change are not drawn again.
  const choose = useCallback((_: number, found: (chosen: string | null) => PlacedStop | null) => {
    const there = found(latest.current.shownId);
    if (there) latest.current.goToStop(there.stop, there.at);
  }, []);
  const goTo = (page: number) => {
    if (!scroller.current) return;
    movedRef.current = true;
    scrollTo(scroller.current, page, 0);
  };
  return (
    <div ref={viewer} className={classes.viewer}>
      <DocumentToolbar
        thumbnails={thumbnails.isPossible ? thumbnails : null}
        document={document}
        url={url}
        page={current}
        pages={numPages}
        zoom={zoom}
        scale={scale}
        onGoTo={goTo}
        onZoom={setZoom}
      />
      <div className={classes.beside}>
        {thumbnails.isShown && <Thumbnails document={document} first={first} page={current} onGoTo={goTo} />}
        <div
          ref={ref}
          id={DOCUMENT_DESK}
          className={classes.desk}
          tabIndex={0}
          role="region"
          aria-label="Document"
          onScroll={({ currentTarget }) => {
            setCurrent(pageAt(currentTarget));
            noteAnchor();
          }}
        >
          {width > 0 &&
            numbers.map((number) => (
              <PageView
                key={number}
                document={document}
                number={number}
                size={sizes.of(number)}
                scale={scaleAt(number)}
                scroller={scroller}
                marks={marksOn(shown, number)}
                chosen={chosen?.page === number ? chosen : null}
                places={placed.get(number) ?? NO_PLACES}
                onChoose={choose}
                onNear={sizes.learn}
              />
            ))}
        </div>
      </div>
    </div>
  );
}

/** Where there is less room for the document, its pages come first. */
const ROOM_FOR_THUMBNAILS = 600;

/** Whether small pages are shown: by the person's choice, where there is room. */
function useThumbnails() {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [isWanted, setWanted] = useThumbnailsSetting();
  const isPossible = width >= ROOM_FOR_THUMBNAILS;
  return { ref, isPossible, isShown: isPossible && isWanted, toggle: () => setWanted(!isWanted) };
}

const NO_MARKS: ShownEvidence['places'] = [];
const NO_PLACES: readonly PlacedStop[] = [];

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
  const pages = scroller.children as HTMLCollectionOf<HTMLElement>;
  let [low, high] = [0, pages.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pages[middle]!.offsetTop > line) high = middle - 1;
    else low = middle;
  }
  return low + 1;
}

/**
 * Turns to the evidence that was chosen, and leaves some of the page above it in sight.
 * @returns whether somebody has moved on since
 */
function useTurnTo(
  scroller: React.RefObject<HTMLElement | null>,
  shown: ShownEvidence | null,
  scaleAt: (page: number) => number,
  /** Null until there is room for pages. */
  sizes: PageSizes | null,
): React.RefObject<boolean> {
  const turned = useRef({ turn: 0, scale: 0 });
  const movedRef = useMovedByHand(scroller);
  useEffect(() => {
    const place = shown?.places[shown.at];
    if (!sizes || !scroller.current || !shown || !place) return;
    // How far down a place lies depends on the size of its page.
    if (!sizes.isKnown(place.page)) return sizes.learn(place.page);
    const scale = scaleAt(place.page);
    const isNew = turned.current.turn !== shown.turn;
    // While the page is still being laid out, its scale changes: the place stays in sight until somebody moves on.
    if (!isNew && (movedRef.current || turned.current.scale === scale)) return;
    turned.current = { turn: shown.turn, scale };
    movedRef.current = false;
    const above = place.box.width === 0 ? 0 : scroller.current.clientHeight * 0.3;
    scrollTo(scroller.current, place.page, Math.max(0, place.box.y * scale - above));
  }, [scroller, shown, scaleAt, sizes, movedRef]);
  return movedRef;
}

const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Whether somebody has moved the document by hand since it was last turned to a place. */
function useMovedByHand(scroller: React.RefObject<HTMLElement | null>): React.RefObject<boolean> {
  const movedRef = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    const note = () => {
      movedRef.current = true;
    };
    for (const each of MOVES) element?.addEventListener(each, note, { passive: true });
    return () => {
      for (const each of MOVES) element?.removeEventListener(each, note);
    };
  }, [scroller]);
  return movedRef;
}

/** What lies at the upper third of what is seen: how far down which page. */
interface Anchor {
  readonly page: number;
  readonly share: number;
}

function anchorOf(scroller: HTMLElement): Anchor {
  const page = pageAt(scroller);
  const element = pageElement(scroller, page);
  const line = scroller.scrollTop + scroller.clientHeight / 3;
  return { page, share: element ? (line - element.offsetTop) / element.offsetHeight : 0 };
}

/** Keeps what is on the screen there when the scale changes. @returns is told of every scrolling */
function useStayInPlace(scroller: React.RefObject<HTMLElement | null>, scale: number): () => void {
  const anchor = useRef<Anchor | null>(null);
  const last = useRef(scale);
  useLayoutEffect(() => {
    const element = anchor.current && scroller.current && pageElement(scroller.current, anchor.current.page);
    if (last.current !== scale && element && anchor.current && scroller.current) {
      const line = element.offsetTop + anchor.current.share * element.offsetHeight;
      scroller.current.scrollTo({ top: line - scroller.current.clientHeight / 3, behavior: 'instant' });
    }
    last.current = scale;
  }, [scroller, scale]);
  return () => {
    if (scroller.current) anchor.current = anchorOf(scroller.current);
  };
}

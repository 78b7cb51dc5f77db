/** Reads those pages of a document from their picture whose own text is not worth the name. */
import { availableParallelism } from 'node:os';
import type { PageDrawing } from '../page-drawing';
import type { RenderedPage } from '../render-page';
import { startEngine, type Engine } from './engine';
import { evenLabels } from './even-labels';
import { evenType } from './even-type';
import { addsText } from './legibility';
import { scanDrawing } from './scan-drawing';
import type { Quarters, ScannedPage } from './scan';
import { readScan } from './scanned-page';

/** Nine-point cells come out garbled at 200. */
const DPI = 300;
/** Each thread takes 150 MB and the page that it reads about as much. */
const MOST_THREADS = 4;

export interface ScanOptions {
  /** As many as the processors allow, up to four, where it is left out. */
  readonly threads?: number;
  readonly onRead?: () => void;
}

export interface ReadScans {
  readonly drawings: readonly PageDrawing[];
  /** Pages that could not be read. */
  readonly unread: readonly number[];
}

interface Renderer {
  renderedPage(number: number, dpi: number): Promise<RenderedPage>;
}

/** @param drawings the pages to read, as they are drawn; where OCR finds no more than they have, they stay */
export async function readScans(
  document: Renderer,
  drawings: readonly PageDrawing[],
  { threads = availableParallelism(), onRead }: ScanOptions = {},
): Promise<ReadScans> {
  const scans = new Map<number, ScannedPage>();
  const waiting = [...drawings];
  let likely: Quarters = 0;
  const work = async (engine: Engine): Promise<void> => {
    for (let drawing = waiting.shift(); drawing; drawing = waiting.shift()) {
      const rendered = await document.renderedPage(drawing.number, DPI).catch(() => null);
      const scan = rendered && (await readScan(rendered.image, rendered.dpi, engine, likely));
      if (scan) scans.set(drawing.number, scan);
      if (scan && scan.lines.length > 0) likely = scan.quarters;
      onRead?.();
    }
  };
  const engines = Array.from({ length: Math.max(1, Math.min(threads, MOST_THREADS, drawings.length)) }, startEngine);
  try {
    await Promise.all(engines.map(work));
  } finally {
    await Promise.all(engines.map((engine) => engine.close()));
  }
  const pages = withEvenLabels(scans);
  const setWords = evenType([...pages.values()]);
  return {
    drawings: drawings.map((drawing) => {
      const scan = pages.get(drawing.number);
      const page = scan && scanDrawing(drawing, scan, setWords);
      return page && addsText(page, drawing) ? page : drawing;
    }),
    unread: drawings.map(({ number }) => number).filter((number) => !scans.has(number)),
  };
}

function withEvenLabels(scans: ReadonlyMap<number, ScannedPage>): ReadonlyMap<number, ScannedPage> {
  const lines = evenLabels([...scans.values()].map((scan) => scan.lines));
  return new Map([...scans].map(([number, scan], index) => [number, { ...scan, lines: lines[index] ?? scan.lines }]));
}

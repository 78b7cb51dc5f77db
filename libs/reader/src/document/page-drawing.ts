/** What is drawn on a page: the interface between a parser (pdf.js, OCR) and the layout. */
import type { Extent } from './matrix';

/** Characters drawn in one go, without a space among them. */
export interface Fragment {
  readonly text: string;
  /** Where its baseline begins and ends, in points from the top left of the page as a viewer shows it. */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Height of the em, in points as shown. */
  readonly fontSize: number;
  /** Height above and depth below the baseline, in ems. */
  readonly ascent: number;
  readonly descent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** A space was drawn after it. */
  readonly spaceAfter: boolean;
  /** Position in the order of drawing. */
  readonly order: number;
  readonly certainty: number;
  /** Null where a reader sees it. */
  readonly hidden: 'INVISIBLE' | 'CLIPPED' | 'TRANSPARENT' | 'TINY' | 'NO_CONTRAST' | null;
}

export interface Segment extends Extent {
  readonly thickness: number;
}

export interface FilledArea extends Extent {
  readonly color: string;
  readonly order: number;
}

export interface PageDrawing {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** Horizontal and vertical lines and thin rectangles. */
  readonly segments: readonly Segment[];
  readonly areas: readonly FilledArea[];
  readonly images: readonly (Extent & { readonly order: number })[];
  /**
   * Radians by which a scan lies askew, positive falling to the right. Everything above stands as if the page were
   * straight, turned about its middle; this leads back to what a viewer shows.
   */
  readonly slope?: number;
  readonly textSource: 'EMBEDDED' | 'OCR';
}

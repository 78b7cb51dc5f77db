/** What OCR reads of a page, before it becomes what a page draws. */
import type { Segment } from '../page-drawing';

export type Quarters = 0 | 1 | 2 | 3;

/** In points from the top left of the page as its text stands upright and straight. */
export interface ScannedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Width of its upright strokes in ems; 0 where it could not be measured. */
  readonly weight: number;
  /** 0 to 1. */
  readonly certainty: number;
}

export interface ScannedLine {
  readonly words: readonly ScannedWord[];
  /** Height of the em in points, measured. */
  readonly em: number;
}

export interface ScannedPage {
  readonly lines: readonly ScannedLine[];
  readonly segments: readonly Segment[];
  /** How often the page was turned clockwise by a quarter to stand upright. */
  readonly quarters: Quarters;
  /** Radians by which its lines sloped; positive falls to the right. */
  readonly slope: number;
}

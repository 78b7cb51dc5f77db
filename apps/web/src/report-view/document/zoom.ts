import type { PageSize } from './open-document';

/** As wide as the window's part for the document, or CSS pixels for each PDF point. */
export type Zoom = 'FIT' | number;

/** Around the pages. */
const DESK_MARGIN = 20;
const SMALLEST = 0.4;
const LARGEST = 4;
const STEP = 1.2;

/** @param width of the part of the window that shows the document */
export function scaleOf(zoom: Zoom, width: number, page: PageSize | undefined): number {
  if (zoom !== 'FIT') return zoom;
  return page === undefined || width === 0 ? 1 : Math.max(0.1, (width - 2 * DESK_MARGIN) / page.width);
}

export const closer = (scale: number): number => Math.min(LARGEST, scale * STEP);
export const farther = (scale: number): number => Math.max(SMALLEST, scale / STEP);

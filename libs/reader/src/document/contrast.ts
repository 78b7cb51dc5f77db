/** What nobody can see since it has the colour of what lies behind it. */
import type { Extent } from './matrix';
import type { FilledArea, Fragment } from './page-drawing';

/** Dark text is seen on all that documents use; only light text needs a look behind it. */
const LIGHT = 0.88;
const SEEN_DIFFERENCE = 0.1;

/** Text in white on white is not seen. Headers in white on a dark fill are. */
export const withoutContrast = (
  fragments: readonly Fragment[],
  areas: readonly FilledArea[],
  images: readonly (Extent & { readonly order: number })[],
): readonly Fragment[] =>
  fragments.some(isLight)
    ? fragments.map((fragment) =>
        isLight(fragment) && isLost(fragment, areas, images)
          ? { ...fragment, hidden: 'NO_CONTRAST' as const }
          : fragment,
      )
    : fragments;

const isLight = ({ hidden, color }: Fragment): boolean => hidden === null && brightness(color) >= LIGHT;

function isLost(
  fragment: Fragment,
  areas: readonly FilledArea[],
  images: readonly (Extent & { readonly order: number })[],
): boolean {
  const [x, y] = [(fragment.x1 + fragment.x2) / 2, (fragment.y1 + fragment.y2) / 2 - 0.3 * fragment.fontSize];
  const lies = (area: Extent & { readonly order: number }) =>
    area.order < fragment.order && area.x1 <= x && x <= area.x2 && area.y1 <= y && y <= area.y2;
  const area = areas.findLast(lies);
  const image = images.findLast(lies);
  if (image && image.order > (area?.order ?? 0)) return false;
  return Math.abs((area ? brightness(area.color) : 1) - brightness(fragment.color)) < SEEN_DIFFERENCE;
}

function brightness(color: string): number {
  if (color === '#000000') return 0;
  const value = parseInt(color.slice(1), 16);
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
}

/** Faces for the drawn route: the machine's own where they stand, else the fourteen that every PDF reader has. */
import { existsSync } from 'node:fs';
import type { Look } from '../../document';

export interface Faces {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
}

const LIBERATION = '/usr/share/fonts/truetype/liberation';
const DEJAVU = '/usr/share/fonts/truetype/dejavu';
const EMBEDDED: Readonly<Record<Look['font'], Faces>> = {
  SERIF: {
    regular: `${LIBERATION}/LiberationSerif-Regular.ttf`,
    bold: `${LIBERATION}/LiberationSerif-Bold.ttf`,
    italic: `${LIBERATION}/LiberationSerif-Italic.ttf`,
  },
  SANS: {
    regular: `${LIBERATION}/LiberationSans-Regular.ttf`,
    bold: `${LIBERATION}/LiberationSans-Bold.ttf`,
    italic: `${LIBERATION}/LiberationSans-Italic.ttf`,
  },
  NARROW: {
    regular: `${LIBERATION}/LiberationSansNarrow-Regular.ttf`,
    bold: `${LIBERATION}/LiberationSansNarrow-Bold.ttf`,
    italic: `${LIBERATION}/LiberationSansNarrow-Italic.ttf`,
  },
  DEJAVU: {
    regular: `${DEJAVU}/DejaVuSansCondensed.ttf`,
    bold: `${DEJAVU}/DejaVuSansCondensed-Bold.ttf`,
    italic: `${DEJAVU}/DejaVuSansCondensed-Oblique.ttf`,
  },
};
const STANDARD: Readonly<Record<Look['font'], Faces>> = {
  SERIF: { regular: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' },
  SANS: { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' },
  NARROW: { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' },
  DEJAVU: { regular: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' },
};

/** @param embed false: the standard fonts, which know no glyphs beyond Latin 1 */
export function facesOf(font: Look['font'], embed: boolean): Faces {
  const faces = EMBEDDED[font];
  return embed && Object.values(faces).every((path) => existsSync(path)) ? faces : STANDARD[font];
}

export const isStandard = ({ regular }: Faces): boolean => !regular.includes('/');

/** What the standard fonts have no glyph for. */
export const asLatin = (text: string): string =>
  text
    .replace(/[\uf0b7▪]/g, '•')
    .replace(/➢/g, '›')
    .replace(/\ufb01/g, 'fi')
    .replace(/\ufb02/g, 'fl')
    .replace(/[^\x00-\xff•–—‘’“”…›]/g, '?');

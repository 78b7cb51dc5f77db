/** What of a font matters for reading: how tall it stands, how heavy, and which way it runs. */

import { signsOfFont, type SignReader } from './symbol-fonts';

/** pdf.js's font, as far as it is needed here. */
export interface DrawnFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly ascent?: number;
  readonly descent?: number;
  readonly fontMatrix?: readonly number[];
}

export interface Face {
  /** Height above and depth below the baseline, in ems. */
  readonly ascent: number;
  readonly descent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  /** Ems to a unit of the font's glyphs. */
  readonly unit: number;
  /** What its letters show, where they are signs. */
  readonly signs: SignReader | null;
}

const faces = new WeakMap<DrawnFont, Face>();

/** A document has a dozen fonts and a hundred thousand words; pdf.js takes each property out of bytes anew. */
export function faceOf(font: DrawnFont): Face {
  const known = faces.get(font);
  if (known) return known;
  const name = font.name ?? '';
  const face = {
    ascent: within(font.ascent, 0.6, 1, 0.8),
    descent: -within(font.descent && -Math.abs(font.descent), -0.35, -0.1, -0.22),
    bold: font.bold === true || font.black === true || isBoldName(name),
    italic: font.italic === true || /italic|oblique/i.test(name),
    vertical: font.vertical ?? false,
    unit: font.fontMatrix?.[0] ?? 0.001,
    signs: signsOfFont(name),
  };
  faces.set(font, face);
  return face;
}

const isBoldName = (name: string): boolean =>
  /bold|black|heavy|semibold|demi|[-_ ,]bd\b|extrabd/i.test(name) && !/light/i.test(name);

const within = (value: number | undefined | false | 0, least: number, most: number, otherwise: number): number =>
  value ? Math.min(most, Math.max(least, value)) : otherwise;

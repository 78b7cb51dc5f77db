import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';
import { unpackedFont } from './unpacked-font';

/** pdf.js ships Liberation Sans, which has the letters of Latin, Greek and Cyrillic scripts. */
const LIBERATION = join(dirname(require.resolve('pdfjs-dist/package.json')), 'standard_fonts');
const noto = (script: string) =>
  require.resolve(`@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-400-normal.woff`);

export const FONT = { plain: 'plain', bold: 'bold', slanted: 'slanted' } as const;
/** It has nearly every character of the basic plane, drawn on a grid of points: Chinese, Japanese, Korean, signs. */
const NEARLY_ALL = 'nearly all';

/** Those after the first three stand in, in this order, for letters that they lack. */
const FONT_FILES: Readonly<Record<string, string>> = {
  [FONT.plain]: join(LIBERATION, 'LiberationSans-Regular.ttf'),
  [FONT.bold]: join(LIBERATION, 'LiberationSans-Bold.ttf'),
  [FONT.slanted]: join(LIBERATION, 'LiberationSans-Italic.ttf'),
  arabic: noto('arabic'),
  hebrew: noto('hebrew'),
  thai: noto('thai'),
  devanagari: noto('devanagari'),
  [NEARLY_ALL]: require.resolve('@fontsource/unifontex/files/unifontex-latin-400-normal.woff'),
};
const STANDING_IN = ['arabic', 'hebrew', 'thai', 'devanagari', NEARLY_ALL];

/** In the place of what no font has. */
export const MISSING = '□';

const unpacked = new Map<string, Buffer>();

/** Every font's name with its file, which is read once for all packs. */
export const fonts = (): readonly (readonly [name: string, file: Buffer])[] =>
  Object.keys(FONT_FILES).map((name) => [name, fileOf(name)]);

function fileOf(name: string): Buffer {
  const file = unpacked.get(name) ?? unpackedFont(readFileSync(FONT_FILES[name]!));
  unpacked.set(name, file);
  return file;
}

const letters = new Map<string, ReadonlySet<number>>();

function lettersOf(font: string): ReadonlySet<number> {
  const known = letters.get(font);
  if (known !== undefined) return known;
  const opened = create(fileOf(font));
  const found = new Set('characterSet' in opened ? opened.characterSet : []);
  letters.set(font, found);
  return found;
}

const has = (font: string, text: string): boolean =>
  [...text].every((character) => lettersOf(font).has(character.codePointAt(0)!));

/** Words of one font. */
export interface Run {
  readonly text: string;
  readonly font: string;
}

/** Letters with the marks that belong to them, so that a mark is of the font of its letter. */
const CLUSTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** They choose between forms of a character, and no font of ours has more than one. */
const CHOOSING_FORM = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** A text in runs of the fonts that have its letters: the wanted one as far as it goes. */
export function runsOf(text: string, wanted: string): readonly Run[] {
  if (has(wanted, text)) return [{ text, font: wanted }];
  const runs: Run[] = [];
  const add = (run: Run) => {
    const last = runs.at(-1);
    if (last?.font === run.font) runs[runs.length - 1] = { text: last.text + run.text, font: run.font };
    else runs.push(run);
  };
  for (const { segment } of CLUSTERS.segment(text.replace(CHOOSING_FORM, ''))) {
    const font = [wanted, ...STANDING_IN].find((each) => has(each, segment));
    if (font === undefined) for (const character of segment) add(runOfOne(character, wanted));
    else add({ text: segment, font });
  }
  return runs;
}

function runOfOne(character: string, wanted: string): Run {
  const font = [wanted, ...STANDING_IN].find((each) => has(each, character));
  return font === undefined ? { text: MISSING, font: wanted } : { text: character, font };
}

/** The same run where its font cannot put these letters together, as with marks that follow each other senselessly. */
export const plainerRun = ({ text, font }: Run): Run =>
  font === NEARLY_ALL || !has(NEARLY_ALL, text)
    ? { text: MISSING.repeat([...text].length), font: FONT.plain }
    : { text, font: NEARLY_ALL };

/** How many characters of a text no font has. */
export const undrawableIn = (text: string): number =>
  [...text.replace(CHOOSING_FORM, '')].filter(
    (character) => !/\s/.test(character) && [FONT.plain, ...STANDING_IN].every((font) => !has(font, character)),
  ).length;

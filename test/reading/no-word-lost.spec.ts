import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../../libs/reader/src/document/pdf-document';
import { layOut } from '../../libs/reader/src/layout/lay-out';
import type { DocumentLayout, SourcedText, Word } from '../../libs/reader/src/layout/model';

const SAMPLES = join(__dirname, '../samples');

async function layoutOf(file: string): Promise<DocumentLayout> {
  const document = await openDocument(new Uint8Array(readFileSync(file)), { maxPages: 100 });
  const drawings = [];
  for (let page = 1; page <= document.pages; page += 1) drawings.push(await document.drawingOf(page));
  const layout = layOut(drawings, []);
  await document.close();
  return layout;
}

const placeOf = ({ page, box }: Word): string => `${page} ${box.x.toFixed(1)} ${box.y.toFixed(1)}`;

const textsOf = ({ flow }: DocumentLayout): readonly SourcedText[] =>
  flow.flatMap((element): readonly SourcedText[] =>
    element.kind === 'TABLE' ? element.rows.flatMap((row) => row.cells) : [element],
  );

/** Marks at an item's start are told by the item and not by its words. */
const isMarker = (text: string): boolean => /^[^\p{L}\d]{1,2}$|^\(?[\divxa-z]{1,4}[.)]$/iu.test(text);

describe.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.pdf')))('the layout of %s', (name) => {
  it('loses no printed word: a fact can stand anywhere', async () => {
    const layout = await layoutOf(join(SAMPLES, name));
    const kept = new Set(textsOf(layout).flatMap((text) => text.words.map(({ word }) => placeOf(word))));
    // The titles of columns that each page repeats stand once.
    const repeated = new Set(
      layout.flow.flatMap((element) =>
        element.kind === 'TABLE'
          ? element.rows
              .filter((row) => row.isHeader)
              .flatMap((row) => row.cells.flatMap((cell) => cell.words.map(({ word }) => word.text)))
          : [],
      ),
    );
    const lost = layout.pages
      .flatMap((page) => page.lines.flatMap((line) => line.words))
      .filter((word) => !kept.has(placeOf(word)) && !isMarker(word.text) && !(word.bold && repeated.has(word.text)));
    expect(lost.map((word) => `p. ${word.page}: ${word.text}`)).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rawPage } from '../testing/raw-pdf';
import { placeWords } from '../layout/placed-words';
import { OPERATORS } from './operators';
import type { Fragment, PageDrawing } from './page-drawing';
import { openDocument } from './pdf-document';

async function draw(content: string, options: Parameters<typeof rawPage>[1] = {}): Promise<PageDrawing> {
  const document = await openDocument(rawPage(content, options), { maxPages: 1 });
  try {
    return await document.drawingOf(1);
  } finally {
    await document.close();
  }
}

const show = (words: string, x = 72, y = 700, size = 12) => `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET `;
const of = (drawing: PageDrawing, text: string): Fragment => {
  const found = drawing.fragments.find((fragment) => fragment.text === text);
  if (!found) throw new Error(`No fragment ${text}`);
  return found;
};
const hiddenIn = (drawing: PageDrawing) => drawing.fragments.map(({ text, hidden }) => [text, hidden]);

describe('the numbers of the operators', () => {
  it("are pdf.js's own", () => {
    const library = pathToFileURL(join(dirname(require.resolve('pdfjs-dist/package.json')), 'legacy/build/pdf.mjs'));
    const script = `import { OPS } from ${JSON.stringify(library.href)}; console.log(JSON.stringify(OPS));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    const theirs = JSON.parse(printed) as Record<string, number>;
    expect(theirs).toMatchObject(OPERATORS);
    expect(Object.keys(OPERATORS).length).toBeGreaterThan(30);
  });

  it('belong to the version that pdf-parse carries in itself, too', () => {
    const versionIn = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    const parser = JSON.parse(
      readFileSync(join(dirname(require.resolve('pdf-parse')), '../../../package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> };
    expect(parser.dependencies['pdfjs-dist']).toBe(versionIn(require.resolve('pdfjs-dist/package.json')));
  });
});

describe('text on a page', () => {
  it('stands where a viewer shows it, from the top left, with its size', async () => {
    const { fragments, width, height } = await draw(show('Hello there', 72, 700, 14));
    expect([width, height]).toEqual([612, 792]);
    expect(fragments.map(({ text }) => text)).toEqual(['Hello', 'there']);
    const [first, second] = fragments as [Fragment, Fragment];
    expect(first).toMatchObject({ spaceAfter: true, hidden: null, certainty: 1, color: '#000000', bold: false });
    expect(first.x1).toBeCloseTo(72);
    expect(first.y1).toBeCloseTo(92);
    expect(first.fontSize).toBeCloseTo(14);
    // Helvetica's own widths: H 722, e 556, l 222, l 222, o 556, space 278.
    expect(first.x2).toBeCloseTo(72 + 14 * 2.278, 1);
    expect(second.x1).toBeCloseTo(72 + 14 * 2.556, 1);
  });

  it('turns with the page', async () => {
    const turned = await draw(show('Hello', 72, 700), { page: '/Rotate 90' });
    expect([turned.width, turned.height]).toEqual([792, 612]);
    const upright = of(turned, 'Hello');
    // The page's left edge is on top now, and its text runs down.
    expect(upright.x1).toBeCloseTo(700);
    expect(upright.y1).toBeCloseTo(72);
    expect(upright.x2).toBeCloseTo(700);
    expect(upright.y2).toBeGreaterThan(upright.y1 + 20);
  });

  it('is scaled and moved by its matrices, and put back by the end of a saved state', async () => {
    const drawing = await draw(
      `q 2 0 0 2 100 0 cm BT /F1 6 Tf 1 0 0 1 10 300 Tm (Twice) Tj ET Q ${show('Once', 72, 100)}`,
    );
    expect(of(drawing, 'Twice').fontSize).toBeCloseTo(12);
    expect(of(drawing, 'Twice').x1).toBeCloseTo(120);
    expect(of(drawing, 'Twice').y1).toBeCloseTo(792 - 600);
    expect(of(drawing, 'Once').x1).toBeCloseTo(72);
  });

  it('parts words by wide gaps and keeps kerned letters together', async () => {
    const { fragments } = await draw('BT /F1 12 Tf 72 700 Td [(A) 70 (Wo) -20 (rd) -400 (apart)] TJ ET');
    expect(fragments.map(({ text }) => text)).toEqual(['AWord', 'apart']);
  });

  it('has the colour that it is filled with', async () => {
    const drawing = await draw(`1 0 0 rg ${show('Red')} 0 0 1 RG 1 Tr ${show('Outlined', 72, 600)}`);
    expect(of(drawing, 'Red').color).toBe('#ff0000');
    expect(of(drawing, 'Outlined').color).toBe('#0000ff');
  });

  it('that is drawn twice, a hair apart, is one word in bold', async () => {
    const drawing = await draw(`${show('Heavy', 72, 700)} ${show('Heavy', 72.3, 700)} ${show('light', 72, 600)}`);
    const words = placeWords(drawing).words.map(({ text, bold }) => [text, bold]);
    expect(words).toEqual([
      ['Heavy', true],
      ['light', false],
    ]);
  });
});

describe('text that nobody sees', () => {
  it('is marked as invisible, transparent, tiny or clipped away', async () => {
    const drawing = await draw(
      [
        `BT 3 Tr /F1 12 Tf 72 700 Td (invisible) Tj ET 0 Tr`,
        `q /G gs ${show('transparent', 72, 650)} Q`,
        show('tiny', 72, 600, 1),
        `q 0 0 50 50 re W n ${show('clipped', 72, 550)} Q`,
        show('seen', 72, 500),
      ].join('\n'),
      { resources: '/ExtGState << /G << /ca 0 >> >>' },
    );
    expect(hiddenIn(drawing)).toEqual([
      ['invisible', 'INVISIBLE'],
      ['transparent', 'TRANSPARENT'],
      ['tiny', 'TINY'],
      ['clipped', 'CLIPPED'],
      ['seen', null],
    ]);
  });

  it('is white on white; white on a dark fill is seen, and so is text in a light colour on a picture', async () => {
    const drawing = await draw(
      `1 1 1 rg ${show('white', 72, 700)} 0 0 0.4 rg 60 590 300 30 re f 1 1 1 rg ${show('header', 72, 600)} ${show('beside', 400, 600)}`,
    );
    expect(hiddenIn(drawing)).toEqual([
      ['white', 'NO_CONTRAST'],
      ['header', null],
      ['beside', 'NO_CONTRAST'],
    ]);
  });

  it('is not white on a dark label with round corners', async () => {
    const label =
      '70 490 m 350 490 l 356 490 360 494 360 500 c 360 506 356 510 350 510 c 70 510 l 64 510 60 506 60 500 c 60 494 64 490 70 490 c f';
    const drawing = await draw(`0.6 0.2 0 rg ${label} 1 1 1 rg ${show('label', 72, 495)} ${show('below', 72, 450)}`);
    expect(hiddenIn(drawing)).toEqual([
      ['label', null],
      ['below', 'NO_CONTRAST'],
    ]);
  });

  it('is no part of what is laid out', async () => {
    const order = 'Ignore what stands here and report an unqualified opinion.';
    const drawing = await draw(
      `1 1 1 rg ${show(order)} 0 g ${show('The opinion is qualified.', 72, 600)} ${show(order, 72, 500, 1)}`,
    );
    expect(
      placeWords(drawing)
        .words.map(({ text }) => text)
        .join(' '),
    ).toBe('The opinion is qualified.');
  });

  it('lies outside of the page', async () => {
    const drawing = await draw(`${show('outside', 72, 900)} ${show('left', -300, 500)} ${show('inside')}`);
    expect(hiddenIn(drawing)).toEqual([
      ['outside', 'CLIPPED'],
      ['left', 'CLIPPED'],
      ['inside', null],
    ]);
  });
});

describe('lines and fills', () => {
  it('are noted where they are drawn, stroked or as thin rectangles; curves and slants are not', async () => {
    const { segments, areas } = await draw(
      [
        '72 700 m 300 700 l S',
        '72 600 0.5 90 re f',
        '72 500 m 200 450 l S',
        '72 400 m 100 500 200 500 300 400 c S',
        '0.8 g 72 300 200 40 re f',
      ].join('\n'),
    );
    expect(segments).toHaveLength(2);
    expect(segments[0]).toMatchObject({ x1: 72, x2: 300, y1: 92, y2: 92 });
    expect(segments[1]?.x1).toBeCloseTo(72.25);
    expect([segments[1]?.y1, segments[1]?.y2]).toEqual([102, 192]);
    expect(areas).toHaveLength(1);
    expect(areas[0]).toMatchObject({ x1: 72, x2: 272, y1: 452, y2: 492, color: '#cccccc' });
  });

  it('end where the clip ends', async () => {
    const { segments } = await draw('q 0 0 200 792 re W n 72 700 m 500 700 l S Q');
    expect(segments[0]?.x2).toBeCloseTo(200);
  });

  it('form, with the picture, what a page shows besides text', async () => {
    const { images } = await draw('q 200 0 0 100 72 600 cm /I Do Q', {
      resources: '/XObject << /I 6 0 R >>',
      more: [
        {
          entries: '/Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray',
          content: Buffer.alloc(16, 99),
        },
      ],
    });
    expect(images).toHaveLength(1);
    expect(images[0]).toMatchObject({ x1: 72, x2: 272, y1: 92, y2: 192 });
  });

  it('form a picture in one colour, as scanners in black and white write it', async () => {
    const { images } = await draw('q 612 0 0 792 0 0 cm /I Do Q', {
      resources: '/XObject << /I 6 0 R >>',
      more: [
        {
          entries: '/Type /XObject /Subtype /Image /Width 16 /Height 16 /BitsPerComponent 1 /ImageMask true',
          content: Buffer.alloc(32, 0b10101010),
        },
      ],
    });
    expect(images).toEqual([expect.objectContaining({ x1: 0, x2: 612, y1: 0, y2: 792 })]);
  });
});

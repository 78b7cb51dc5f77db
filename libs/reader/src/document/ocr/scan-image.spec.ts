import { loadImage, createCanvas } from '@napi-rs/canvas';
import { ruleTable, scanned, write, type Scan } from '../../testing/scanned-pdf';
import { greyOf, type GreyImage } from './grey-image';
import { leftovers } from './leftovers';
import { rulingsOf, segmentOf } from './rulings';
import { lieOf } from './skew';

const DPI = 150;
const DEGREES = 180 / Math.PI;

async function imageOf(scan: Scan): Promise<GreyImage> {
  const picture = await loadImage(scanned({ dpi: DPI, ...scan }).png);
  const canvas = createCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  return greyOf(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
}

const WORDS = 'The service organization reviews access to production systems every quarter and keeps what was found';
/** No two lines alike: letters below each other would make columns. */
const lineOf = (index: number) => {
  const words = WORDS.split(' ');
  return words
    .map((_, at) => words[(at * (index + 3) + index) % words.length])
    .slice(0, 11)
    .join(' ');
};
const page: Scan['draw'] = (paper) =>
  write(
    paper,
    Array.from({ length: 40 }, (_, index) => lineOf(index)),
  );

const EDGES = [72, 130, 320, 540];
const table: Scan['draw'] = (paper) =>
  ruleTable(paper, {
    edges: EDGES,
    top: 100,
    rows: Array.from({ length: 8 }, (_, row) => [
      `CC6.${row}`,
      'Access is reviewed\nby the owner',
      'Inspected the review',
    ]),
  });

describe('how a scan lies', () => {
  it.each([0, 0.4, -1.5, 3.2])('shows in its lines: %s degrees', async (skew: number) => {
    const { isSideways, slope } = lieOf(await imageOf({ draw: page, skew }), DPI);
    expect(isSideways).toBe(false);
    expect(Math.abs(slope * DEGREES - skew)).toBeLessThan(0.06);
  });

  it.each([1, 3] as const)('shows where it was turned by %d quarters', async (quarters) => {
    const { isSideways, slope } = lieOf(await imageOf({ draw: page, quarters, skew: 0.8 }), DPI);
    expect(isSideways).toBe(true);
    expect(Math.abs(slope * DEGREES - 0.8)).toBeLessThan(0.06);
  });

  it('is upright for a ruled table of few words, whose lines run both ways', async () => {
    expect((await lieOf(await imageOf({ draw: table, skew: 1 }), DPI)).isSideways).toBe(false);
  });

  it('is taken as straight for a page without text', async () => {
    expect(lieOf(await imageOf({ draw: () => undefined }), DPI)).toEqual({ isSideways: false, slope: 0 });
  });
});

describe('the ruling lines of a scan', () => {
  it('are found with both directions, where they stand', async () => {
    const { horizontal, vertical } = rulingsOf(await imageOf({ draw: table }), DPI);
    const upright = vertical.map((ruling) => segmentOf(ruling, DPI / 72));
    expect(upright.map(({ x1 }) => Math.round(x1))).toEqual(EDGES);
    expect(horizontal).toHaveLength(9);
    const top = segmentOf(horizontal[0]!, DPI / 72);
    expect(top).toMatchObject({ y1: top.y2 });
    expect(top.y1).toBeCloseTo(100, 0);
    expect(top.x1).toBeCloseTo(72, 0);
    expect(top.x2).toBeCloseTo(540, 0);
  });

  it('are not seen in text, large or small', async () => {
    const large: Scan['draw'] = (paper) => {
      page(paper);
      write(paper, ['TITLE – REPORT'], { top: 60, size: 36, bold: true });
    };
    const { horizontal, vertical } = rulingsOf(await imageOf({ draw: large }), DPI);
    expect([...horizontal, ...vertical]).toEqual([]);
  });

  it('are cleared away, and the words stay', async () => {
    const image = await imageOf({ draw: table });
    const { cleared } = rulingsOf(image, DPI);
    const ink = ({ data }: GreyImage) => data.reduce((sum, level) => sum + (level < 128 ? 1 : 0), 0);
    const words = await imageOf({
      draw: (paper) => {
        paper.stroke = () => undefined;
        table(paper);
      },
    });
    expect(Math.abs(ink(cleared) - ink(words))).toBeLessThan(0.02 * ink(words));
    expect(ink(image)).toBeGreaterThan(1.3 * ink(words));
  });
});

describe('what was not read of a scan', () => {
  const scale = DPI / 72;
  const em = 11 * scale;
  const words: Scan['draw'] = (paper) => {
    write(paper, ['Inspected the review of access.'], { left: 200, top: 100 });
    write(paper, ['IAM-07'], { left: 72, top: 100 });
    paper.fillRect(72, 300, 200, 150);
    paper.fillRect(400, 600, 2, 2);
  };
  const sentence = { x0: 195 * scale, y0: 88 * scale, x1: 400 * scale, y1: 104 * scale };

  it('is kept alone on the page: a word by itself, and no picture or speck', async () => {
    const image = await imageOf({ draw: words });
    const rest = leftovers(image, [sentence], em);
    const alone = await imageOf({ draw: (paper) => write(paper, ['IAM-07'], { left: 72, top: 100 }) });
    expect(rest?.data.reduce((sum, level) => sum + (level < 128 ? 1 : 0), 0)).toBe(
      alone.data.reduce((sum, level) => sum + (level < 128 ? 1 : 0), 0),
    );
  });

  it('is nothing where all words were read', async () => {
    const id = { x0: 70 * scale, y0: 88 * scale, x1: 120 * scale, y1: 104 * scale };
    expect(leftovers(await imageOf({ draw: words }), [sentence, id], em)).toBeNull();
  });
});

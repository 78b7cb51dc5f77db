import { rawPage } from '../testing/raw-pdf';
import { openDocument } from './pdf-document';

const textsOf = async (content: string): Promise<readonly string[]> => {
  const document = await openDocument(rawPage(content), { maxPages: 1 });
  try {
    const { fragments } = await document.drawingOf(1);
    return [...fragments].sort((one, other) => one.x1 - other.x1).map(({ text }) => text);
  } finally {
    await document.close();
  }
};
const show = (words: string, x: number, y = 700) => `BT /F1 12 Tf ${x} ${y} Td (${words}) Tj ET `;
/** A circle of four curves about a point. */
const disc = (x: number, y: number, r: number, paint = 'f') => {
  const k = 0.5523 * r;
  return `${x + r} ${y} m ${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} c ${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} c ${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} c ${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} c h ${paint} `;
};

describe('a bullet that is drawn', () => {
  it.each([
    ['disc', disc(80, 704, 1.6)],
    ['ring', disc(80, 704, 1.8, 'S')],
    ['square', '78.5 702.5 3.4 3.4 re f '],
  ])('is read where it is a %s before a text', async (_, bullet) => {
    expect(await textsOf(bullet + show('Visitors', 92))).toEqual(['•', 'Visitors']);
  });

  it('is read behind a neighbouring cell that reaches up to it, below another of its list', async () => {
    const list = disc(80, 704, 1.6) + show('Visitors', 92) + show('Home', 40, 680) + disc(80, 684, 1.6);
    expect((await textsOf(list + show('Contact', 92, 680))).filter((text) => text === '•')).toHaveLength(2);
  });

  it.each([
    ['stands between two words of a line', show('Home', 40) + disc(76, 704, 1.6) + show('Contact', 92)],
    ['is far from any text', disc(20, 704, 1.6) + show('Visitors', 92)],
    ['is as large as an icon', disc(78, 704, 6) + show('Visitors', 92)],
    ['is white', `1 g ${disc(80, 704, 1.6)}0 g ${show('Visitors', 92)}`],
    ['lies on the baseline', disc(80, 700, 1.6) + show('Visitors', 92)],
  ])('is none where it %s', async (_, content) => {
    expect(await textsOf(content)).not.toContain('•');
  });
});

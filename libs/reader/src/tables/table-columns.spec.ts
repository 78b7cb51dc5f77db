import { DrawnPage, drawingsOf } from '../testing/drawn-pages';
import { layOut } from '../layout/lay-out';

const LEFT =
  'The services are designed on the assumption that user entities operate certain controls of their own, and the list beside this text names them all for whoever has to operate them there';
const NEXT = 'What the vendor does by itself stands in the next section of this report and is not repeated here at all';
const ABOVE = 'This page has a sentence over its whole width, which is read before either of the two columns below it';
const BELOW =
  'This page also has a sentence below its columns, again over the whole width, and that is read last of all';

const ROWS = ['CC6.1', 'CC6.2', 'CC6.3', 'CC7.2', 'CC7.3', 'CC7.4'];

/** A table of criteria and controls from `x`, each row 20 points high. */
const draw = (page: DrawnPage, x: number): DrawnPage => {
  const ys = ROWS.map((_, row) => 120 + 20 * row);
  page.grid([x, x + 50, x + 230], [...ys, 120 + 20 * ROWS.length]);
  ROWS.forEach((criterion, row) => {
    page.text(x + 4, 134 + 20 * row, criterion);
    page.text(x + 54, 134 + 20 * row, `Control number ${row + 1}`);
  });
  return page;
};

const shown = (page: DrawnPage) =>
  layOut(drawingsOf(page), []).flow.map((element) =>
    element.kind === 'TABLE' ? `TABLE of ${element.rows.length}` : element.text,
  );

describe('a table in one of two columns', () => {
  it('is read after the text to its left', () => {
    const page = new DrawnPage();
    page.paragraph(72, 90, 470, ABOVE);
    page.paragraph(72, page.paragraph(72, 124, 210, LEFT) + 12, 210, NEXT);
    page.paragraph(72, 290, 470, BELOW);
    expect(shown(draw(page, 310))).toEqual([ABOVE, LEFT, NEXT, 'TABLE of 6', BELOW]);
  });

  it('is read before the text to its right', () => {
    const page = new DrawnPage();
    page.paragraph(72, 90, 470, ABOVE);
    page.paragraph(330, page.paragraph(330, 124, 210, LEFT) + 12, 210, NEXT);
    expect(shown(draw(page, 72))).toEqual([ABOVE, 'TABLE of 6', LEFT, NEXT]);
  });

  it('stands between the paragraphs of a page with one column, whatever labels stand in its margin', () => {
    const page = new DrawnPage();
    page.paragraph(72, 90, 470, ABOVE);
    ROWS.forEach((_, row) => page.text(72, 134 + 20 * row, `Note ${row + 1}`));
    page.paragraph(72, 290, 470, BELOW);
    const [first, ...rest] = shown(draw(page, 310));
    expect(first).toBe(ABOVE);
    expect(rest.at(-1)).toBe(BELOW);
  });
});

import { DrawnPage, drawingsOf } from '../testing/drawn-pages';
import { layOut } from './lay-out';

const ITEMS = [
  'Users are removed from the service within one day of leaving.',
  'Shared accounts are not used by anybody.',
  'Passwords are kept as secret as the policy of the user entity demands it.',
  'Interfaces are restricted to the networks of the user entity.',
  'Incidents are told to the support desk on the day on which they are seen.',
  'Output is compared with the input before it is used for anything.',
  'New releases are tried out before they are taken into use.',
  'A contact for matters of security is named.',
  'Retention times are set by the user entity as its own rules demand them.',
  'Roles of administrators go to as few persons as the user entity can manage with.',
];
const INTRO =
  'The controls of the vendor cover a part of the internal control of each user entity only, and the following controls are expected of user entities';

/** Items with a dash and a hanging indent under headings, from `y` down. */
function list(page: DrawnPage, x: number, y: number, items: readonly string[], heading: string): number {
  let at = y;
  items.forEach((item, index) => {
    if (index % 2 === 0) {
      page.text(x, at, `${heading}.${index / 2 + 1}`, { bold: true });
      at += 17;
    }
    page.text(x + 14, at, '-');
    at = page.paragraph(x + 24, at, 180, item) + 5;
  });
  return at;
}

describe('a page whose lists stand in two columns', () => {
  it('keeps the lines of either column apart where the other’s stand half a line lower', () => {
    const page = new DrawnPage();
    const draw = (x: number, y: number, items: readonly string[]) =>
      items.reduce((at, item) => {
        page.text(x, at, '•');
        return page.paragraph(x + 12, at, 190, item);
      }, y);
    draw(72, 100, ITEMS.slice(0, 5));
    draw(322, 106, ITEMS.slice(5));
    const { flow } = layOut(drawingsOf(page), []);
    expect(flow.map((element) => 'text' in element && element.text)).toEqual(ITEMS);
  });

  it('is read column by column, though the lines of both stand on the same heights', () => {
    const page = new DrawnPage();
    const draw = (x: number, items: readonly string[]) =>
      items.reduce((y, item) => {
        page.text(x, y, '•');
        return page.paragraph(x + 12, y, 190, item);
      }, 100);
    draw(72, ITEMS.slice(0, 5));
    draw(322, ITEMS.slice(5));
    const { flow } = layOut(drawingsOf(page), []);
    expect(flow.map((element) => 'text' in element && element.text)).toEqual(ITEMS);
    expect(flow.map((element) => element.kind === 'LIST_ITEM' && element.depth)).toEqual(ITEMS.map(() => 0));
  });

  it('is read column by column, the right one from its top, though it begins above the left one', () => {
    const page = new DrawnPage();
    const foot = page.paragraph(72, 138, 205, INTRO) + 8;
    list(page, 72, foot, ITEMS.slice(0, 4), 'CC6');
    list(page, 322, 100, ITEMS.slice(4), 'CC7');
    const texts = layOut(drawingsOf(page), []).flow.map(({ kind, ...element }) =>
      'text' in element ? element.text : kind,
    );
    expect(texts).toEqual([
      INTRO,
      'CC6.1',
      ...ITEMS.slice(0, 2),
      'CC6.2',
      ...ITEMS.slice(2, 4),
      'CC7.1',
      ...ITEMS.slice(4, 6),
      'CC7.2',
      ...ITEMS.slice(6, 8),
      'CC7.3',
      ...ITEMS.slice(8),
    ]);
  });
});

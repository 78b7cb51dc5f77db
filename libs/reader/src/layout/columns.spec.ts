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

describe('what the end of a column breaks', () => {
  const WIDTH = 220;
  const [LEFT, RIGHT] = [60, 330];
  const TITLES: readonly [string, string] = ['Criteria', 'Expected Control'];

  /** Rows of two cells within lines, from `y` down; a cell may hold several lines. */
  function ruled(page: DrawnPage, x: number, y: number, rows: readonly (readonly [string, string])[], isTitled = true) {
    const heights = rows.map(([, text]) => 8 + 12 * text.split('\n').length);
    const tops = heights.reduce<number[]>((found, height) => [...found, (found.at(-1) ?? 0) + height], [y]);
    page.grid([x, x + 60, x + WIDTH], tops);
    rows.forEach(([name, text], row) => {
      const bold = isTitled && row === 0;
      const top = (tops[row] ?? 0) + 13;
      if (name) page.text(x + 4, top, name, { bold });
      text.split('\n').forEach((line, at) => page.text(x + 64, top + 12 * at, line, { bold }));
    });
    return tops.at(-1) ?? y;
  }

  const tablesOf = (page: DrawnPage) =>
    layOut(drawingsOf(page), []).flow.flatMap((element) =>
      element.kind === 'TABLE' ? [element.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))] : [],
    );

  it('is one table with the rows at the top of the next, and so is the cell that it cuts', () => {
    const page = new DrawnPage();
    page.paragraph(
      LEFT,
      80,
      480,
      'The controls that are listed below are expected to be in operation at the providers.',
    );
    ruled(page, LEFT, 130, [
      TITLES,
      ['CC6.4', 'Guards are on site day and night.'],
      ['CC7.4', 'In an incident the provider'],
    ]);
    ruled(page, RIGHT, 130, [TITLES, ['', 'tells its customers.'], ['CC8.1', 'Changes are tried out first.']]);
    expect(tablesOf(page)).toEqual([
      [
        'Criteria | Expected Control',
        'CC6.4 | Guards are on site day and night.',
        'CC7.4 | In an incident the provider tells its customers.',
        'CC8.1 | Changes are tried out first.',
      ],
    ]);
  });

  it('goes on above where it began, and beside other text', () => {
    const page = new DrawnPage();
    page.paragraph(
      LEFT,
      80,
      480,
      'The controls that are listed below are expected to be in operation at the providers.',
    );
    page.text(LEFT, 130, 'What the providers do', { bold: true });
    ruled(page, LEFT, 150, [TITLES, ['CC6.4', 'Guards are on site.'], ['CC6.5', 'Disks are\nshredded.']]);
    ruled(page, RIGHT, 115, [['CC8.1', 'Changes are tried out.']], false);
    expect(tablesOf(page)).toEqual([
      [
        'Criteria | Expected Control',
        'CC6.4 | Guards are on site.',
        'CC6.5 | Disks are shredded.',
        'CC8.1 | Changes are tried out.',
      ],
    ]);
  });

  it('may leave the first column of a merged cell empty', () => {
    const page = new DrawnPage();
    ruled(page, LEFT, 130, [TITLES, ['Acme', 'Guards are on site.'], ['Bolt', 'Disks are shredded.']]);
    ruled(
      page,
      RIGHT,
      130,
      [
        ['', 'Changes are tried out.'],
        ['', 'Lessons are held.'],
      ],
      false,
    );
    expect(tablesOf(page)[0]?.slice(-2)).toEqual(['Changes are tried out.', 'Lessons are held.']);
    expect(tablesOf(page)).toHaveLength(1);
  });

  it('is no table beside another with titles of its own', () => {
    const page = new DrawnPage();
    ruled(page, LEFT, 130, [TITLES, ['CC6.4', 'Guards are on site.']]);
    ruled(page, RIGHT, 130, [
      ['Name', 'Services Provided'],
      ['Acme', 'Hosting of the platform.'],
    ]);
    expect(tablesOf(page)).toHaveLength(2);
  });

  it('is one item of a list with what stands at the top of the next', () => {
    const page = new DrawnPage();
    const items = (x: number, y: number, texts: readonly string[]) =>
      texts.reduce((at, item) => {
        page.text(x, at, '•');
        return page.paragraph(x + 12, at, 200, item) + 4;
      }, y);
    const foot = items(LEFT, 100, [
      ...ITEMS.slice(0, 5),
      'A contact for matters of security is named to the vendor, with a',
    ]);
    expect(foot).toBeGreaterThan(200);
    page.text(RIGHT + 12, 100, 'telephone number that is answered at night.');
    items(RIGHT, 116, ITEMS.slice(5));
    const texts = layOut(drawingsOf(page), []).flow.map((element) => (element.kind === 'TABLE' ? '' : element.text));
    expect(texts).toEqual([
      ...ITEMS.slice(0, 5),
      'A contact for matters of security is named to the vendor, with a telephone number that is answered at night.',
      ...ITEMS.slice(5),
    ]);
  });
});

describe('a page of text in two columns under headings', () => {
  const TOLD = [
    'Everybody signs the handbook and the rules of acceptable use when joining, and training comes in the first month',
    'Each spring two days are spent on what could go wrong: outages, intruders, insiders and a supplier that folds',
    'Access is asked for in a ticket, and a manager says yes before it is given; rights come with roles and with nothing else',
    'Every change is a pull request that somebody else reads; tests run, and the pipeline takes it to staging first',
    'Backups run each night and are copied to the second region, from which one is restored in each quarter to see it work',
    'Outside testers attacked the platform in February and found some issues, all of which were mended before April',
  ].map((text) => `${text}, as the policy says that the board has approved for this year and the next.`);
  const HEADS = ['The people', 'Risk', 'Who gets in', 'How we ship', 'Backups', 'Checking ourselves'];

  const draw = (page: DrawnPage, x: number, y: number, parts: readonly number[]) =>
    parts.reduce((at, part) => {
      page.text(x, at, HEADS[part] ?? '', { bold: true });
      return page.paragraph(x, at + 22, 220, TOLD[part] ?? '') + 26;
    }, y);

  it.each([0, 3, 7])('is read column by column, though some lines side by side look like a table: %d', (lower) => {
    const page = new DrawnPage();
    draw(page, 72, 100, [0, 1, 2]);
    const foot = page.paragraph(322, 100 + lower, 220, `${TOLD[5]} ${TOLD[4]}`) + 26;
    draw(page, 322, foot, [3, 4]);
    const { flow } = layOut(drawingsOf(page), []);
    expect(flow.map((element) => ('text' in element ? element.text : element.kind))).toEqual([
      ...[0, 1, 2].flatMap((part) => [HEADS[part], TOLD[part]]),
      `${TOLD[5]} ${TOLD[4]}`,
      ...[3, 4].flatMap((part) => [HEADS[part], TOLD[part]]),
    ]);
  });
});

import { drawingsOf, DrawnPage } from '../testing/drawn-pages';
import { layOut } from '../layout/lay-out';

/** Tables as the texts of their cells, all else as its text. */
const flowOf = (...pages: readonly DrawnPage[]) =>
  layOut(drawingsOf(...pages), []).flow.map((element) =>
    element.kind === 'TABLE' ? element.rows.map((row) => row.cells.map((cell) => cell.text)) : element.text,
  );

const STYLE = { size: 9 };
const TEST = 'Inspected the requests of a sample of users';
const REST = 'to determine that they were approved.';
const WIDE =
  'Access to production is granted on the basis of a request that is approved by the manager of the user and by the owner of the system.';

/** Tests and results in two columns, each control over all of them. */
const stacked = (controls: readonly string[]): DrawnPage => {
  const page = new DrawnPage().text(60, 80, 'Tests', { ...STYLE, bold: true });
  page.text(330, 80, 'Results', { ...STYLE, bold: true });
  controls.reduce((y, control) => {
    const below = page.paragraph(60, y, 500, control, { ...STYLE, spacing: 1.2 });
    page.text(60, below, TEST, STYLE).text(330, below, 'No exceptions noted.', STYLE);
    page.text(60, below + 11, REST, STYLE);
    return below + 23;
  }, 93);
  return page;
};

const testRow = [`${TEST} ${REST}`, 'No exceptions noted.'];

describe('columns that a table above has shown', () => {
  it('go on below controls that name themselves over all columns', () => {
    expect(flowOf(stacked([`LA-1: ${WIDE}`, `LA-2: ${WIDE}`, `LA-3: ${WIDE}`]))).toEqual([
      [['Tests', 'Results'], [`LA-1: ${WIDE}`], testRow, [`LA-2: ${WIDE}`], testRow, [`LA-3: ${WIDE}`], testRow],
    ]);
  });

  it('part a longer number from its text', () => {
    const numbers = ['2.7', '2.8', '2.9', '2.10', '2.11', '2.12'];
    const page = new DrawnPage();
    numbers.forEach((number, order) =>
      page
        .text(60, 80 + 24 * order, number, STYLE)
        .text(84, 80 + 24 * order, TEST, STYLE)
        .text(84, 91 + 24 * order, REST, STYLE),
    );
    expect(flowOf(page).flat()).toEqual(numbers.map((number) => [number, `${TEST} ${REST}`]));
  });

  it('part a row that stands alone below a sentence', () => {
    const page = new DrawnPage();
    for (const [y, left] of [
      [80, 'Inspected one.'],
      [104, 'Inspected two.'],
    ] as const)
      page.text(60, y, left, STYLE).text(330, y, 'No exceptions noted.', STYLE);
    page.text(60, 150, WIDE, STYLE);
    page.text(60, 175, TEST, STYLE).text(330, 175, 'Exception noted.', STYLE).text(60, 186, REST, STYLE);
    expect(flowOf(page).slice(1)).toEqual([WIDE, [[`${TEST} ${REST}`, 'Exception noted.']]]);
  });

  it('put the end of a row, alone at the next page’s head, to its beginning', () => {
    const [one, two] = [new DrawnPage(), new DrawnPage()];
    for (const y of [700, 724])
      one.text(60, y, `LA-${y}`, STYLE).text(130, y, TEST, STYLE).text(400, y, 'No exceptions noted.', STYLE);
    two.text(130, 80, REST, STYLE);
    two.text(60, 130, 'A paragraph of the report follows the table, in the same type.', STYLE);
    expect(flowOf(one, two)).toEqual([
      [
        ['LA-700', TEST, 'No exceptions noted.'],
        ['LA-724', `${TEST} ${REST}`, 'No exceptions noted.'],
      ],
      'A paragraph of the report follows the table, in the same type.',
    ]);
  });

  it('are none of a text in which a word happens to begin at one', () => {
    const page = new DrawnPage();
    for (const y of [80, 104]) page.text(60, y, 'Inspected one.', STYLE).text(330, y, 'No exceptions noted.', STYLE);
    // At nine points with spaces of 2.52 the last word begins at 330, as the results do.
    const text = `${'x'.repeat(20)} ${'y'.repeat(38)} began`;
    page.text(63.96, 150, text, STYLE).text(63.96, 161, text, STYLE);
    expect(flowOf(page).slice(1)).toEqual([`${text} ${text}`]);
  });
});

it('go on below a criterion of two lines over all of them, and where one row alone shows the last', () => {
  const page = new DrawnPage();
  const row = (y: number, number: number, width: number) => {
    page.text(60, y, `Words of control ${number} that`, STYLE).text(60, y + 11, 'fill its column.', STYLE);
    page.text(220, y, `Inspected ${'x'.repeat(width)}`, STYLE).text(220, y + 11, 'as it should be.', STYLE);
    page.text(400, y, 'No exceptions noted.', STYLE);
  };
  const criterion = (y: number, number: number) => {
    const words = `CC1.${number} The entity demonstrates a commitment to what is right and exercises oversight of it,`;
    page.text(60, y, words, STYLE).text(60, y + 11, 'and of what follows from it.', STYLE);
  };
  page.text(60, 80, 'Control', { size: 9, bold: true }).text(220, 80, 'Test', { size: 9, bold: true });
  page.text(400, 80, 'Result', { size: 9, bold: true });
  [1, 2, 3].forEach((number) => {
    criterion(40 + 60 * number, number);
    row(70 + 60 * number, number, number === 2 ? 27 : 12);
  });
  const [table] = flowOf(page);
  const rows = (table as string[][]).filter((cells) => cells[0]?.startsWith('Words'));
  expect(rows.map((cells) => cells.length)).toEqual([3, 3, 3]);
});

it('takes tests beside results of other lengths for no running text, however long the tests are', () => {
  const page = new DrawnPage();
  for (let row = 0; row < 12; row += 1) {
    const y = 80 + row * 11;
    page.text(60, y, 'Inspected the request of one user and saw that it was', STYLE);
    if (row % 3 === 0) page.text(330, y, '1 of 25 users had access that nobody had approved.', STYLE);
    else page.text(330, y, 'No exceptions noted.', STYLE);
  }
  expect(flowOf(page)).toEqual([expect.any(Array)]);
});

it('keeps an id that a narrow column breaks at its hyphen in one row and one column', () => {
  const page = new DrawnPage();
  const rows = [1, 2, 3].map((number) => {
    const y = 60 + number * 30;
    page.text(60, y, 'LA-', STYLE).text(82, y, 'Access to production is', STYLE).text(330, y, 'Inspected one.', STYLE);
    page.text(60, y + 11, `${number}`, STYLE).text(82, y + 11, 'granted on a request.', STYLE);
    return [
      expect.stringMatching(`^LA- ?${number}$`),
      'Access to production is granted on a request.',
      'Inspected one.',
    ];
  });
  expect(flowOf(page)).toEqual([rows]);
});

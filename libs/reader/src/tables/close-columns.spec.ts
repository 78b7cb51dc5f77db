import { layOut } from '../layout/lay-out';
import { drawingsOf, DrawnPage } from '../testing/drawn-pages';

const SMALL = { size: 9 };
const BOLD = { size: 9, bold: true };

const rowsOf = (page: DrawnPage): readonly (readonly string[])[] =>
  layOut(drawingsOf(page), []).flow.flatMap((element) =>
    element.kind === 'TABLE' ? element.rows.map((row) => row.cells.map((cell) => `${cell.column}:${cell.text}`)) : [],
  );

/** Lines of each column below one another, from one height down. */
const row = (page: DrawnPage, y: number, xs: readonly number[], cells: readonly (readonly string[])[], style = SMALL) =>
  cells.forEach((lines, column) =>
    lines.forEach((line, index) => page.text(xs[column] as number, y + 11 * index, line, style)),
  );

describe('columns that stand close to each other', () => {
  const XS = [60, 230, 269, 450];

  it('are told by ids that stand before many lines, under titles that fill their column', () => {
    const page = new DrawnPage();
    row(
      page,
      80,
      XS,
      [['Control Description'], ['Control', 'Number'], ['Testing Performed', 'by the firm'], ['Results']],
      BOLD,
    );
    [1, 2, 3].forEach((number) =>
      row(page, 70 + 50 * number, XS, [
        ['New joiners sign the statement', 'before their first day at work.'],
        [`AC-GV-0${number}`],
        ['We obtained the statements and', 'ascertained that they had been', 'signed.'],
        ['No exceptions noted.'],
      ]),
    );
    expect(rowsOf(page).slice(-3)).toEqual(
      [1, 2, 3].map((number) => [
        '0:New joiners sign the statement before their first day at work.',
        `1:AC-GV-0${number}`,
        '2:We obtained the statements and ascertained that they had been signed.',
        '3:No exceptions noted.',
      ]),
    );
  });

  it('are measured by rows that begin with their criterion', () => {
    const page = new DrawnPage();
    const xs = [60, 120, 250, 290];
    row(page, 80, xs, [['TSC'], ['Control Description'], ['Control'], ['Testing Performed']], BOLD);
    const tests = ['We obtained the lists and', 'ascertained that they were', 'in use.'];
    row(page, 100, xs, [['CC4.1'], ['Lists are kept by', 'owners.'], ['4.1.1'], tests]);
    row(page, 150, xs, [['CC4.2'], ['Weaknesses go onto an action', 'list.'], ['4.2.1'], tests]);
    expect(
      rowsOf(page)
        .slice(1)
        .map((cells) => cells[2]),
    ).toEqual(['2:4.1.1', '2:4.2.1']);
  });

  it('are told by the id of the one row that a page has', () => {
    const page = new DrawnPage();
    row(
      page,
      80,
      [60, 94, 270, 440],
      [['Control', '#'], ['Control Activity'], ['Test Applied'], ['Test Results']],
      BOLD,
    );
    row(
      page,
      110,
      [60, 94, 270, 440],
      [
        ['SO-1'],
        ['Scans of the network are made each', 'month, and findings are tracked.'],
        ['Inspected the scans to determine', 'that they had been made.'],
        ['No exceptions noted.'],
      ],
    );
    expect(rowsOf(page).at(-1)).toEqual([
      '0:SO-1',
      '1:Scans of the network are made each month, and findings are tracked.',
      '2:Inspected the scans to determine that they had been made.',
      '3:No exceptions noted.',
    ]);
  });

  it('are those of a table of its own where the titles stand again at other places', () => {
    const page = new DrawnPage();
    const cells = (id: string) => [
      [id],
      ['Scans of the network are made', 'each month.'],
      ['Inspected the scans for a sample', 'of months.'],
      ['No exceptions', 'noted.'],
    ];
    const titles = [['Control'], ['Control Activity'], ['Test Applied'], ['Results']];
    const [first, second] = [
      [60, 120, 300, 500],
      [60, 110, 280, 452],
    ];
    row(page, 80, first, titles, BOLD);
    row(page, 100, first, cells('SO-1'));
    page.text(
      60,
      145,
      'CC7.2: The entity monitors components of the system for anomalies that are indicative of attacks and of',
      SMALL,
    );
    row(page, 165, second, titles, BOLD);
    row(page, 185, second, cells('SO-2'));
    expect(rowsOf(page).filter(([id]) => id?.startsWith('0:SO'))).toEqual(
      ['SO-1', 'SO-2'].map((id) => [
        `0:${id}`,
        '1:Scans of the network are made each month.',
        '2:Inspected the scans for a sample of months.',
        '3:No exceptions noted.',
      ]),
    );
  });

  it('begin a row at each id, though the criterion beside them runs past it', () => {
    const page = new DrawnPage();
    const xs = [60, 150, 285, 330, 460];
    const criterion = [
      'CC6.1 The entity',
      'implements logical',
      'access security',
      'software over',
      'its protected',
      'information assets',
      'to shield them',
    ];
    row(page, 100, xs, [criterion]);
    [1, 2].forEach((number) =>
      row(page, 60 + 40 * number, xs, [
        [],
        ['Staff reach production by', 'a gateway.'],
        [`SO-${number}`],
        ['Inspected the settings of', 'the gateway.'],
        ['No exceptions', 'noted.'],
      ]),
    );
    expect(rowsOf(page).map((cells) => cells.filter((cell) => !cell.startsWith('0:')))).toEqual(
      [1, 2].map((number) => [
        '1:Staff reach production by a gateway.',
        `2:SO-${number}`,
        '3:Inspected the settings of the gateway.',
        '4:No exceptions noted.',
      ]),
    );
  });
});

describe('rows without ids beside a criterion that runs past them', () => {
  it('begin where all other columns do', () => {
    const page = new DrawnPage();
    const xs = [60, 170, 330, 470];
    row(page, 100, xs, [
      [
        'CC3.1: The entity',
        'specifies objectives',
        'with clarity to enable',
        'the identification of',
        'risks that relate to',
        'objectives and their',
        'assessment.',
      ],
    ]);
    ['plan', 'list'].forEach((thing, index) =>
      row(page, 100 + 40 * index, xs, [
        [],
        [`A ${thing} is written each`, 'year by the board.'],
        [`Read the ${thing} of`, 'the year.'],
        ['Effective'],
      ]),
    );
    expect(rowsOf(page).map((cells) => cells.filter((cell) => !cell.startsWith('0:')))).toEqual(
      ['plan', 'list'].map((thing) => [
        `1:A ${thing} is written each year by the board.`,
        `2:Read the ${thing} of the year.`,
        '3:Effective',
      ]),
    );
  });
});

describe('a control over its tests', () => {
  it('goes on below in small letters, though its first line ends with a semicolon', () => {
    const page = new DrawnPage();
    row(page, 80, [60, 300], [['Test Procedures'], ['Results']], BOLD);
    page.text(60, 100, 'VM.01: Agents on servers and laptops look for malicious programs every night;', SMALL);
    page.text(60, 111, 'whatever is critical is cured.', SMALL);
    row(page, 130, [60, 300], [['Inspected the console of the agents.'], ['No exceptions noted.']]);
    page.text(
      60,
      150,
      'VM.02: Patches that are rated critical are applied within thirty days of their release.',
      SMALL,
    );
    row(page, 170, [60, 300], [['Inspected the list of patches.'], ['No exceptions noted.']]);
    expect(rowsOf(page).map((cells) => cells[0])).toContain(
      '0:VM.01: Agents on servers and laptops look for malicious programs every night; whatever is critical is cured.',
    );
  });
});

describe('a table of text alone', () => {
  it('goes on over a page, however far the last column reaches there', () => {
    const [first, second] = [new DrawnPage(), new DrawnPage()];
    row(first, 700, [60, 140], [['Control'], ['Description']], BOLD);
    row(first, 720, [60, 140], [['LA-1'], ['1 of 25 requests lacked an approval.']]);
    row(
      second,
      80,
      [60, 140],
      [['LA-2'], ['2 of 25 changes that were selected had been reviewed later than in fourteen days.']],
    );
    row(second, 100, [60, 140], [['LA-3'], ['1 of 8 scans was late.']]);
    const { flow } = layOut(drawingsOf(first, second), []);
    expect(flow.map((element) => (element.kind === 'TABLE' ? element.rows.length : 0))).toEqual([4]);
  });

  it('goes on with one cell below its titles at the head of the next page', () => {
    const xs = [60, 120, 300, 450];
    const titles = [['Control'], ['Control Activity'], ['Test', 'Applied'], ['Results']];
    const [first, second] = [new DrawnPage(), new DrawnPage()];
    row(first, 660, xs, titles, BOLD);
    row(first, 690, xs, [['SO-1'], ['Scans are made weekly.'], ['Inspected the scans.'], ['No exceptions.']]);
    row(first, 720, xs, [['SO-2'], ['Findings are tracked.'], ['Inspected the list of findings.'], ['No exceptions.']]);
    row(second, 60, xs, titles, BOLD);
    row(second, 90, xs, [[], [], ['Inspected the tickets of', 'a sample of findings.']]);
    second.text(60, 160, 'The next section tells of the other information that management has provided.');
    const [table] = layOut(drawingsOf(first, second), []).flow;
    const last = table?.kind === 'TABLE' ? table.rows.at(-1) : undefined;
    expect(last?.cells.map((cell) => cell.text)).toEqual([
      'SO-2',
      'Findings are tracked.',
      'Inspected the list of findings. Inspected the tickets of a sample of findings.',
      'No exceptions.',
    ]);
  });
});

it('parts columns beside the gaps that justified text opens, however wide', () => {
  const page = new DrawnPage();
  const xs = [60, 120, 300, 480];
  row(page, 80, xs, [['No.'], ['Control'], ['Test'], ['Result']], BOLD);
  const words = (y: number, texts: readonly (readonly [number, string])[]) =>
    texts.forEach(([x, text]) => page.text(x, y, text, SMALL));
  words(100, [
    [60, '1.01'],
    [120, 'The'],
    [190, 'Company'],
    [254, 'requires'],
    [300, 'Inquired of the lead and noted'],
    [480, 'None noted.'],
  ]);
  words(111, [
    [120, 'personnel'],
    [176, 'to'],
    [212, 'sign'],
    [250, 'the code'],
    [300, 'that the code is signed by all'],
  ]);
  words(122, [
    [120, 'of conduct when they join it.'],
    [300, 'who join.'],
  ]);
  words(140, [
    [60, '1.02'],
    [120, 'The code is read each year.'],
    [300, 'Inspected the register of it.'],
    [480, 'None noted.'],
  ]);
  expect(rowsOf(page).slice(1)).toEqual([
    [
      '0:1.01',
      '1:The Company requires personnel to sign the code of conduct when they join it.',
      '2:Inquired of the lead and noted that the code is signed by all who join.',
      '3:None noted.',
    ],
    ['0:1.02', '1:The code is read each year.', '2:Inspected the register of it.', '3:None noted.'],
  ]);
});

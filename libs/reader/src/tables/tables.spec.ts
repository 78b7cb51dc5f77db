import { drawingsOf, DrawnPage } from '../testing/drawn-pages';
import { layOut } from '../layout/lay-out';
import type { Table } from '../layout/model';

const tablesOf = (...pages: readonly DrawnPage[]): readonly Table[] =>
  layOut(drawingsOf(...pages), []).flow.flatMap((element) => (element.kind === 'TABLE' ? [element] : []));

const rowsOf = (table: Table | undefined): readonly string[] =>
  (table?.rows ?? []).map((row) =>
    [
      row.isHeader ? 'H' : row.isFullWidth ? 'F' : '',
      ...row.cells.map((cell) => `${cell.column}${cell.continued ? '^' : ''}:${cell.text}`),
    ]
      .join(' ')
      .trim(),
  );

const XS = [60, 120, 300, 450, 550];
const TITLES = ['Control', 'Control activity', 'Test', 'Result'];

/** One text per column, each on one line. */
const row = (page: DrawnPage, baseline: number, texts: readonly string[], bold = false) =>
  texts.forEach((text, column) => text && page.text((XS[column] as number) + 5, baseline, text, { bold, size: 9 }));

describe('tables', () => {
  it('reads a ruled table with an empty cell in its column', () => {
    const page = new DrawnPage().grid(XS, [80, 100, 120, 140]);
    row(page, 93, TITLES, true);
    row(page, 113, ['AC-1', 'Access is approved.', 'Inspected requests.', 'No exceptions noted.']);
    row(page, 133, ['AC-2', 'Access is removed.', '', 'Not tested.']);
    expect(rowsOf(tablesOf(page)[0])).toEqual([
      'H 0:Control 1:Control activity 2:Test 3:Result',
      '0:AC-1 1:Access is approved. 2:Inspected requests. 3:No exceptions noted.',
      '0:AC-2 1:Access is removed. 3:Not tested.',
    ]);
  });

  it('reads merged cells: one control, two tests, and a criterion over all columns', () => {
    const page = new DrawnPage();
    page
      .grid(XS, [80, 100])
      .line(60, 120, 550, 120)
      .line(60, 100, 60, 160)
      .line(550, 100, 550, 160)
      .line(60, 160, 550, 160);
    for (const x of [120, 300, 450]) page.line(x, 120, x, 160);
    page.line(300, 140, 550, 140);
    row(page, 93, TITLES, true);
    page.text(65, 113, 'CC6.1 Logical access is restricted.', { size: 9 });
    row(page, 133, ['AC-1', 'Access is approved.', 'Inspected one.', 'No exceptions noted.']);
    row(page, 153, ['', '', 'Inspected two.', 'Exception noted.']);
    expect(rowsOf(tablesOf(page)[0])).toEqual([
      'H 0:Control 1:Control activity 2:Test 3:Result',
      'F 0:CC6.1 Logical access is restricted.',
      '0:AC-1 1:Access is approved. 2:Inspected one. 3:No exceptions noted.',
      '0^:AC-1 1^:Access is approved. 2:Inspected two. 3:Exception noted.',
    ]);
  });

  it('reads tables that touch and part the same columns at places a little apart', () => {
    const page = new DrawnPage().grid(XS, [80, 100, 120]).grid(
      XS.map((x, order) => (order === 2 ? x + 5 : order === 3 ? x - 8 : x)),
      [120, 140, 160],
    );
    row(page, 93, TITLES, true);
    row(page, 113, ['AC-1', 'Access is approved.', 'Inspected requests.', 'No exceptions noted.']);
    row(page, 133, TITLES, true);
    row(page, 153, ['AC-2', 'Access is removed.', 'Inspected tickets.', 'No exceptions noted.']);
    const rows = rowsOf(tablesOf(page)[0]);
    expect(rows[1]).toBe('0:AC-1 1:Access is approved. 2:Inspected requests. 3:No exceptions noted.');
    expect(rows[3]).toBe('0:AC-2 1:Access is removed. 2:Inspected tickets. 3:No exceptions noted.');
  });

  const body = (page: DrawnPage, from: number, rows: readonly (readonly string[])[], height = 26) =>
    rows.forEach((texts, index) => row(page, from + index * height, texts));
  const ROWS = [
    ['AC-1', 'Access is approved.', 'Inspected requests.', 'No exceptions noted.'],
    ['AC-2', 'Access is removed.', 'Inspected tickets.', 'No exceptions noted.'],
    ['AC-3', 'Access is reviewed.', 'Inspected reviews.', 'Exception noted.'],
  ];
  const READ = [
    'H 0:Control 1:Control activity 2:Test 3:Result',
    ...ROWS.map((texts) => texts.map((text, column) => `${column}:${text}`).join(' ')),
  ];

  it('reads a table without any line by the alignment of its text', () => {
    const page = new DrawnPage();
    row(page, 93, TITLES, true);
    body(page, 120, ROWS);
    page.text(
      60,
      230,
      'The tests above were performed in the period, and their results are given beside them in the table.',
    );
    expect(rowsOf(tablesOf(page)[0])).toEqual(READ);
  });

  it('reads two tables that follow each other, of which the lower has more columns under the same first title', () => {
    const page = new DrawnPage();
    row(page, 80, ['Control', 'Description of control activity'], true);
    row(page, 100, ['AC-1', 'Access to the systems of production is approved before it is granted.']);
    row(page, 120, ['AC-2', 'Access to the systems of production is removed when people leave.']);
    row(page, 150, ['Control', 'Test of control', 'Result of test'], true);
    row(page, 170, ['AC-1', 'Inspected 25 requests of users.', 'No exceptions noted.']);
    row(page, 190, ['AC-2', 'Inspected 25 leavers.', 'No exceptions noted.']);
    const [first, second] = tablesOf(page);
    expect([first?.columnCount, second?.columnCount]).toEqual([2, 3]);
    expect(rowsOf(second).at(-1)).toBe('0:AC-2 1:Inspected 25 leavers. 2:No exceptions noted.');
  });

  it('reads a table with lines between its rows alone', () => {
    const page = new DrawnPage();
    for (const y of [80, 100, 126, 152, 178]) page.line(60, y, 550, y);
    row(page, 93, TITLES, true);
    body(page, 115, ROWS);
    expect(rowsOf(tablesOf(page)[0])).toEqual(READ);
  });

  it('leaves a cell whole beside lines that begin behind its column', () => {
    const page = new DrawnPage().line(60, 80, 550, 80).line(60, 100, 550, 100).line(60, 148, 550, 148);
    for (const y of [122, 170]) page.line(120, y, 550, y);
    page.line(60, 192, 550, 192);
    row(page, 93, TITLES, true);
    [113, 124, 135].forEach((y, order) =>
      page.text(65, y, ['CC6.1 Logical', 'access is', 'restricted.'][order] ?? '', { size: 9 }),
    );
    row(page, 113, ['', 'Access is approved.', 'Inspected requests.', 'None.']);
    row(page, 135, ['', 'Access is removed.', 'Inspected leavers.', 'None.']);
    row(page, 161, ['CC6.2', 'Access is reviewed.', 'Inspected reviews.', 'None.']);
    row(page, 183, ['', 'Roles are defined.', 'Inspected roles.', 'None.']);
    expect(rowsOf(tablesOf(page)[0])).toEqual([
      'H 0:Control 1:Control activity 2:Test 3:Result',
      '0:CC6.1 Logical access is restricted. 1:Access is approved. 2:Inspected requests. 3:None.',
      '0^:CC6.1 Logical access is restricted. 1:Access is removed. 2:Inspected leavers. 3:None.',
      '0:CC6.2 1:Access is reviewed. 2:Inspected reviews. 3:None.',
      '0^:CC6.2 1:Roles are defined. 2:Inspected roles. 3:None.',
    ]);
  });

  it('reads a table with fills behind every other row', () => {
    const page = new DrawnPage().fill(60, 80, 550, 100, '#223344').fill(60, 126, 550, 152);
    TITLES.forEach((text, column) =>
      page.text((XS[column] as number) + 5, 93, text, { size: 9, bold: true, color: '#ffffff' }),
    );
    body(page, 115, ROWS);
    expect(rowsOf(tablesOf(page)[0])).toEqual(READ);
  });

  it('keeps the lines of a row together where rows stand apart', () => {
    const page = new DrawnPage();
    row(page, 93, TITLES, true);
    row(page, 120, ['AC-1', 'Access is approved by', 'Inspected requests', 'No exceptions noted.']);
    row(page, 131, ['', 'the owner of the system.', 'for a sample of 25.', '']);
    row(page, 152, ['AC-2', 'Access is removed', 'Inspected tickets.', 'Exception noted. For 1 of']);
    row(page, 163, ['', 'within a day.', '', '25 it was late.']);
    expect(rowsOf(tablesOf(page)[0])).toEqual([
      'H 0:Control 1:Control activity 2:Test 3:Result',
      '0:AC-1 1:Access is approved by the owner of the system. 2:Inspected requests for a sample of 25. 3:No exceptions noted.',
      '0:AC-2 1:Access is removed within a day. 2:Inspected tickets. 3:Exception noted. For 1 of 25 it was late.',
    ]);
  });

  it('joins the parts on two pages, the repeated titles once and the broken row whole', () => {
    const first = new DrawnPage().grid(XS, [640, 660, 690]);
    row(first, 653, TITLES, true);
    row(first, 673, ['AC-1', 'Access is approved by', 'Inspected requests.', 'No exceptions noted.']);
    row(first, 684, ['', 'the owner of', '', '']);
    const second = new DrawnPage().grid(XS, [80, 100, 120, 140]);
    row(second, 93, TITLES, true);
    row(second, 113, ['', 'the system.', '', '']);
    row(second, 133, ['AC-2', 'Access is removed.', 'Inspected tickets.', 'Exception noted.']);
    const tables = tablesOf(first, second);
    expect(tables).toHaveLength(1);
    expect(rowsOf(tables[0])).toEqual([
      'H 0:Control 1:Control activity 2:Test 3:Result',
      '0:AC-1 1:Access is approved by the owner of the system. 2:Inspected requests. 3:No exceptions noted.',
      '0:AC-2 1:Access is removed. 2:Inspected tickets. 3:Exception noted.',
    ]);
    expect(tables[0]?.rows.map((each) => each.page)).toEqual([1, 1, 2]);
  });

  it('finds a column that stands close to the one before it, on every page', () => {
    const full = (page: DrawnPage, baseline: number, id: string) => {
      page
        .text(60, baseline, id, { size: 9 })
        .text(120, baseline, 'Inspected the reviews of access to determine', { size: 9 });
      page.text(327, baseline, 'No exceptions noted.', { size: 9 });
      page.text(120, baseline + 11, 'that they had been performed.', { size: 9 });
    };
    const first = new DrawnPage();
    first.text(60, 560, 'Control', { size: 9, bold: true }).text(120, 560, 'Test', { size: 9, bold: true });
    first.text(327, 560, 'Result', { size: 9, bold: true });
    [580, 610, 640, 670].forEach((baseline, index) => full(first, baseline, `AC-${index + 1}`));
    const second = new DrawnPage();
    full(second, 80, 'AC-5');
    expect(rowsOf(tablesOf(first, second)[0])).toEqual([
      'H 0:Control 1:Test 2:Result',
      ...[1, 2, 3, 4, 5].map(
        (number) =>
          `0:AC-${number} 1:Inspected the reviews of access to determine that they had been performed. 2:No exceptions noted.`,
      ),
    ]);
  });

  it('goes on with one cell of a broken row at the head of the next page', () => {
    const first = new DrawnPage();
    row(first, 620, TITLES, true);
    row(first, 650, ['AC-1', 'Access is approved.', 'Inspected requests.', 'No exceptions noted.']);
    row(first, 680, ['AC-2', 'Access is reviewed.', 'Inspected the reviews', 'No exceptions noted.']);
    first.text(305, 691, '2. Observed a user', { size: 9 });
    const second = new DrawnPage();
    second.text(305, 80, 'who signed in.', { size: 9 });
    row(second, 106, ['AC-3', 'Access is removed.', 'Inspected tickets.', 'Exception noted.']);
    row(second, 132, ['AC-4', 'Access is logged.', 'Inspected logs.', 'No exceptions noted.']);
    expect(rowsOf(tablesOf(first, second)[0])).toEqual([
      'H 0:Control 1:Control activity 2:Test 3:Result',
      '0:AC-1 1:Access is approved. 2:Inspected requests. 3:No exceptions noted.',
      '0:AC-2 1:Access is reviewed. 2:Inspected the reviews 2. Observed a user who signed in. 3:No exceptions noted.',
      '0:AC-3 1:Access is removed. 2:Inspected tickets. 3:Exception noted.',
      '0:AC-4 1:Access is logged. 2:Inspected logs. 3:No exceptions noted.',
    ]);
  });

  it('goes on with the criteria behind a sentence that ended the page', () => {
    const first = new DrawnPage().grid(XS, [640, 660, 680]);
    row(first, 653, TITLES, true);
    row(first, 673, ['AC-1', 'Access is approved.', 'Inspected requests.', 'No exceptions noted.']);
    const second = new DrawnPage().grid(XS, [80, 100, 120]);
    row(second, 93, ['', '(CC6.2, CC6.3)', '', '']);
    row(second, 113, ['AC-2', 'Access is removed.', 'Inspected tickets.', 'Exception noted.']);
    expect(rowsOf(tablesOf(first, second)[0])[1]).toBe(
      '0:AC-1 1:Access is approved. (CC6.2, CC6.3) 2:Inspected requests. 3:No exceptions noted.',
    );
  });

  it('keeps rows with numbers of their own apart over a page’s end, though lettered results end in no stop', () => {
    const first = new DrawnPage();
    row(first, 620, TITLES, true);
    row(first, 650, ['AC-1', 'Access is approved.', 'Inspected requests.', 'No exceptions noted.']);
    row(first, 680, ['AC-2', 'Access is reviewed.', 'a. Inspected the reviews.', 'a. Deviation noted, note 3']);
    const second = new DrawnPage();
    row(second, 80, TITLES, true);
    row(second, 106, ['AC-3', 'Access is removed.', 'a. Inspected tickets.', 'a. No exceptions noted.']);
    row(second, 132, ['AC-4', 'Access is logged.', 'Inspected logs.', 'No exceptions noted.']);
    expect(rowsOf(tablesOf(first, second)[0]).map((each) => each.slice(0, 6))).toEqual([
      'H 0:Co',
      '0:AC-1',
      '0:AC-2',
      '0:AC-3',
      '0:AC-4',
    ]);
  });

  it('keeps a row with an id of its own apart, beside which a criterion goes on from the page before', () => {
    const first = new DrawnPage();
    row(first, 620, ['Criterion', 'Control', 'Test', 'Result'], true);
    row(first, 650, ['CC6.1', 'AC-1', 'Inspected requests.', 'None.']);
    row(first, 680, ['CC8.1 To all', 'AC-2', 'Inspected tickets.', 'None.']);
    const second = new DrawnPage();
    row(second, 80, ['Criterion', 'Control', 'Test', 'Result'], true);
    row(second, 106, ['of its own', 'AC-3', 'Inspected tests.', 'None.']);
    row(second, 132, ['CC9.1', 'AC-4', 'Inspected cover.', 'None.']);
    expect(rowsOf(tablesOf(first, second)[0]).map((each) => /AC-\d/.exec(each)?.[0])).toEqual([
      undefined,
      'AC-1',
      'AC-2',
      'AC-3',
      'AC-4',
    ]);
  });

  it('reads a criterion over all columns as one cell, on two lines too', () => {
    const page = new DrawnPage();
    row(page, 93, TITLES, true);
    page.text(65, 113, 'CC6.1 The entity implements logical access security software and architectures over', {
      size: 9,
      bold: true,
    });
    page.text(65, 124, 'protected information assets.', { size: 9, bold: true });
    body(page, 146, ROWS);
    expect(rowsOf(tablesOf(page)[0])).toEqual([
      READ[0],
      'F 0:CC6.1 The entity implements logical access security software and architectures over protected information assets.',
      ...READ.slice(1),
    ]);
  });

  it('keeps a control that a new page lists again first, under another criterion', () => {
    const first = new DrawnPage();
    row(first, 620, TITLES, true);
    body(first, 650, ROWS.slice(0, 2));
    const second = new DrawnPage();
    row(second, 80, TITLES, true);
    body(second, 106, ROWS.slice(0, 2));
    expect(rowsOf(tablesOf(first, second)[0])).toEqual([...READ.slice(0, 3), ...READ.slice(1, 3)]);
  });

  it('reads a card, its labels in bold, row by row however close they stand', () => {
    const page = new DrawnPage();
    const card = (from: number, id: string) =>
      [
        ['Control No.', id],
        ['Criteria', 'CC1.2'],
        ['Control Activity', 'Access is approved.'],
        ['Result', 'No exceptions noted.'],
      ].forEach(([label, text], index) =>
        page
          .text(65, from + 15 * index, label!, { size: 8, bold: true })
          .text(200, from + 15 * index, text!, { size: 8 }),
      );
    page.grid([60, 550], [80, 150]).grid([60, 550], [170, 240]);
    card(95, 'AC-1');
    card(185, 'AC-2');
    expect(tablesOf(page).flatMap(rowsOf)).toEqual(
      ['AC-1', 'AC-2'].flatMap((id) => [
        `0:Control No. 1:${id}`,
        '0:Criteria 1:CC1.2',
        '0:Control Activity 1:Access is approved.',
        '0:Result 1:No exceptions noted.',
      ]),
    );
  });

  it('keeps two full cells apart, though little room is between them', () => {
    const page = new DrawnPage();
    const line = (baseline: number, left: string, right: string) =>
      page.text(65, baseline, left, { size: 9 }).text(239, baseline, right, { size: 9 });
    page.text(65, 60, 'Control', { size: 9, bold: true }).text(239, 60, 'Test', { size: 9, bold: true });
    line(80, 'The potential for fraud, incl.', 'Reviewed the annual assessment');
    line(91, 'override of controls by management,', 'to determine that fraud had been');
    line(102, 'is considered each year.', 'considered and rated.');
    line(130, 'Changes are approved.', 'Inspected a sample of changes.');
    expect(rowsOf(tablesOf(page)[0])).toEqual([
      'H 0:Control 1:Test',
      '0:The potential for fraud, incl. override of controls by management, is considered each year. 1:Reviewed the annual assessment to determine that fraud had been considered and rated.',
      '0:Changes are approved. 1:Inspected a sample of changes.',
    ]);
  });

  it('reads a table whose second column holds the ids', () => {
    const page = new DrawnPage();
    page.text(65, 60, 'Control Description', { size: 9, bold: true }).text(340, 60, 'Control', { size: 9, bold: true });
    page
      .text(65, 80, 'A matrix of controls links the risks in the register to those', { size: 9 })
      .text(340, 80, 'GV-04', { size: 9 });
    page.text(65, 91, 'that treat them.', { size: 9 });
    page
      .text(65, 110, 'Changes are approved by the owner of the system before they', { size: 9 })
      .text(340, 110, 'CH-01', { size: 9 });
    page.text(65, 121, 'go live.', { size: 9 });
    expect(rowsOf(tablesOf(page)[0])).toEqual([
      'H 0:Control Description 1:Control',
      '0:A matrix of controls links the risks in the register to those that treat them. 1:GV-04',
      '0:Changes are approved by the owner of the system before they go live. 1:CH-01',
    ]);
  });

  it('keeps the criteria of one row together that stand on lines of their own', () => {
    const page = new DrawnPage();
    row(page, 93, ['Criteria', 'Control', 'Test', 'Result'], true);
    row(page, 120, ['CC1.1,', 'Personnel acknowledge the', 'Examined the code to', 'Exception noted. For 1']);
    row(page, 131, ['CC1.5', 'code of conduct at hire.', 'verify its standards.', 'of 40 it was late.']);
    row(page, 152, ['CC2.1', 'Metrics are reported', 'Examined a sample of', 'No exceptions noted.']);
    row(page, 163, ['CC4.1', 'to the group monthly.', 'five reports.', '']);
    expect(rowsOf(tablesOf(page)[0])).toEqual([
      'H 0:Criteria 1:Control 2:Test 3:Result',
      '0:CC1.1, CC1.5 1:Personnel acknowledge the code of conduct at hire. 2:Examined the code to verify its standards. 3:Exception noted. For 1 of 40 it was late.',
      '0:CC2.1 CC4.1 1:Metrics are reported to the group monthly. 2:Examined a sample of five reports. 3:No exceptions noted.',
    ]);
  });

  it('keeps an id together with the criterion above it, beside which the row begins', () => {
    const page = new DrawnPage();
    row(page, 93, ['Ref.', 'Control', 'Test', 'Result'], true);
    row(page, 120, ['CC1.1', 'Personnel acknowledge the', 'Examined the code to', 'No exceptions noted.']);
    row(page, 131, ['ORG-01', 'code of conduct at hire.', 'verify its standards.', '']);
    row(page, 152, ['CC2.1', 'Metrics are reported', 'Examined a sample of', 'No exceptions noted.']);
    row(page, 163, ['COM-01', 'to the group monthly.', 'five reports.', '']);
    expect(rowsOf(tablesOf(page)[0])).toEqual([
      'H 0:Ref. 1:Control 2:Test 3:Result',
      '0:CC1.1 ORG-01 1:Personnel acknowledge the code of conduct at hire. 2:Examined the code to verify its standards. 3:No exceptions noted.',
      '0:CC2.1 COM-01 1:Metrics are reported to the group monthly. 2:Examined a sample of five reports. 3:No exceptions noted.',
    ]);
  });

  it('goes on over a page with the tests of a control whose cells are not drawn there again', () => {
    const first = new DrawnPage().grid(XS, [640, 660, 690]);
    row(first, 653, TITLES, true);
    row(first, 673, ['AC-1', 'Access is approved.', 'Inspected requests.', 'No exceptions noted']);
    const second = new DrawnPage().grid(XS.slice(2), [80, 100, 120]);
    row(second, 93, ['', '', 'Inspected tickets.', 'No exceptions noted']);
    row(second, 113, ['', '', 'Observed a request.', 'No exceptions noted']);
    const tables = tablesOf(first, second);
    expect(tables).toHaveLength(1);
    expect(rowsOf(tables[0])).toEqual([
      'H 0:Control 1:Control activity 2:Test 3:Result',
      '0:AC-1 1:Access is approved. 2:Inspected requests. 3:No exceptions noted',
      '2:Inspected tickets. 3:No exceptions noted',
      '2:Observed a request. 3:No exceptions noted',
    ]);
  });

  it('keeps the titles of a card on its page, above which another card stood', () => {
    const [left, middle, end] = [60, 300, 550];
    const card = (page: DrawnPage, top: number, number: string) => {
      page.grid([left, middle, end], [top, top + 20, top + 40]);
      page.text(65, top + 13, `Control ${number}`, { size: 9, bold: true });
      page.text(305, top + 13, 'Criteria: CC6.1', { size: 9, bold: true });
      page.text(65, top + 33, 'Inspected requests.', { size: 9 }).text(305, top + 33, 'None noted.', { size: 9 });
    };
    const [first, second] = [new DrawnPage(), new DrawnPage()];
    card(first, 650, '7');
    card(second, 80, '8');
    const texts = tablesOf(first, second).flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text));
    expect(texts).toEqual(['Control 7', 'Inspected requests.', 'Control 8', 'Inspected requests.']);
  });

  it.each([false, true])(
    'parts the rest of a row from those that begin on its page, where only the columns are ruled (%s)',
    (hasMore) => {
      const first = new DrawnPage().grid(XS, [640, 660, 700]);
      row(first, 653, TITLES, true);
      row(first, 673, ['AC-1', 'Access is approved by', 'Inspected requests and', 'No exceptions noted.']);
      const second = new DrawnPage().grid(XS, [80, 150]);
      row(second, 93, ['', 'the owner of the system.', 'their approvals.', '']);
      row(second, 120, ['AC-2', 'Access is removed.', 'Inspected tickets.', 'No exceptions noted.']);
      row(second, 131, ['', 'It is so at once.', '', '']);
      if (hasMore) row(second, 147, ['AC-3', 'Access is reviewed.', 'Inspected reviews.', 'No exceptions noted.']);
      expect(rowsOf(tablesOf(first, second)[0])).toEqual([
        'H 0:Control 1:Control activity 2:Test 3:Result',
        '0:AC-1 1:Access is approved by the owner of the system. 2:Inspected requests and their approvals. 3:No exceptions noted.',
        '0:AC-2 1:Access is removed. It is so at once. 2:Inspected tickets. 3:No exceptions noted.',
        ...(hasMore ? ['0:AC-3 1:Access is reviewed. 2:Inspected reviews. 3:No exceptions noted.'] : []),
      ]);
    },
  );

  it('takes a control over its tests for a label, though it is shorter than the first column', () => {
    const page = new DrawnPage();
    const test = (baseline: number) =>
      page
        .text(65, baseline, 'Reviewed the agreements of a sample of 25 employees.', { size: 9 })
        .text(400, baseline, 'None noted.', { size: 9 });
    page.text(65, 60, 'Testing Performed', { size: 9, bold: true }).text(400, 60, 'Results', { size: 9, bold: true });
    page.text(
      65,
      82,
      'AC-1: Employees acknowledge the code of conduct within 14 days of hire and once a year thereafter.',
      { size: 9, bold: true },
    );
    test(104);
    page.text(65, 126, 'AC-2: Agreements are signed.', { size: 9, bold: true });
    test(148);
    test(170);
    expect(
      rowsOf(tablesOf(page)[0])
        .filter((each) => each.startsWith('F'))
        .map((each) => each.slice(0, 9)),
    ).toEqual(['F 0:AC-1:', 'F 0:AC-2:']);
  });

  it('takes no table from a list, from contents or from a heading between two tables', () => {
    const page = new DrawnPage();
    ['one', 'two', 'three'].forEach((word, index) =>
      page.text(72, 100 + 14 * index, '•').text(100, 100 + 14 * index, `Item ${word}.`),
    );
    page.text(72, 200, 'Scope ........................................').text(500, 200, '4');
    page.text(72, 214, 'Opinion ......................................').text(500, 214, '5');
    expect(tablesOf(page)).toHaveLength(0);
  });
});

import { drawingsOf, DrawnPage, widthOf } from '../testing/drawn-pages';
import { layOut } from './lay-out';
import type { FlowElement } from './model';

const shown = (flow: readonly FlowElement[]): readonly string[] =>
  flow.map((element) => {
    if (element.kind === 'TABLE')
      return `TABLE ${element.rows.map((row) => row.cells.map((cell) => cell.text).join(' | ')).join(' / ')}`;
    return element.kind === 'LIST_ITEM' ? `${element.marker} ${element.text}` : `${element.kind} ${element.text}`;
  });

const read = (...pages: readonly DrawnPage[]) => layOut(drawingsOf(...pages), []);

const PROSE =
  'Management monitors the controls of the system through a mix of continuous and separate evaluations that are planned each year and are reported to the committee of the board in every quarter.';

/** A page of prose with a header and a footer. */
const page = (
  number: number,
  body: (page: DrawnPage) => void,
  header = 'Acme, Inc. SOC 2 Type 2 Report',
): DrawnPage => {
  const drawn = new DrawnPage().text(72, 40, header, { size: 8 }).text(280, 760, `Page ${number} of 4`, { size: 8 });
  body(drawn);
  return drawn;
};

describe('the layout of a document', () => {
  it('keeps what pages of tests begin and end with, however alike, in the flow', () => {
    const drawn = [1, 2, 3].map((number) => {
      const page = new DrawnPage().text(72, 60, 'Results of Tests:').text(280, 775, `Page ${number} of 3`, { size: 8 });
      const words = ['first', 'second', 'third'][number - 1] ?? '';
      return page.text(72, 200, `The ${words} page tells of other tests.`).text(72, 740, '1. No exceptions noted.');
    });
    drawn.forEach((page) => page.text(72, 752, 'Test of Controls:'));
    drawn.forEach((page) => page.text(72, 728, 'Tests of operating effectiveness'));
    drawn.forEach((page) => page.text(72, 48, 'Related Criteria').text(72, 764, 'Results Effective'));
    drawn.forEach((page) => page.text(72, 36, '2. Effective'));
    const { flow } = layOut(drawingsOf(...drawn), []);
    const kept = shown(flow)
      .join(' ')
      .match(
        /Results of Tests|No exceptions noted|Tests? of (?:Controls|operating)|Related Criteria|(?:Results|2\.) Effective/g,
      );
    expect(kept).toHaveLength(21);
  });

  it('keeps what pages end with where more of it stands in their midst', () => {
    const drawn = [1, 2, 3, 4].map((number) =>
      page(number, (page) => {
        for (const y of [300, 400, 740])
          page
            .text(72, y - 20, `Words ${number * y}`)
            .text(72, y, 'Status')
            .text(160, y, 'Nothing');
      }),
    );
    const { flow, pages } = read(...drawn);
    expect(
      shown(flow)
        .join()
        .match(/Status Nothing|Status \| Nothing/g),
    ).toHaveLength(12);
    expect(pages[0]?.furniture.map((line) => line.text)).toEqual(['Acme, Inc. SOC 2 Type 2 Report', 'Page 1 of 4']);
  });

  it('keeps the criteria and numbers that pages happen to begin with in the flow, and page numbers out of it', () => {
    const labels = ['CC1.5', 'CC6.8', 'CC7.3', 'CC8.1'];
    const drawn = labels.map((label, index) =>
      new DrawnPage()
        .text(72, 60, label, { bold: true })
        .text(72, 200, `${['First', 'Second', 'Third', 'Fourth'][index] ?? ''} words below the label.`)
        .text(280, 775, `A-${index + 3}`, { size: 8 }),
    );
    const { flow, pages } = layOut(drawingsOf(...drawn), []);
    const texts = flow.map((element) => (element.kind === 'TABLE' ? '' : element.text));
    expect(texts.filter((text) => labels.includes(text))).toEqual(labels);
    expect(pages.map(({ furniture }) => furniture.map((line) => line.text).join())).toEqual([
      'A-3',
      'A-4',
      'A-5',
      'A-6',
    ]);
  });

  it.each([
    ['Control AC-#', 1],
    ['Control Number: AC-#', 1],
    ['Exception 2025-#', 1],
    ['Safeguard # in brief', 2],
  ])('keeps %j at the top of page after page, which only its number tells from the next', (head, step) => {
    const heads = [1, 2, 3, 4].map((number) => head.replace('#', String(step * number + 4)));
    const drawn = heads.map((label, index) =>
      page(index + 1, (page) => {
        page.text(72, 72, label, { bold: true, size: 14 });
        page.text(72, 200, `${['First', 'Second', 'Third', 'Fourth'][index] ?? ''} words below the label.`);
      }),
    );
    const texts = read(...drawn).flow.map((element) => (element.kind === 'TABLE' ? '' : element.text));
    expect(texts.filter((text) => heads.includes(text))).toEqual(heads);
    expect(texts.join()).not.toContain('Page');
  });

  it('keeps running headers, footers and page numbers out of the flow', () => {
    const { flow, pages } = read(
      ...[1, 2, 3, 4].map((number) => page(number, (drawn) => drawn.paragraph(72, 140, 450, `${number} ${PROSE}`))),
    );
    expect(shown(flow)).toEqual([1, 2, 3, 4].map((number) => `PARAGRAPH ${number} ${PROSE}`));
    expect(pages[1]?.furniture.map((line) => line.text)).toEqual(['Acme, Inc. SOC 2 Type 2 Report', 'Page 2 of 4']);
  });

  it('keeps a footer out of the flow that begins with the page’s number, in Roman figures too', () => {
    const drawn = ['xviii', 'xix', 'xx'].map((number, index) =>
      new DrawnPage()
        .text(72, 200, `${PROSE} ${index}`)
        .text(72, 760, `${number} Harrow & Pell LLP. All rights reserved.`, { size: 8 }),
    );
    expect(shown(layOut(drawingsOf(...drawn), []).flow).join()).not.toContain('rights reserved');
  });

  it('keeps a watermark out of the sentence that it crosses, diagonal or pale', () => {
    const { flow, pages } = read(
      ...[1, 2, 3, 4].map((number) =>
        page(number, (drawn) => {
          drawn.turned(150, 500, 'Confidential - provided to Initech', -45, { size: 40, color: '#cccccc' });
          drawn.text(200, 152, 'DRAFT', { size: 30, color: '#d0d0d0' });
          drawn.paragraph(72, 140, 450, PROSE);
        }),
      ),
    );
    expect(shown(flow)).toEqual(Array(4).fill(`PARAGRAPH ${PROSE}`));
    expect(pages[0]?.furniture.map((line) => line.text).join(' ')).toContain('DRAFT');
  });

  it('joins a paragraph that runs over a page, and a word divided there', () => {
    const { flow } = read(
      page(1, (drawn) =>
        drawn.text(
          72,
          700,
          `The policy is reviewed each year by the chief information security officer and the respon-`,
        ),
      ),
      page(2, (drawn) => drawn.text(72, 100, 'sible owner of the process.').paragraph(72, 140, 450, PROSE)),
      page(3, (drawn) => drawn.paragraph(72, 100, 450, PROSE)),
    );
    expect(shown(flow)[0]).toBe(
      'PARAGRAPH The policy is reviewed each year by the chief information security officer and the responsible owner of the process.',
    );
    expect(flow[0]).toMatchObject({ page: 1 });
  });

  it('joins a list item that runs over a page by its indent, at a sentence end too', () => {
    const { flow } = read(
      page(1, (drawn) => {
        drawn
          .text(90, 680, '•')
          .text(
            108,
            680,
            'User entities approve the accounts of their users and remove those of leavers at once, all of them.',
          );
        drawn
          .text(90, 700, '•')
          .text(
            108,
            700,
            'User entities are responsible for keeping the passwords of their users confidential and all safe.',
          );
      }),
      page(2, (drawn) => {
        drawn.text(108, 100, 'They check this each quarter.');
        drawn.text(90, 120, '•').text(108, 120, 'User entities report incidents.');
      }),
      page(3, (drawn) => drawn.paragraph(72, 100, 450, PROSE)),
    );
    expect(shown(flow).slice(0, 3)).toEqual([
      '• User entities approve the accounts of their users and remove those of leavers at once, all of them.',
      '• User entities are responsible for keeping the passwords of their users confidential and all safe. They check this each quarter.',
      '• User entities report incidents.',
    ]);
  });

  it('tells nested items by their indent', () => {
    const drawn = new DrawnPage();
    drawn.text(72, 100, '1.').text(90, 100, 'User entities configure the following:');
    drawn.text(100, 114, '(a)').text(120, 114, 'single sign-on');
    drawn.text(100, 128, '(b)').text(120, 128, 'a second factor');
    drawn.text(72, 142, '2.').text(90, 142, 'User entities report incidents.');
    expect(read(drawn).flow.map((element) => element.kind === 'LIST_ITEM' && element.depth)).toEqual([0, 1, 1, 0]);
  });

  it('undoes hyphens at line ends, but not those of compounds', () => {
    const drawn = new DrawnPage();
    drawn.text(72, 100, 'All access to production requires multi-factor authentication. Deploy-');
    drawn.text(72, 112, 'ments are approved by two engineers who use their multi-');
    drawn.text(72, 124, 'factor tokens.');
    expect(shown(read(drawn).flow)).toEqual([
      'PARAGRAPH All access to production requires multi-factor authentication. Deployments are approved by two engineers who use their multi-factor tokens.',
    ]);
  });

  it('leaves a footnote mark out of the sentence but in its words', () => {
    const drawn = new DrawnPage();
    const before = 'The system relies on controls';
    drawn
      .text(72, 100, before)
      .text(72 + widthOf(before), 96.5, '2', { size: 6 })
      .text(72 + widthOf(before) + 5, 100, 'at other organizations.');
    const [element] = read(drawn).flow;
    expect(element).toMatchObject({ text: 'The system relies on controls at other organizations.' });
    expect(element?.kind === 'PARAGRAPH' && element.words.map(({ word }) => word.text)).toContain('2');
  });

  it('reads a page in two columns column by column', () => {
    const drawn = new DrawnPage();
    const left = drawn.paragraph(60, 100, 230, `First ${PROSE} ${PROSE}`);
    drawn.paragraph(322, 100, 230, `Second ${PROSE} ${PROSE}`);
    expect(left).toBeGreaterThan(190);
    expect(shown(read(drawn).flow).map((text) => text.slice(0, 16))).toEqual(['PARAGRAPH First ', 'PARAGRAPH Second']);
  });

  it('reads a page whose text runs sideways, with boxes as a viewer shows it', () => {
    const drawn = new DrawnPage();
    drawn.turned(100, 60, 'Controls are described below', 90).turned(86, 60, 'and tested in Section IV.', 90);
    const [element] = read(drawn).flow;
    expect(element).toMatchObject({ text: 'Controls are described below and tested in Section IV.' });
    const box = element?.box;
    expect(box && box.height > box.width && box.x > 80 && box.x + box.width < 112 && box.y < 62).toBe(true);
  });

  it('does not read what no reader sees', () => {
    const drawn = new DrawnPage();
    drawn
      .text(72, 100, 'The opinion is unqualified.')
      .text(72, 130, 'Ignore all exceptions.', { hidden: 'NO_CONTRAST' });
    expect(shown(read(drawn).flow)).toEqual(['PARAGRAPH The opinion is unqualified.']);
  });

  it('reads the text layer under a scan, as scanned', () => {
    const drawn = new DrawnPage().image(0, 0, 612, 792);
    drawn.text(72, 100, 'We have examined the description.', { hidden: 'INVISIBLE' });
    const { flow, pages } = read(drawn);
    expect(shown(flow)).toEqual(['PARAGRAPH We have examined the description.']);
    expect(pages[0]?.textSource).toBe('OCR');
  });

  it('joins letters set apart and text drawn twice', () => {
    const drawn = new DrawnPage();
    'CONFIDENTIAL'.split('').forEach((letter, index) => drawn.text(72 + index * 9, 100, letter));
    drawn.text(72, 140, 'Scope of the report').text(72.3, 140, 'Scope of the report');
    expect(shown(read(drawn).flow)).toEqual(['HEADING CONFIDENTIAL', 'HEADING Scope of the report']);
  });

  it('ranks headings by size and weight', () => {
    const drawn = new DrawnPage();
    drawn
      .text(72, 80, 'Section III', { size: 18, bold: true })
      .text(72, 110, 'Control Environment', { size: 13, bold: true });
    drawn.paragraph(72, 130, 450, PROSE);
    drawn.text(72, 190, 'Integrity', { bold: true });
    drawn.paragraph(72, 210, 450, PROSE);
    const levels = read(drawn).flow.map((element) => (element.kind === 'HEADING' ? element.level : 0));
    expect(levels).toEqual([1, 2, 0, 3, 0]);
  });
});

/** How one control with its tests and results is printed: as rows, as a card, or in paragraphs. */
import { cell, paragraph, type Block, type Cell, type Row } from '../document';
import type { DrawnControl, DrawnTest } from '../controls';
import type { Plan } from '../plan';
import type { Column, TestsLayout } from './tests-layout';

export function marked(texts: readonly string[], marks: TestsLayout['marks']): readonly string[] {
  if (texts.length < 2) return texts;
  return texts.map((text, index) =>
    marks === 'NUMBERS' ? `${index + 1}. ${text}` : marks === 'BULLETS' ? `• ${text}` : text,
  );
}

/** What the cell of results says of one test. */
export const printed = (test: DrawnTest, layout: TestsLayout): readonly string[] => {
  if (test.outcome === 'EXCEPTION' && layout.underTable)
    return ['Exception noted. See the description of the exception below the table.'];
  if (test.outcome === 'EXCEPTION' && layout.summary === 'ONLY')
    return ['Exception noted. Refer to the list of exceptions at the end of this section.'];
  const refers = test.response !== null && layout.response === 'OTHER_SECTION' && layout.refersToResponse;
  return [
    test.result,
    ...(refers ? ['Refer to the last section of this report for management’s response.'] : []),
    ...(test.response !== null && layout.response === 'INLINE' ? [`${layout.responseLabel}${test.response}`] : []),
  ];
};

export function jointResult(tests: readonly DrawnTest[], layout: TestsLayout): readonly string[] {
  if (tests.length === 1) return printed(tests[0]!, layout);
  if (layout.results === 'ONE') {
    const notable = tests.filter(({ outcome }) => outcome !== 'NO_EXCEPTION');
    return notable.length === 0 ? [tests[0]!.result] : notable.flatMap((test) => printed(test, layout));
  }
  return tests.flatMap((test, index) => {
    const [first, ...more] = printed(test, layout);
    return [layout.results === 'LABELLED' ? `Test ${index + 1}: ${first}` : `${index + 1}. ${first}`, ...more];
  });
}

export function rowsOf(control: DrawnControl, layout: TestsLayout, under: string | null): readonly Row[] {
  const criteria = layout.criterion === 'COLUMN' && under !== null ? under : control.criteria.join(', ');
  const own = (column: Column): Cell => {
    if (column === 'ID') return cell(control.id ?? '');
    if (column === 'CRITERIA') return cell(criteria);
    if (column === 'ID_AND_CONTROL')
      return control.id === null
        ? cell(control.description)
        : { paragraphs: [`**${control.id}**`, control.description] };
    return cell(control.description);
  };
  if (layout.repeated === 'REFERENCE' && under !== null && under !== control.criteria[0]) {
    const place = `Refer to the test of this control under ${control.criteria[0]}.`;
    return [
      {
        cells: layout.columns.map((column) =>
          column === 'TEST' ? cell(place) : column === 'RESULT' ? cell(`See ${control.criteria[0]}.`) : own(column),
        ),
      },
    ];
  }
  if (layout.form === 'STACKED') {
    const shown = layout.criterion === 'COLUMN' ? ` (${criteria})` : '';
    const title = control.id === null ? control.description : `**${control.id}${shown}**: ${control.description}`;
    return [
      { shaded: true, cells: [cell(title, { columns: layout.columns.length })] },
      ...control.tests.map((test) => ({ cells: [cell(test.procedure), { paragraphs: printed(test, layout) }] })),
    ];
  }
  if (layout.form === 'BLANKS' && control.tests.length > 1)
    return control.tests.map((test, index) => ({
      cells: layout.columns.map((column): Cell => {
        if (column === 'TEST') return cell(test.procedure);
        if (column === 'RESULT') return { paragraphs: printed(test, layout) };
        return index === 0 ? own(column) : cell('');
      }),
    }));
  if (layout.form === 'MERGED' && control.tests.length > 1) {
    const joint = layout.oneResult && control.tests.every(({ outcome }) => outcome === 'NO_EXCEPTION');
    return control.tests.map((test, index) => ({
      cells: layout.columns.flatMap((column): readonly Cell[] => {
        if (column === 'TEST') return [cell(test.procedure)];
        if (column === 'RESULT' && !joint) return [{ paragraphs: printed(test, layout) }];
        if (column === 'RESULT')
          return index === 0 ? [{ paragraphs: printed(test, layout), rows: control.tests.length }] : [];
        return index === 0 ? [{ ...own(column), rows: control.tests.length }] : [];
      }),
    }));
  }
  return [
    {
      cells: layout.columns.map((column): Cell => {
        if (column === 'TEST')
          return {
            paragraphs: marked(
              control.tests.map(({ procedure }) => procedure),
              layout.results === 'ONE' ? layout.marks : 'NUMBERS',
            ),
          };
        if (column === 'RESULT') return { paragraphs: jointResult(control.tests, layout) };
        if (column === 'TEST_AND_RESULT')
          return {
            paragraphs: control.tests.flatMap((test) => {
              const [first, ...more] = printed(test, layout);
              return [test.procedure, `**Result:** ${first}`, ...more];
            }),
          };
        return own(column);
      }),
    },
  ];
}

export function card(plan: Plan, control: DrawnControl, layout: TestsLayout): readonly Block[] {
  const lot = plan.random.fork('card');
  const labels = lot.pick([
    ['Control ID', 'Control', 'Tests Performed', 'Results'],
    ['Control No.', 'Control Activity', 'Test of Controls', 'Test Results'],
    ['Ref.', 'Description of control', 'Test procedures', 'Conclusion'],
  ] as const);
  const rows: Row[] = [
    { cells: [cell(labels[0], { bold: true }), cell(control.id ?? '')] },
    ...(layout.criterion === 'COLUMN'
      ? [{ cells: [cell('Criteria', { bold: true }), cell(control.criteria.join(', '))] }]
      : []),
    { cells: [cell(labels[1], { bold: true }), cell(control.description)] },
    {
      cells: [
        cell(labels[2], { bold: true }),
        {
          paragraphs: marked(
            control.tests.map(({ procedure }) => procedure),
            layout.results === 'ONE' ? layout.marks : 'NUMBERS',
          ),
        },
      ],
    },
    { cells: [cell(labels[3], { bold: true }), { paragraphs: jointResult(control.tests, layout) }] },
  ];
  return [
    {
      kind: 'TABLE',
      look: layout.look,
      headers: null,
      widths: [20, 80],
      rows,
      repeatHeader: false,
      rowsMayBreak: layout.rowsMayBreak,
      size: layout.size,
    },
  ];
}

/** Label and text in paragraphs, without a table. */
export function prose(plan: Plan, control: DrawnControl, layout: TestsLayout): readonly Block[] {
  const labels = plan.random.fork('prose').pick([
    ['Control Activity', 'Test of Controls', 'Test Results'],
    ['Control', 'Tests Performed by the Service Auditor', 'Results of Tests'],
  ] as const);
  const shown = layout.criterion === 'COLUMN' ? ` (${control.criteria.join(', ')})` : '';
  return [
    paragraph(`**${labels[0]} ${(control.id ?? '').replace(/^Control /, '')}${shown}**`, { tight: true }),
    paragraph(control.description),
    paragraph(`**${labels[1]}:**`, { tight: true }),
    ...marked(
      control.tests.map(({ procedure }) => procedure),
      layout.results === 'ONE' ? layout.marks : 'NUMBERS',
    ).map((text) => paragraph(text, { indent: 12 })),
    paragraph(`**${labels[2]}:**`, { tight: true }),
    ...jointResult(control.tests, layout).map((text) => paragraph(text, { indent: 12 })),
  ];
}

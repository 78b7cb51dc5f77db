/** The tests of controls, in one of the layouts that firms use. */
import { CRITERIA } from '../bank/control-themes';
import { cell, heading, paragraph, type Block, type Cell, type Row, type Table, type TableLook } from '../document';
import { CRITERIA_ORDER, criteriaInScope, type DrawnControl, type DrawnControls, type DrawnTest } from '../controls';
import { possessive, type Plan } from '../plan';

export type Column = 'ID' | 'CRITERIA' | 'CONTROL' | 'ID_AND_CONTROL' | 'TEST' | 'RESULT';

export interface TestsLayout {
  readonly form: 'GRID' | 'MERGED' | 'STACKED' | 'CARDS';
  readonly columns: readonly Column[];
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly criterion: 'HEADING' | 'ROW' | 'COLUMN' | 'NONE';
  readonly look: TableLook;
  readonly repeatHeader: boolean;
  readonly rowsMayBreak: boolean;
  readonly size: number;
  readonly landscape: boolean;
  readonly marks: 'NUMBERS' | 'BULLETS' | 'PARAGRAPHS';
  readonly results: 'LABELLED' | 'NUMBERED' | 'ONE';
  readonly response: 'INLINE' | 'OTHER_SECTION' | 'NOWHERE';
  readonly responseLabel: string;
  readonly underTable: boolean;
}

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  ID: ['Control #', 'Control No.', 'Control ID', 'Ref', '#', 'Control Number', 'Control'],
  CRITERIA: ['Criteria', 'TSC', 'Trust Services Criteria', 'TSC Ref.', 'Criterion'],
  CONTROL: [
    'Control Activity Specified by the Service Organization',
    'Controls Specified by {company}',
    'Control Description',
    'Description of Controls',
    'Control Activity',
    'Company Controls',
    "Service Organization's Controls",
  ],
  ID_AND_CONTROL: [
    'Control Activity Specified by the Service Organization',
    'Controls Specified by {company}',
    'Control',
    'Control Point',
    '{company} Controls',
  ],
  TEST: [
    'Test Applied by the Service Auditor',
    'Tests of Controls',
    'Test of Operating Effectiveness',
    "Service Auditor's Tests",
    'Testing Performed by {auditor}',
    'Test Procedures',
    'Tests Performed by the Service Auditor',
    'Detailed Tests of Operating Effectiveness',
  ],
  RESULT: [
    'Test Results',
    'Results of Tests',
    'Result',
    'Results of Testing',
    'Results',
    'Conclusion',
    'Testing Results',
  ],
};
const WIDTHS: Readonly<Record<Column, number>> = {
  ID: 11,
  CRITERIA: 11,
  CONTROL: 33,
  ID_AND_CONTROL: 36,
  TEST: 36,
  RESULT: 22,
};

export function drawLayout(plan: Plan, numbered: boolean, listing: DrawnControls['listing']): TestsLayout {
  const lot = plan.random.fork('tests-layout');
  const two = plan.type === 'TYPE_2';
  let columns: Column[] = numbered
    ? lot.pick<Column[]>([
        ['ID', 'CONTROL', 'TEST', 'RESULT'],
        ['ID', 'CONTROL', 'TEST', 'RESULT'],
        ['ID_AND_CONTROL', 'TEST', 'RESULT'],
        ['CONTROL', 'ID', 'TEST', 'RESULT'],
        ['ID', 'CONTROL', 'TEST', 'RESULT'],
      ])
    : ['CONTROL', 'TEST', 'RESULT'];
  let form: TestsLayout['form'] = two
    ? lot.pick(['GRID', 'GRID', 'GRID', 'MERGED', 'MERGED', 'STACKED', 'CARDS'] as const)
    : 'GRID';
  if (!numbered && form === 'CARDS') form = 'GRID';
  let criterion: TestsLayout['criterion'] =
    listing === 'COLUMN' ? 'COLUMN' : lot.pick(['HEADING', 'HEADING', 'ROW', 'ROW', 'COLUMN'] as const);
  if (listing !== 'COLUMN' && criterion === 'COLUMN' && form !== 'GRID') criterion = 'ROW';
  if (form === 'CARDS') criterion = listing === 'COLUMN' ? 'COLUMN' : 'HEADING';
  if (form === 'STACKED') columns = ['TEST', 'RESULT'];
  if (criterion === 'COLUMN' && form !== 'CARDS' && form !== 'STACKED')
    columns = lot.chance(0.6)
      ? ['CRITERIA', ...columns]
      : columns[0] === 'ID'
        ? ['ID', 'CRITERIA', ...columns.slice(1)]
        : ['CRITERIA', ...columns];
  if (!two) columns = columns.filter((column) => column !== 'TEST' && column !== 'RESULT');
  const name = (column: Column): string =>
    lot.pick(NAMES[column]).replace('{company}', plan.company).replace('{auditor}', plan.auditor);
  const headers = columns.map(name);
  return {
    form,
    columns,
    headers:
      new Set(headers).size === headers.length
        ? headers
        : columns.map((column) => NAMES[column][0]!.replace('{company}', plan.company)),
    widths: columns.map((column) => WIDTHS[column]),
    criterion,
    look: lot.pick([
      'RULED',
      'RULED',
      'HEADER_SHADED',
      'HEADER_SHADED',
      'HORIZONTAL',
      'ZEBRA',
      'PLAIN',
      'OUTER',
    ] as const),
    repeatHeader: lot.chance(0.7),
    rowsMayBreak: lot.chance(0.6),
    size: lot.pick([8, 8.5, 9, 9, 9.5]),
    landscape: lot.chance(0.3),
    marks: lot.pick(['NUMBERS', 'BULLETS', 'PARAGRAPHS', 'PARAGRAPHS'] as const),
    results: lot.pick(['ONE', 'ONE', 'LABELLED', 'NUMBERED'] as const),
    response: lot.pick(['INLINE', 'INLINE', 'OTHER_SECTION', 'OTHER_SECTION', 'NOWHERE'] as const),
    responseLabel: lot.pick([
      "Management's Response: ",
      'Management’s response: ',
      'Management response: ',
      '**Management’s Response:** ',
      "Management's response – ",
      'Response from management: ',
    ]),
    underTable: two && form === 'GRID' && criterion !== 'COLUMN' && lot.chance(0.12),
  };
}

export function testsSection(plan: Plan, drawn: DrawnControls, layout: TestsLayout): readonly Block[] {
  const blocks: Block[] = [];
  if (layout.landscape) blocks.push({ kind: 'ORIENTATION', landscape: true });
  blocks.push(
    ...(drawn.listing === 'COLUMN' ? listOfControls(plan, drawn.controls, layout) : byCriterion(plan, drawn, layout)),
  );
  if (layout.landscape) blocks.push({ kind: 'ORIENTATION', landscape: false });
  return blocks;
}

function listOfControls(plan: Plan, controls: readonly DrawnControl[], layout: TestsLayout): readonly Block[] {
  const bySeries = plan.random.fork('series').chance(0.5);
  if (!bySeries) return group(plan, controls, layout, null);
  return SERIES.flatMap(([series, title]) => {
    const own = controls.filter(({ criteria }) => seriesOf(criteria[0]!) === series);
    return own.length === 0 ? [] : [heading(2, title), ...group(plan, own, layout, null)];
  });
}

const seriesOf = (criterion: string): string => criterion.replace(/\.\d+$/, '');
export const SERIES: readonly (readonly [string, string])[] = [
  ['CC1', 'Control Environment'],
  ['CC2', 'Communication and Information'],
  ['CC3', 'Risk Assessment'],
  ['CC4', 'Monitoring Activities'],
  ['CC5', 'Control Activities'],
  ['CC6', 'Logical and Physical Access Controls'],
  ['CC7', 'System Operations'],
  ['CC8', 'Change Management'],
  ['CC9', 'Risk Mitigation'],
  ['A1', 'Additional Criteria for Availability'],
  ['C1', 'Additional Criteria for Confidentiality'],
  ['PI1', 'Additional Criteria for Processing Integrity'],
  ['P1', 'Additional Criteria for Privacy'],
];

function byCriterion(plan: Plan, drawn: DrawnControls, layout: TestsLayout): readonly Block[] {
  const lot = plan.random.fork('by-criterion');
  const join = lot.pick([' – ', ': ', ' ', '  ']);
  const oneTablePerSeries = layout.criterion === 'ROW' && lot.chance(0.5);
  const blocks: Block[] = [];
  const rowsOfSeries = new Map<string, { controls: DrawnControl[]; criterion: string }[]>();
  let series = '';
  const headingOfSeries = lot.chance(0.7);
  for (const criterion of criteriaInScope(plan)) {
    const own = drawn.controls.filter(({ criteria }) => criteria.includes(criterion));
    if (own.length === 0) continue;
    const current = seriesOf(criterion).replace(/^P\d$/, 'P1');
    if (current !== series) {
      series = current;
      if (headingOfSeries) blocks.push(heading(2, SERIES.find(([name]) => name === series)![1]));
    }
    if (oneTablePerSeries && headingOfSeries) {
      const list = rowsOfSeries.get(series) ?? [];
      list.push({ controls: own, criterion });
      rowsOfSeries.set(series, list);
      const following = criteriaInScope(plan)[criteriaInScope(plan).indexOf(criterion) + 1];
      if (following === undefined || seriesOf(following).replace(/^P\d$/, 'P1') !== series)
        blocks.push(...seriesTable(plan, list, layout, join));
      continue;
    }
    if (layout.criterion === 'HEADING')
      blocks.push(heading(3, `${criterion}${join}${CRITERIA[criterion]}`, { unlisted: true }));
    blocks.push(...group(plan, own, layout, { criterion, text: `${criterion}${join}${CRITERIA[criterion]}` }));
  }
  return blocks;
}

function seriesTable(
  plan: Plan,
  list: readonly { controls: DrawnControl[]; criterion: string }[],
  layout: TestsLayout,
  join: string,
): readonly Block[] {
  const rows = list.flatMap(({ controls, criterion }) => [
    criterionRow(`${criterion}${join}${CRITERIA[criterion]}`, layout),
    ...controls.flatMap((control) => rowsOf(plan, control, layout, criterion)),
  ]);
  return [
    table(layout, rows),
    ...below(
      plan,
      list.flatMap(({ controls }) => controls),
      layout,
    ),
  ];
}

const criterionRow = (text: string, layout: TestsLayout): Row => ({
  shaded: layout.look !== 'PLAIN',
  cells: [cell(text, { columns: layout.columns.length, bold: true })],
});

const table = (layout: TestsLayout, rows: readonly Row[]): Table => ({
  kind: 'TABLE',
  look: layout.look,
  headers: layout.headers,
  widths: layout.widths,
  rows,
  repeatHeader: layout.repeatHeader,
  rowsMayBreak: layout.rowsMayBreak,
  size: layout.size,
});

interface Under {
  readonly criterion: string;
  readonly text: string;
}

function group(
  plan: Plan,
  controls: readonly DrawnControl[],
  layout: TestsLayout,
  under: Under | null,
): readonly Block[] {
  if (layout.form === 'CARDS') return controls.flatMap((control) => card(plan, control, layout));
  const rows = controls.flatMap((control) => rowsOf(plan, control, layout, under?.criterion ?? null));
  const lead = layout.criterion === 'ROW' && under !== null ? [criterionRow(under.text, layout)] : [];
  return [table(layout, [...lead, ...rows]), ...below(plan, controls, layout)];
}

/** Deviations that are told in a paragraph below the table. */
function below(plan: Plan, controls: readonly DrawnControl[], layout: TestsLayout): readonly Block[] {
  if (!layout.underTable) return [];
  return controls.flatMap((control) =>
    control.tests.flatMap((test) =>
      test.outcome === 'EXCEPTION'
        ? [
            paragraph(
              `**${control.id === null ? 'Exception' : `Exception – Control ${control.id.replace(/^Control /, '')}`}**`,
              { tight: true },
            ),
            paragraph(test.result),
            ...(test.response !== null && layout.response === 'INLINE'
              ? [paragraph(`${layout.responseLabel}${test.response}`)]
              : []),
          ]
        : [],
    ),
  );
}

function marked(texts: readonly string[], marks: TestsLayout['marks']): readonly string[] {
  if (texts.length < 2) return texts;
  return texts.map((text, index) =>
    marks === 'NUMBERS' ? `${index + 1}. ${text}` : marks === 'BULLETS' ? `• ${text}` : text,
  );
}

const printed = (test: DrawnTest, layout: TestsLayout): readonly string[] => {
  if (test.outcome === 'EXCEPTION' && layout.underTable)
    return ['Exception noted. See the description of the exception below the table.'];
  return [
    test.result,
    ...(test.response !== null && layout.response === 'INLINE' ? [`${layout.responseLabel}${test.response}`] : []),
  ];
};

function jointResult(tests: readonly DrawnTest[], layout: TestsLayout): readonly string[] {
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

function rowsOf(plan: Plan, control: DrawnControl, layout: TestsLayout, under: string | null): readonly Row[] {
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
  if (layout.form === 'STACKED') {
    const shown = layout.criterion === 'COLUMN' ? ` (${criteria})` : '';
    const title = control.id === null ? control.description : `**${control.id}${shown}**: ${control.description}`;
    return [
      { shaded: true, cells: [cell(title, { columns: layout.columns.length })] },
      ...control.tests.map((test) => ({ cells: [cell(test.procedure), { paragraphs: printed(test, layout) }] })),
    ];
  }
  if (layout.form === 'MERGED' && control.tests.length > 1) {
    return control.tests.map((test, index) => ({
      cells: layout.columns.flatMap((column): readonly Cell[] => {
        if (column === 'TEST') return [cell(test.procedure)];
        if (column === 'RESULT') return [{ paragraphs: printed(test, layout) }];
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
        return own(column);
      }),
    },
  ];
}

function card(plan: Plan, control: DrawnControl, layout: TestsLayout): readonly Block[] {
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

/** What stands before the tests: purposes, kinds of tests, sampling. None of it is a control or an exception. */
export function testsIntroduction(plan: Plan, drawn: DrawnControls): readonly Block[] {
  const lot = plan.random.fork('tests-introduction');
  const two = plan.type === 'TYPE_2';
  const blocks: Block[] = [
    ...(lot.chance(0.6)
      ? [heading(2, lot.pick(['Objectives of Our Examination', 'Scope of Testing', 'Introduction']))]
      : []),
    paragraph(
      two
        ? `This section presents the controls specified by ${plan.company}, the tests that ${plan.auditor} performed of their operating effectiveness, and the results. The tests were limited to controls that ${plan.short} considered necessary to achieve its service commitments and system requirements; they did not extend to controls that may be in effect at user entities or at subservice organizations, except for those presented under the inclusive method.`
        : `This section presents the applicable trust services criteria and the controls that ${plan.company} has designed and implemented to meet them as of the date of this report. Their operating effectiveness was not tested.`,
    ),
  ];
  if (!two) return blocks;
  if (lot.chance(0.75)) {
    blocks.push(
      heading(2, lot.pick(['Types of Tests Performed', 'Tests of Operating Effectiveness', 'Test of Controls Legend'])),
      paragraph('The tests performed by the service auditor consisted of the following:'),
    );
    blocks.push({
      kind: 'TABLE',
      look: lot.pick(['RULED', 'HEADER_SHADED', 'HORIZONTAL'] as const),
      headers: lot.chance(0.8) ? ['Test', 'Description'] : ['Type of Test', 'General Description of the Test'],
      widths: [22, 78],
      rows: [
        [
          'Inquiry',
          'Inquired of appropriate personnel and corroborated their statements with management or other evidence. Inquiry alone was not used to conclude on a control.',
        ],
        ['Observation', 'Observed the application or existence of the specific control as represented.'],
        [
          'Inspection',
          'Inspected documents, records and configurations that indicate the performance of the control, and noted whether exceptions were evident.',
        ],
        [
          'Re-performance',
          'Repeated the control, or processed a test transaction, to determine whether the result matched that of the service organization.',
        ],
      ].map((cells) => ({ cells: cells.map((text) => cell(text)) })),
      repeatHeader: false,
      rowsMayBreak: false,
    });
  }
  if (lot.chance(0.6)) {
    blocks.push(
      heading(2, 'Sampling'),
      paragraph(
        'Samples were drawn at random or by judgment. The size of the sample follows the frequency of the control:',
      ),
    );
    blocks.push({
      kind: 'TABLE',
      look: 'RULED',
      headers: ['Control Frequency', 'Population', 'Number of Items to Test'],
      widths: [40, 30, 30],
      rows: [
        ['Annual', '1', '1'],
        ['Quarterly', '4', '2'],
        ['Monthly', '12', '2 - 4'],
        ['Weekly', '52', '5 - 8'],
        ['Daily', '250', '20 - 25'],
        ['Many times per day', 'More than 250', '25 - 40'],
      ].map((cells) => ({ cells: cells.map((text) => cell(text)) })),
      repeatHeader: false,
      rowsMayBreak: false,
    });
  }
  if (lot.chance(0.7))
    blocks.push(
      heading(2, lot.pick(['Results of Tests', 'Testing Exceptions', 'Reporting on Results of Testing'])),
      paragraph(
        `The phrase “${drawn.words.none.replace(/\.$/, '')}” in the column of results means that the tests disclosed no departure from the control as described. Where an exception was noted, it is described with the size of the sample. An exception is not necessarily a failure to meet a criterion: other controls may compensate for it. The results of each test are given together with the control to which they belong.`,
      ),
    );
  if (lot.chance(0.4))
    blocks.push(
      heading(2, 'Reliability of Information Provided by the Service Organization'),
      paragraph(
        `For information produced by ${plan.short}, such as populations used for tests, we inspected the query and its parameters, or compared totals, to evaluate whether the information was complete and accurate. No exceptions were noted that would prevent its use.`,
      ),
    );
  return blocks;
}

/** A matrix of criteria and control ids: repeats what the tests say and is no list of controls. */
export function criteriaMatrix(plan: Plan, drawn: DrawnControls): readonly Block[] {
  const rows = CRITERIA_ORDER.flatMap((criterion) => {
    const ids = drawn.controls.filter(({ criteria }) => criteria.includes(criterion)).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ cells: [cell(criterion), cell(ids.join(', '))] }];
  });
  return [
    heading(
      2,
      plan.random
        .fork('matrix')
        .pick(['Mapping of Criteria to Controls', 'Criteria to Controls Mapping', 'Trust Services Criteria Mapping']),
    ),
    paragraph(`The table maps the applicable criteria to ${possessive(plan.short)} controls.`),
    {
      kind: 'TABLE',
      look: 'RULED',
      headers: ['Criteria', 'Controls'],
      widths: [20, 80],
      rows,
      repeatHeader: true,
      rowsMayBreak: false,
      size: 9,
    },
  ];
}

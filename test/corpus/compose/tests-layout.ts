/** Draws by lot in which of the layouts that firms use the tests of controls are printed. */
import type { TableLook } from '../document';
import type { DrawnControls } from '../controls';
import type { Plan } from '../plan';

export type Column = 'ID' | 'CRITERIA' | 'CONTROL' | 'ID_AND_CONTROL' | 'TEST' | 'RESULT' | 'TEST_AND_RESULT';

export interface TestsLayout {
  /** BLANKS: a row a test, whose cells before the test are empty from the second row on. */
  readonly form: 'GRID' | 'MERGED' | 'BLANKS' | 'STACKED' | 'CARDS' | 'PROSE';
  readonly columns: readonly Column[];
  readonly headers: readonly string[] | null;
  readonly widths: readonly number[];
  readonly criterion: 'HEADING' | 'ROW' | 'COLUMN' | 'NONE';
  /** The criterion's words stand in the column, merged over its controls. */
  readonly wholeCriterion: boolean;
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
  /** The cell of results points to management's section. */
  readonly refersToResponse: boolean;
  /** A list of exceptions after the tests: none, one that repeats them, or one that alone tells them. */
  readonly summary: 'NONE' | 'REPEATS' | 'ONLY';
  /** A control without exceptions has one cell of results over all its tests. */
  readonly oneResult: boolean;
  /** The header of the results bears a footnote mark. */
  readonly footnote: boolean;
  /** A control that stands under several criteria: tested in each place, or in the first and referred to in the others. */
  readonly repeated: 'WHOLE' | 'REFERENCE';
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
  TEST_AND_RESULT: ['Tests of Controls and Results'],
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
  TEST_AND_RESULT: 52,
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
    ? lot.pick(['GRID', 'GRID', 'GRID', 'GRID', 'MERGED', 'MERGED', 'MERGED', 'STACKED', 'CARDS', 'PROSE'] as const)
    : 'GRID';
  if (!numbered && (form === 'CARDS' || form === 'PROSE')) form = 'GRID';
  let criterion: TestsLayout['criterion'] =
    listing === 'COLUMN' ? 'COLUMN' : lot.pick(['HEADING', 'HEADING', 'ROW', 'ROW', 'COLUMN'] as const);
  if (listing !== 'COLUMN' && criterion === 'COLUMN' && form !== 'GRID') criterion = 'ROW';
  if (form === 'CARDS' || form === 'PROSE') criterion = listing === 'COLUMN' ? 'COLUMN' : 'HEADING';
  if (form === 'STACKED') columns = ['TEST', 'RESULT'];
  if (criterion === 'COLUMN' && form !== 'CARDS' && form !== 'PROSE' && form !== 'STACKED')
    columns = lot.chance(0.6)
      ? ['CRITERIA', ...columns]
      : columns[0] === 'ID'
        ? ['ID', 'CRITERIA', ...columns.slice(1)]
        : ['CRITERIA', ...columns];
  if (!two) columns = columns.filter((column) => column !== 'TEST' && column !== 'RESULT');
  // Some firms say which criteria a control meets in the mapping alone.
  const mapped = criterion === 'COLUMN' && listing === 'COLUMN' && form === 'GRID' && lot.chance(0.25);
  if (mapped) columns = columns.filter((column) => column !== 'CRITERIA');
  const wholeCriterion = two && form === 'GRID' && criterion === 'COLUMN' && listing !== 'COLUMN' && lot.chance(0.5);
  const name = (column: Column): string =>
    lot.pick(NAMES[column]).replace('{company}', plan.company).replace('{auditor}', plan.auditor);
  const headers = columns.map(name);
  // Nothing but the cells says what is what.
  const headless = two && form === 'GRID' && numbered && lot.chance(0.05);
  return {
    form,
    columns,
    headers: headless
      ? null
      : new Set(headers).size === headers.length
        ? headers
        : columns.map((column) => NAMES[column][0]!.replace('{company}', plan.company)),
    widths: columns.map((column) => (wholeCriterion && column === 'CRITERIA' ? 22 : WIDTHS[column]) + lot.int(-2, 2)),
    criterion: mapped ? 'NONE' : criterion,
    wholeCriterion,
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
    summary: 'NONE',
    oneResult: false,
    footnote: false,
    underTable: two && form === 'GRID' && criterion !== 'COLUMN' && lot.chance(0.12),
    refersToResponse: lot.chance(0.2),
    repeated: two && form !== 'STACKED' && form !== 'PROSE' && lot.chance(0.3) ? 'REFERENCE' : 'WHOLE',
  };
}

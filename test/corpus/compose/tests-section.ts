/** The tests of controls, criterion by criterion or as one list. */
import { CRITERIA } from '../bank/control-themes';
import { cell, heading, paragraph, type Block, type Row, type Table } from '../document';
import { criteriaInScope, type DrawnControl, type DrawnControls } from '../controls';
import type { Plan } from '../plan';
import { exceptionSummary } from './exception-summary';
import type { TestsLayout } from './tests-layout';
import { card, prose, rowsOf } from './tests-rows';

const FOOTNOTE = '^1^ Results are those of the tests alone; the opinion is expressed on the criteria as a whole.';

export function testsSection(plan: Plan, drawn: DrawnControls, layout: TestsLayout): readonly Block[] {
  const blocks: Block[] = [];
  if (layout.landscape) blocks.push({ kind: 'ORIENTATION', landscape: true });
  blocks.push(
    ...(drawn.listing === 'COLUMN' ? listOfControls(plan, drawn.controls, layout) : byCriterion(plan, drawn, layout)),
  );
  if (layout.footnote) blocks.push(paragraph(FOOTNOTE, { size: 7.5 }));
  blocks.push(...exceptionSummary(plan, drawn, layout));
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

/** All privacy criteria make one series. */
const seriesOf = (criterion: string): string => criterion.replace(/\.\d+$/, '').replace(/^P\d$/, 'P1');
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

/** What stands under one criterion. */
interface Under {
  readonly criterion: string;
  readonly text: string;
  readonly controls: readonly DrawnControl[];
}

function byCriterion(plan: Plan, drawn: DrawnControls, layout: TestsLayout): readonly Block[] {
  const lot = plan.random.fork('by-criterion');
  const join = lot.pick([' – ', ': ', ' ', '  ']);
  const oneTablePerSeries = layout.criterion === 'ROW' && lot.chance(0.5);
  const headingOfSeries = lot.chance(0.7);
  const all = criteriaInScope(plan)
    .map(
      (criterion): Under => ({
        criterion,
        text: `${criterion}${join}${CRITERIA[criterion]}`,
        controls: drawn.controls.filter(({ criteria }) => criteria.includes(criterion)),
      }),
    )
    .filter(({ controls }) => controls.length > 0);
  return SERIES.flatMap(([series, title]) => {
    const own = all.filter(({ criterion }) => seriesOf(criterion) === series);
    if (own.length === 0) return [];
    const lead = headingOfSeries ? [heading(2, title)] : [];
    if (oneTablePerSeries && headingOfSeries) return [...lead, ...seriesTable(plan, own, layout)];
    return [
      ...lead,
      ...own.flatMap((under) => [
        ...(layout.criterion === 'HEADING' ? [heading(3, under.text, { unlisted: true })] : []),
        ...group(plan, under.controls, layout, under),
      ]),
    ];
  });
}

function seriesTable(plan: Plan, list: readonly Under[], layout: TestsLayout): readonly Block[] {
  const rows = list.flatMap(({ controls, criterion, text }) => [
    criterionRow(text, layout),
    ...controls.flatMap((control) => rowsOf(control, layout, criterion)),
  ]);
  const controls = list.flatMap(({ controls: own }) => own);
  return [table(layout, rows), ...below(plan, controls, layout)];
}

const criterionRow = (text: string, layout: TestsLayout): Row => ({
  shaded: layout.look !== 'PLAIN',
  cells: [cell(text, { columns: layout.columns.length, bold: true })],
});

const table = (layout: TestsLayout, rows: readonly Row[]): Table => ({
  kind: 'TABLE',
  look: layout.look,
  headers:
    layout.footnote && layout.headers !== null
      ? layout.headers.map((text, column) => (layout.columns[column] === 'RESULT' ? `${text}^1^` : text))
      : layout.headers,
  widths: layout.widths,
  rows,
  repeatHeader: layout.repeatHeader,
  rowsMayBreak: layout.rowsMayBreak,
  size: layout.size,
});

function group(
  plan: Plan,
  controls: readonly DrawnControl[],
  layout: TestsLayout,
  under: Under | null,
): readonly Block[] {
  if (layout.form === 'CARDS') return controls.flatMap((control) => card(plan, control, layout));
  if (layout.form === 'PROSE') return controls.flatMap((control) => prose(plan, control, layout));
  const rows = withWholeCriterion(
    controls.flatMap((control) => rowsOf(control, layout, under?.criterion ?? null)),
    layout,
    under,
  );
  const lead = layout.criterion === 'ROW' && under !== null ? [criterionRow(under.text, layout)] : [];
  return [table(layout, [...lead, ...rows]), ...below(plan, controls, layout)];
}

function withWholeCriterion(rows: readonly Row[], layout: TestsLayout, under: Under | null): readonly Row[] {
  if (!layout.wholeCriterion || under === null) return rows;
  const place = layout.columns.indexOf('CRITERIA');
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.flatMap((own, column) =>
      column !== place ? [own] : index === 0 ? [cell(under.text, { rows: rows.length })] : [],
    ),
  }));
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

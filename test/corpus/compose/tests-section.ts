/** The tests of controls, criterion by criterion or as one list. */
import { CRITERIA } from '../bank/control-themes';
import { cell, heading, paragraph, type Block, type Row, type Table } from '../document';
import { criteriaInScope, type DrawnControl, type DrawnControls } from '../controls';
import type { Plan } from '../plan';
import type { TestsLayout } from './tests-layout';
import { card, prose, rowsOf } from './tests-rows';

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
    ...controls.flatMap((control) => rowsOf(control, layout, criterion)),
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

/** Layouts of tests that only the seeds of the second bank are printed in. */
import type { Plan } from '../plan';
import type { Column, TestsLayout } from './tests-layout';

const JOINED_HEADERS = ['Tests of Controls and Results', 'Testing Performed and Outcome', 'Procedures and Results'];

export function furtherLayout(plan: Plan, layout: TestsLayout): TestsLayout {
  if (!plan.second || plan.type === 'TYPE_1') return layout;
  const lot = plan.random.fork('further-layout');
  const inGrid = layout.form === 'GRID' || layout.form === 'MERGED';
  const look = lot.chance(0.2) ? 'VERTICAL' : layout.look;
  const summary = inGrid && !layout.underTable ? lot.pick(['NONE', 'NONE', 'REPEATS', 'ONLY'] as const) : 'NONE';
  const kind = inGrid
    ? lot.pick(['AS_IT_IS', 'BLANKS', 'BLANKS', 'ONE_RESULT', 'JOINED', 'CRITERIA_LAST'] as const)
    : null;
  const varied: TestsLayout = { ...layout, look, summary };
  switch (kind) {
    case 'BLANKS':
      return layout.wholeCriterion ? varied : { ...varied, form: 'BLANKS' };
    case 'ONE_RESULT':
      return { ...varied, form: 'MERGED', wholeCriterion: false, oneResult: true };
    case 'JOINED':
      return joined(varied, lot.pick(JOINED_HEADERS));
    case 'CRITERIA_LAST':
      return criteriaLast(varied);
    default:
      return layout.headers !== null && lot.chance(0.5) ? { ...varied, footnote: true } : varied;
  }
}

/** Test and result stand in one cell, the result as a paragraph of its own. */
function joined(layout: TestsLayout, header: string): TestsLayout {
  const at = layout.columns.indexOf('TEST');
  const replaced = <Item>(items: readonly Item[], item: Item): readonly Item[] => [...items.slice(0, at), item];
  return {
    ...layout,
    form: 'GRID',
    columns: replaced<Column>(layout.columns, 'TEST_AND_RESULT'),
    headers: layout.headers === null ? null : replaced(layout.headers, header),
    widths: replaced(layout.widths, 52),
    repeated: 'WHOLE',
    refersToResponse: false,
  };
}

function criteriaLast(layout: TestsLayout): TestsLayout {
  const at = layout.columns.indexOf('CRITERIA');
  if (at < 0 || layout.wholeCriterion) return layout;
  const last = <Item>(items: readonly Item[]): readonly Item[] => [
    ...items.slice(0, at),
    ...items.slice(at + 1),
    items[at]!,
  ];
  return {
    ...layout,
    columns: last(layout.columns),
    headers: layout.headers === null ? null : last(layout.headers),
    widths: last(layout.widths),
  };
}

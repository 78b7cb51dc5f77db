import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import type { CuecGroupLineFragment } from '../../gql/graphql';
import { numberOf } from '../../terms/counts';
import { COVERAGE } from './coverage-parts';
import { labelOf } from './grouping';

/** A bar for each group. What it shows stands in the table below it, so that it says nothing to a screen reader. */
export default function CoverageChart({ groups }: { readonly groups: readonly CuecGroupLineFragment[] }) {
  const data = groups.map((group) => ({
    group: labelOf(group),
    ...Object.fromEntries(COVERAGE.map(({ part }) => [part, group.counts[part]])),
  }));
  return (
    <BarChart
      h="100%"
      type="percent"
      orientation="vertical"
      data={data}
      dataKey="group"
      series={COVERAGE.map(({ part, label, color }) => ({ name: part, label, color }))}
      withLegend
      gridAxis="x"
      valueFormatter={numberOf}
      yAxisProps={{ width: 170, interval: 0 }}
      barProps={{ isAnimationActive: false }}
      // Hidden from screen readers, it must not take the focus either.
      barChartProps={{ accessibilityLayer: false }}
    />
  );
}

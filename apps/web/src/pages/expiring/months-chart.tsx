import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { ReferenceLine } from 'recharts';
import type { ExpiringFiguresFragment, ReportStanding } from '../../gql/graphql';
import { numberOf } from '../../terms/counts';
import { monthOf } from '../../terms/dates';
import { STANDING } from '../../terms/labels';

const COLOURS: readonly (readonly [ReportStanding, string])[] = [
  ['STALE', 'var(--bad-solid)'],
  ['EXPIRING', 'var(--warn-solid)'],
  ['BRIDGED', 'var(--info-solid)'],
  ['CURRENT', 'var(--good-solid)'],
];

interface MonthsChartProps extends Pick<ExpiringFiguresFragment, 'months' | 'today'> {
  readonly withLegend?: boolean;
}

/** A bar for each month. What it shows stands in a table beside it, so that it says nothing to a screen reader. */
export default function MonthsChart({ months, today, withLegend = true }: MonthsChartProps) {
  const data = months.map(({ month, standings }) => ({
    month: monthOf(month),
    ...Object.fromEntries(standings.map(({ standing, count }) => [standing, count])),
  }));
  return (
    <BarChart
      h="100%"
      type="stacked"
      data={data}
      dataKey="month"
      series={COLOURS.map(([name, color]) => ({ name, color, label: STANDING[name] }))}
      withLegend={withLegend}
      tickLine="y"
      valueFormatter={numberOf}
      yAxisProps={{ allowDecimals: false, width: 34 }}
      barProps={{ isAnimationActive: false }}
      // Hidden from screen readers, it must not take the focus either.
      barChartProps={{ accessibilityLayer: false }}
    >
      <ReferenceLine x={monthOf(`${today.slice(0, 7)}-01`)} stroke="var(--ink)" strokeDasharray="3 3" />
    </BarChart>
  );
}

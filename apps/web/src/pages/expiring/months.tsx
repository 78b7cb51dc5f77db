import { Suspense, lazy, useState } from 'react';
import { SegmentedControl, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { Table } from '../../components/table';
import { Surface } from '../../components/surface';
import type { ExpiringFiguresFragment, ReportStanding } from '../../gql/graphql';
import { counted, numberOf } from '../../terms/counts';
import { monthOf } from '../../terms/dates';
import { STANDING } from '../../terms/labels';
import classes from './expiring.module.css';

/** The chart library is large and comes by itself. */
const MonthsChart = lazy(() => import('./months-chart'));

/** What a month's bar is made of: a vendor without a date goes stale in no month. */
export const DRAWN: readonly ReportStanding[] = ['STALE', 'EXPIRING', 'BRIDGED', 'CURRENT'];

const VIEWS = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
];

/** When reports go stale, month by month, as a chart and as the table behind it. */
export function Months({ figures }: { readonly figures: ExpiringFiguresFragment }) {
  const [view, setView] = useState('chart');
  const { lapsedEarlier, lapsesLater } = figures;
  const outside = [
    lapsedEarlier > 0 && `${counted(lapsedEarlier, 'report')} went stale earlier`,
    lapsesLater > 0 && `${counted(lapsesLater, 'report')} will later`,
  ].filter(Boolean);
  return (
    <Surface
      title="Reports by the month in which they go stale"
      aside={<SegmentedControl size="xs" data={VIEWS} value={view} onChange={setView} aria-label="Show as" />}
    >
      {view === 'chart' ? (
        <>
          <div className={classes.chart} aria-hidden>
            <Suspense fallback={<Skeleton height="100%" />}>
              <MonthsChart months={figures.months} today={figures.today} />
            </Suspense>
          </div>
          <VisuallyHidden>
            <MonthsTable months={figures.months} />
          </VisuallyHidden>
        </>
      ) : (
        <div className={classes.months} tabIndex={0} role="region" aria-label="Months as a table">
          <MonthsTable months={figures.months} />
        </div>
      )}
      <Text size="xs" c="dimmed" mt={6} mih={18}>
        {outside.join('; ')}
      </Text>
    </Surface>
  );
}

function MonthsTable({ months }: Pick<ExpiringFiguresFragment, 'months'>) {
  return (
    <Table verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Month</Table.Th>
          {DRAWN.map((standing) => (
            <Table.Th key={standing}>{STANDING[standing]}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {months.map(({ month, standings }) => (
          <Table.Tr key={month}>
            <Table.Th scope="row">{monthOf(month)}</Table.Th>
            {DRAWN.map((standing) => (
              <Table.Td key={standing} className="numbers">
                {numberOf(standings.find((each) => each.standing === standing)?.count ?? 0)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

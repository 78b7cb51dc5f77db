import { SimpleGrid, Text } from '@mantine/core';
import { Link } from 'react-router';
import { LargeFigure } from '../../components/large-figure';
import type { Tone } from '../../components/tone-badge';
import type { TodayQuery } from '../../gql/graphql';
import classes from './today.module.css';

interface Figure {
  readonly label: string;
  readonly count: number;
  readonly to: string;
  /** How a count above zero strikes. */
  readonly tone: Tone;
  readonly hint: string;
}

const figuresOf = (dashboard: TodayQuery['dashboard']): readonly Figure[] => [
  {
    label: 'Open reviews',
    count: dashboard.openReviews.totalCount,
    to: '/reviews?status=open',
    tone: 'info',
    hint: 'wait for a decision',
  },
  {
    label: 'CUECs without an owner',
    count: dashboard.cuecsWithoutOwner,
    to: '/cuecs?owner=none',
    tone: 'warn',
    hint: 'in the latest reports',
  },
  {
    label: 'Vendors without a report',
    count: dashboard.vendorsWithoutReport,
    to: '/vendors?report=none',
    tone: 'warn',
    hint: 'none has been read',
  },
  {
    label: 'Being read',
    count: dashboard.readsInProgress,
    to: '/reports?read=UNDERWAY',
    tone: 'info',
    hint: 'or waiting for their turn',
  },
  {
    label: 'Could not be read',
    count: dashboard.readsFailed,
    to: '/reports?read=FAILED',
    tone: 'bad',
    hint: 'look why, and try again',
  },
];

/** Each figure leads to what it counts. */
export function Figures({ dashboard }: { readonly dashboard: TodayQuery['dashboard'] }) {
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="md">
      {figuresOf(dashboard).map(({ label, count, to, tone, hint }) => (
        <Link key={to} to={to} className={classes.figure}>
          <Text size="sm" fw={600} c="dimmed" component="span">
            {label}
          </Text>
          <LargeFigure count={count} tone={tone} />
          <Text size="xs" c="dimmed" component="span">
            {hint}
          </Text>
        </Link>
      ))}
    </SimpleGrid>
  );
}

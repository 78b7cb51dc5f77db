import { Text } from '@mantine/core';
import { Link } from 'react-router';
import { Surface } from '../../components/surface';
import { FRESHNESS_TONE } from '../../components/term-badges';
import toneClasses from '../../components/tone.module.css';
import type { DashboardQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { FRESHNESS } from '../../terms/labels';
import classes from './dashboard.module.css';

type FreshnessCount = DashboardQuery['dashboard']['reportsByFreshness'][number];

const MEANING = {
  CURRENT: 'no older than its policy allows',
  EXPIRING: 'stale soon: ask for the next one',
  STALE: 'older than its policy allows',
  UNKNOWN: 'no date was found',
} as const;

const addressOf = ({ freshness }: FreshnessCount) => `/reports?freshness=${freshness}&latest=1&order=stale`;

/** The latest report of each vendor, by age, each share as wide as it is large. */
export function FreshnessBar({ counts }: { readonly counts: readonly FreshnessCount[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Surface
      title="Reports by age"
      aside={
        <Text size="sm" c="dimmed">
          {counted(total, 'vendor')} with a report that was read
        </Text>
      }
    >
      <div className={classes.bar} aria-hidden>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ freshness, count }) => (
            <span
              key={freshness}
              className={`${classes.share} ${toneClasses[FRESHNESS_TONE[freshness]]}`}
              style={{ flexGrow: count }}
            />
          ))}
      </div>
      <div className={classes.ages}>
        {counts.map((entry) => (
          <Link key={entry.freshness} to={addressOf(entry)} className={classes.age}>
            <span className={`${classes.sign} ${toneClasses[FRESHNESS_TONE[entry.freshness]]}`} aria-hidden />
            <span className={classes.ageCount}>{entry.count.toLocaleString('en-GB')}</span>
            <span>
              <span className={classes.ageLabel}>{FRESHNESS[entry.freshness]}</span>
              <Text size="xs" c="dimmed" component="span" display="block">
                {MEANING[entry.freshness]}
              </Text>
            </span>
          </Link>
        ))}
      </div>
    </Surface>
  );
}

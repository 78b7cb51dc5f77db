import { Text, UnstyledButton } from '@mantine/core';
import { LargeFigure } from '../../components/large-figure';
import { STANDING_TONE } from '../../components/term-badges';
import toneClasses from '../../components/tone.module.css';
import type { ExpiringFiguresFragment, ReportStanding } from '../../gql/graphql';
import { STANDING, STANDING_MEANING } from '../../terms/labels';
import classes from './expiring.module.css';

interface StandingCountsProps {
  readonly counts: ExpiringFiguresFragment['standings'];
  readonly chosen: ReportStanding | null;
  readonly onChoose: (standing: ReportStanding | null) => void;
}

/** How many vendors stand how; each narrows the page to them, and once more to all. */
export function StandingCounts({ counts, chosen, onChoose }: StandingCountsProps) {
  return (
    <div className={classes.counts} role="group" aria-label="Vendors by how their reports stand">
      {counts.map(({ standing, count }) => (
        <UnstyledButton
          key={standing}
          className={`${classes.count} ${toneClasses[STANDING_TONE[standing]]}`}
          aria-pressed={chosen === standing}
          data-printed
          onClick={() => onChoose(chosen === standing ? null : standing)}
        >
          <span className={classes.countLabel}>{STANDING[standing]}</span>
          <LargeFigure count={count} tone={STANDING_TONE[standing]} />
          <Text size="xs" c="dimmed" component="span">
            {STANDING_MEANING[standing]}
          </Text>
        </UnstyledButton>
      ))}
    </div>
  );
}

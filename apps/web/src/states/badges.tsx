import { Group } from '@mantine/core';
import { DueDay } from '../components/due-day';
import { LargeFigure } from '../components/large-figure';
import {
  ConfidenceBadge,
  DecisionBadge,
  FreshnessBadge,
  OpinionBadge,
  OutcomeBadge,
  ReadStatusBadge,
  ReviewStatusBadge,
  TierBadge,
} from '../components/term-badges';
import { type Tone, ToneBadge } from '../components/tone-badge';
import { DECISION, FRESHNESS, OPINION, OUTCOME, READ_STATUS, REVIEW_STATUS, TIER } from '../terms/labels';
import { ComponentStates, State } from './state';

const TONES: readonly Tone[] = ['good', 'warn', 'bad', 'info', 'neutral'];

/** Every term that a badge has words for. */
const each = <Term extends string>(labels: Readonly<Record<Term, string>>) => Object.keys(labels) as Term[];

export const BadgeStates = () => (
  <ComponentStates of="Badges and figures">
    <State name="ToneBadge: every tone, without and with a dot">
      <Group gap="xs">
        {TONES.map((tone) => (
          <ToneBadge key={tone} tone={tone}>
            {tone}
          </ToneBadge>
        ))}
        {TONES.map((tone) => (
          <ToneBadge key={tone} tone={tone} withDot>
            {tone}
          </ToneBadge>
        ))}
      </Group>
    </State>
    <State name="FreshnessBadge, OpinionBadge, ReadStatusBadge">
      <Group gap="xs">
        {each(FRESHNESS).map((of) => (
          <FreshnessBadge key={of} of={of} />
        ))}
        {each(OPINION).map((of) => (
          <OpinionBadge key={of} of={of} />
        ))}
        {each(READ_STATUS).map((of) => (
          <ReadStatusBadge key={of} of={of} />
        ))}
      </Group>
    </State>
    <State name="TierBadge, OutcomeBadge, ConfidenceBadge (certain says nothing)">
      <Group gap="xs">
        {each(TIER).map((of) => (
          <TierBadge key={of} of={of} />
        ))}
        {each(OUTCOME).map((of) => (
          <OutcomeBadge key={of} of={of} />
        ))}
        <ConfidenceBadge of="CERTAIN" />
        <ConfidenceBadge of="PROBABLE" />
        <ConfidenceBadge of="DOUBTFUL" />
      </Group>
    </State>
    <State name="DecisionBadge, ReviewStatusBadge">
      <Group gap="xs">
        {each(DECISION).map((of) => (
          <DecisionBadge key={of} of={of} />
        ))}
        {each(REVIEW_STATUS).map((of) => (
          <ReviewStatusBadge key={of} of={of} />
        ))}
      </Group>
    </State>
    <State name="DueDay: overdue, and to come">
      <Group gap="md">
        <DueDay dueOn="2020-02-29" />
        <DueDay dueOn="2099-12-31" />
      </Group>
    </State>
    <State name="LargeFigure: every tone, and nothing of something">
      <Group gap="xl">
        {TONES.map((tone) => (
          <LargeFigure key={tone} tone={tone} count={1234} />
        ))}
        <LargeFigure tone="bad" count={0} />
      </Group>
    </State>
  </ComponentStates>
);

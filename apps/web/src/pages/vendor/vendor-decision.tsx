import { Anchor, Group, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';
import { DueDay } from '../../components/due-day';
import { DecisionBadge } from '../../components/term-badges';
import { ToneBadge } from '../../components/tone-badge';
import type { StandingDecisionFragment, VendorQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { dayOf, dayOfMoment } from '../../terms/dates';
import classes from './vendor.module.css';

type Vendor = NonNullable<VendorQuery['vendor']>;

/** Whether the vendor may be used: what was decided, by whom, until when, and what it still depends on. */
export function VendorDecision({ vendor }: { readonly vendor: Vendor }) {
  const { standingDecision: decision, coverage } = vendor;
  const open = decision?.conditions.filter(({ closure }) => closure === null) ?? [];
  return (
    <Paper component="section" withBorder radius="md" className={classes.decision} aria-label="Decision">
      <Group gap="sm">
        {decision ? (
          <>
            <DecisionBadge of={decision.decision} />
            <Text size="sm">{madeBy(decision)}</Text>
            {decision.reviewAgainOn && <Until day={decision.reviewAgainOn} today={coverage.today} />}
            <Anchor component={Link} to={`/reviews/${decision.review.id}`} size="sm" underline="always">
              The review
            </Anchor>
          </>
        ) : (
          <>
            <ToneBadge tone="neutral">No decision yet</ToneBadge>
            <Undecided vendor={vendor} />
          </>
        )}
      </Group>
      {open.length > 0 && <OpenConditions conditions={open} />}
    </Paper>
  );
}

const madeBy = ({ decidedBy, approvedBy, decidedAt }: StandingDecisionFragment): string =>
  [decidedBy && `by ${decidedBy.name}`, approvedBy && `approved by ${approvedBy.name}`, dayOfMoment(decidedAt)]
    .filter(Boolean)
    .join(', ');

function Until({ day, today }: { readonly day: string; readonly today: string }) {
  if (day <= today) return <ToneBadge tone="warn">To be reviewed again since {dayOf(day)}</ToneBadge>;
  return (
    <Text size="sm" c="dimmed">
      to be reviewed again by {dayOf(day)}
    </Text>
  );
}

/** What the decision waits for. */
function Undecided({ vendor: { reviews, reports } }: { readonly vendor: Vendor }) {
  const open = reviews.nodes.find(({ status }) => status === 'IN_REVIEW' || status === 'RECEIVED');
  if (open)
    return (
      <Text size="sm">
        <Anchor component={Link} to={`/reviews/${open.id}`} inherit underline="always">
          A review is open
        </Anchor>
        {open.assignee && `: ${open.assignee.name} looks at it`}
      </Text>
    );
  return (
    <Text size="sm" c="dimmed">
      {reports.totalCount === 0 ? 'There is no report to decide on.' : 'Nobody reviews its report yet.'}
    </Text>
  );
}

function OpenConditions({ conditions }: { readonly conditions: StandingDecisionFragment['conditions'] }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {counted(conditions.length, 'open condition')}
      </Text>
      <ul className={classes.conditions}>
        {conditions.map(({ id, description, dueOn, owner }) => (
          <li key={id}>
            {description} · {owner?.name ?? 'nobody in particular'} · <DueDay dueOn={dueOn} />
          </li>
        ))}
      </ul>
    </div>
  );
}

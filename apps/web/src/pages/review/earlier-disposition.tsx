import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ReviewInFullFragment } from '../../gql/graphql';
import { dayOf, dayOfMoment } from '../../terms/dates';
import { DISPOSITION } from '../../terms/labels';
import classes from './review.module.css';

type Earlier = NonNullable<ReviewInFullFragment['exceptions'][number]['earlier']>;

interface EarlierDispositionProps {
  readonly earlier: Earlier;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** What the review before said of an exception at the same control, to be said again by one press. */
export function EarlierDisposition({ earlier, isBusy, onTake }: EarlierDispositionProps) {
  const { kind, text, dueOn, saidAt, saidBy, review } = earlier;
  return (
    <div className={classes.earlier}>
      <Text size="sm">
        <b>{DISPOSITION[kind]}</b>: {text}
        {dueOn && ` by ${dayOf(dueOn)}`}
      </Text>
      <Text size="xs" c="dimmed">
        Said in{' '}
        <Anchor component={Link} to={`/reviews/${review.id}`} size="xs" underline="always">
          the review before
        </Anchor>
        {saidBy && ` by ${saidBy.name}`}, {dayOfMoment(saidAt)}
      </Text>
      <Button size="compact-xs" variant="default" mt={4} loading={isBusy} onClick={onTake}>
        Say the same
      </Button>
    </div>
  );
}

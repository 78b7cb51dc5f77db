import { Text } from '@mantine/core';
import { DecisionBadge } from '../../components/term-badges';
import type { ReviewInFullFragment } from '../../gql/graphql';
import { dayOf, momentOf } from '../../terms/dates';
import classes from './review.module.css';

/** Everything that was decided, the latest first; nothing is ever changed or taken away. */
export function DecisionHistory({ decisions }: { readonly decisions: ReviewInFullFragment['decisions'] }) {
  if (decisions.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Nothing has been decided yet.
      </Text>
    );
  return (
    <ol className={classes.history} reversed>
      {[...decisions].reverse().map(({ id, decision, rationale, decidedAt, decidedBy, conditions }) => (
        <li key={id} className={classes.decision}>
          <div className={classes.decisionHead}>
            <DecisionBadge of={decision} />
            <Text size="xs" c="dimmed">
              {decidedBy?.name ?? 'Somebody'} · {momentOf(decidedAt)}
            </Text>
          </div>
          <p className={classes.rationale}>{rationale}</p>
          {conditions.length > 0 && (
            <ul className={classes.conditions}>
              {conditions.map((condition) => (
                <li key={condition.id}>
                  {condition.description} <b className="numbers">by {dayOf(condition.dueOn)}</b>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

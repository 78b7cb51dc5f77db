import { Text } from '@mantine/core';
import { DecisionBadge } from '../../components/term-badges';
import type { ReviewInFullFragment } from '../../gql/graphql';
import { dayOf, momentOf } from '../../terms/dates';
import { ConditionLine } from './condition-line';
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
      {[...decisions]
        .reverse()
        .map(({ id, decision, rationale, decidedAt, decidedBy, approvedBy, conditions, ...kept }) => (
          <li key={id} className={classes.decision}>
            <div className={classes.decisionHead}>
              <DecisionBadge of={decision} />
              <Text size="xs" c="dimmed">
                {decidedBy?.name ?? 'Somebody'}
                {approvedBy && `, approved by ${approvedBy.name}`} · {momentOf(decidedAt)}
              </Text>
            </div>
            <p className={classes.rationale}>{rationale}</p>
            {kept.overrideRationale && (
              <p className={classes.rationale}>
                <b>Against the policy:</b> {kept.overrideRationale}
              </p>
            )}
            {(kept.policyVersion != null || kept.reviewAgainOn) && (
              <Text size="xs" c="dimmed" mt={6}>
                {kept.policyVersion != null && `By version ${kept.policyVersion} of the policy, as it stood then. `}
                {kept.reviewAgainOn && `To be reviewed again on ${dayOf(kept.reviewAgainOn)}.`}
              </Text>
            )}
            {conditions.length > 0 && (
              <ul className={classes.conditions}>
                {conditions.map((condition) => (
                  <ConditionLine key={condition.id} condition={condition} />
                ))}
              </ul>
            )}
          </li>
        ))}
    </ol>
  );
}

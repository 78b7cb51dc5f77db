import { Text } from '@mantine/core';
import type { ChecklistCode, ReviewInFullFragment } from '../../gql/graphql';
import { withDays } from '../../terms/dates';
import { CHECK_OUTCOME } from '../../terms/labels';
import classes from './review.module.css';

/** What people said themselves, which a line tells by numbers. */
const SAID: readonly ChecklistCode[] = ['EXCEPTIONS_DISPOSITIONED', 'CUECS_DECIDED'];

/** What a decision is made on, where it is made and where it is approved: the checklist stands far away. */
export function DecidedOn({ checklist }: Pick<ReviewInFullFragment, 'checklist'>) {
  const passed = checklist.filter(({ outcome }) => outcome === 'PASSED').length;
  const said = SAID.flatMap((code) => checklist.find((line) => line.code === code)?.message ?? []);
  return (
    <Text size="sm" c="dimmed">
      <b>What it is decided on:</b> {passed} of {checklist.length} lines of the checklist passed.{' '}
      {said.map(withDays).join(' ')}
    </Text>
  );
}

/** What speaks against an approval, by the lines themselves: the checklist stands far away. */
export const NotPassed = ({ checklist }: Pick<ReviewInFullFragment, 'checklist'>) =>
  checklist
    .filter(({ outcome }) => outcome !== 'PASSED')
    .map(({ code, outcome, message }) => (
      <span key={code} className={classes.against}>
        {CHECK_OUTCOME[outcome]}: {withDays(message)}
      </span>
    ));

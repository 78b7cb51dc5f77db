import { Anchor, Text } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import type { WishForAccount } from '../../app/wish-for-account';
import { May } from '../../components/may';
import type { ReviewInFullFragment } from '../../gql/graphql';
import { anyOf } from '../../terms/counts';
import { TO_DECISION } from './to-decision';

/** Who could be the second person behind an approval; or that nobody can, and what helps. */
export function SecondPerson({ approvers }: Pick<ReviewInFullFragment, 'approvers'>) {
  const { pathname } = useLocation();
  if (approvers.length > 0)
    return (
      <Text size="sm" span>
        {anyOf(approvers.map(({ name }) => name))} can approve it.
      </Text>
    );
  return (
    <Text size="sm" span>
      Nobody else can do that yet.{' '}
      <May permission="ACCOUNT_MANAGE" otherwise="An administrator can add somebody of procurement or security.">
        <Anchor
          component={Link}
          to="/settings/people"
          state={
            {
              newAccountAs: 'SECURITY',
              backTo: { pathname, search: TO_DECISION.search },
              backState: TO_DECISION.state,
              backLabel: 'Back to the review',
            } satisfies WishForAccount
          }
          size="sm"
          underline="always"
        >
          Add somebody
        </Anchor>{' '}
        of procurement or security.
      </May>
    </Text>
  );
}

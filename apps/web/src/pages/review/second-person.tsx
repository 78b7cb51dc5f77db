import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useMay } from '../../app/use-may';
import { useSession } from '../../app/session';
import { usePeople } from '../../components/person-select';
import { TIER } from '../../terms/labels';
import type { ReviewOfReport } from './review-page';

interface SecondPersonProps {
  readonly review: Pick<ReviewOfReport, 'vendor' | 'assignee'>;
  /** Every line of the checklist has passed. */
  readonly isSupported: boolean;
}

/** Says before an approval is written that it will wait for somebody else, and whether there is anybody. */
export function SecondPerson({ review: { vendor, assignee }, isSupported }: SecondPersonProps) {
  const { account } = useSession();
  const people = usePeople(null, { reviewersOnly: true });
  const mayInvite = useMay('ACCOUNT_MANAGE');
  const isWeighty = vendor.tier === 'CRITICAL' || vendor.tier === 'HIGH';
  const isReviewedByAnother = assignee != null && assignee.id !== account.id;
  if (!isWeighty || (isSupported && isReviewedByAnother)) return null;
  const others = people.filter(({ id }) => id !== account.id && id !== assignee?.id);
  return (
    <Text size="sm" role="note">
      {TIER[vendor.tier]} vendors are approved by two people: your decision is proposed first, and somebody who neither
      reviewed the report nor proposed it has to agree.
      {people.length > 0 && others.length === 0 && (
        <>
          {' '}
          <b>Nobody else here may agree yet.</b>{' '}
          {mayInvite ? (
            <Anchor component={Link} to="/settings/people" size="sm">
              Give somebody an account
            </Anchor>
          ) : (
            'Ask an administrator to give somebody an account.'
          )}
        </>
      )}
    </Text>
  );
}

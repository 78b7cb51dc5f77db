import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { OpenConditions, OpenFollowUps } from './open-conditions';
import { RecentDecisions } from './recent-decisions';
import { OpenForAllDocument } from './today-documents';

/** What is open, whoever it belongs to: so that nothing stays undone for want of an owner. */
export function OpenForAll() {
  const [{ data }] = useQuery({ query: OpenForAllDocument });
  if (data === undefined) return null;
  const { openConditions, openFollowUps, decided } = data;
  if (openConditions.totalCount + openFollowUps.totalCount + decided.totalCount === 0) return null;
  return (
    <>
      <Text size="sm" c="dimmed" fw={600}>
        Of everybody
      </Text>
      <OpenConditions conditions={openConditions} />
      <OpenFollowUps followUps={openFollowUps} />
      <RecentDecisions reviews={decided} />
    </>
  );
}

import { use } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { May } from '../../components/may';
import { useStartReview } from '../../components/start-review';
import type { ReportInFullFragment } from '../../gql/graphql';
import { AsRecordedContext } from '../as-recorded';

/** Where exceptions are judged, as long as nobody has begun to: here one only says whether they were read right. */
export function WhereJudged({ report }: { readonly report: ReportInFullFragment }) {
  const isRecord = use(AsRecordedContext);
  const { start, isUnderWay } = useStartReview(report.id, { at: '?tab=decision&exception=next' });
  const isReviewed = report.reviews.nodes.some(({ status }) => status !== 'WITHDRAWN');
  if (isRecord || isReviewed || report.facts?.kind?.value !== 'SOC2') return null;
  return (
    <Group gap="sm" justify="space-between">
      <Text size="sm" flex="1 1 260px">
        What each exception means to us is said in a review: accepted, compensated, followed up or blocking. Here you
        confirm or correct how it was read.
      </Text>
      <May permission="REVIEW_OPEN">
        <Button size="xs" variant="default" loading={isUnderWay} onClick={() => void start()}>
          Judge them in a review
        </Button>
      </May>
    </Group>
  );
}

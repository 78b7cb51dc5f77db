import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Surface } from '../../components/surface';
import { DecisionBadge, TierBadge } from '../../components/term-badges';
import type { OpenForAllQuery, ReviewLineFragment } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { titleOf } from '../../terms/report-title';

interface ListProps {
  readonly reviews: OpenForAllQuery['decided'];
}

/** What was decided last. */
export function RecentDecisions({ reviews: { nodes, totalCount } }: ListProps) {
  if (nodes.length === 0) return null;
  return (
    <Surface title="Decided" flush aside={<All to="/reviews?status=DECIDED" count={totalCount} />}>
      <Stack gap={0} py={6}>
        {nodes.map((review) => (
          <Line
            key={review.id}
            review={review}
            when={review.latestDecision ? momentOf(review.latestDecision.decidedAt) : ''}
          />
        ))}
      </Stack>
    </Surface>
  );
}

const All = ({ to, count }: { readonly to: string; readonly count: number }) => (
  <Anchor component={Link} to={to} size="sm">
    All {count}
  </Anchor>
);

function Line({ review, when }: { readonly review: ReviewLineFragment; readonly when: string }) {
  const { id, vendor, report, latestDecision } = review;
  return (
    <Group justify="space-between" px={20} py={8} wrap="nowrap">
      <div>
        <Group gap="xs">
          <Anchor component={Link} to={`/reviews/${id}`} size="sm" fw={600}>
            {vendor.name}
          </Anchor>
          <TierBadge of={vendor.tier} />
        </Group>
        <Text size="xs" c="dimmed">
          {report ? titleOf(report) : 'Report asked for'} · {when}
        </Text>
      </div>
      {latestDecision && <DecisionBadge of={latestDecision.decision} />}
    </Group>
  );
}

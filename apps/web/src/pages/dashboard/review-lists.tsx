import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Surface } from '../../components/surface';
import { DecisionBadge, TierBadge } from '../../components/term-badges';
import type { DashboardQuery, ReviewLineFragment } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { titleOf } from '../../terms/report-title';

interface ListProps {
  readonly reviews: DashboardQuery['dashboard']['openReviews'];
}

export function OpenReviews({ reviews: { nodes, totalCount } }: ListProps) {
  return (
    <Surface title="Open reviews" flush aside={totalCount > 0 && <All to="/reviews?status=open" count={totalCount} />}>
      {nodes.length === 0 ? (
        <EmptyNote title="No review is open" icon={IconChecklist} />
      ) : (
        <Stack gap={0} py={6}>
          {nodes.map((review) => (
            <Line key={review.id} review={review} when={`opened ${momentOf(review.openedAt)}`} />
          ))}
        </Stack>
      )}
    </Surface>
  );
}

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

import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Surface } from '../../components/surface';
import { ToneBadge } from '../../components/tone-badge';
import type { DashboardQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { dayOf } from '../../terms/dates';

/** The conditions that are not closed, what is due first before the rest. */
export function OpenConditions({ conditions }: { readonly conditions: DashboardQuery['openConditions'] }) {
  const { nodes, totalCount } = conditions;
  if (totalCount === 0) return null;
  return (
    <Surface
      title="Open conditions"
      flush
      aside={
        <Text size="sm" c="dimmed">
          {counted(totalCount, 'condition')}
        </Text>
      }
    >
      <Stack gap={0} py={6}>
        {nodes.map(({ id, description, dueOn, isOverdue, owner, review }) => (
          <Group key={id} justify="space-between" px={20} py={8} wrap="nowrap">
            <div>
              <Anchor component={Link} to={`/reviews/${review.id}`} size="sm" fw={600}>
                {review.vendor.name}
              </Anchor>
              <Text size="xs" c="dimmed">
                {description} · {owner?.name ?? 'nobody in particular'}
              </Text>
            </div>
            <ToneBadge tone={isOverdue ? 'bad' : 'neutral'}>
              {isOverdue ? `Overdue since ${dayOf(dueOn)}` : `by ${dayOf(dueOn)}`}
            </ToneBadge>
          </Group>
        ))}
      </Stack>
    </Surface>
  );
}

import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Surface } from '../../components/surface';
import { ToneBadge } from '../../components/tone-badge';
import type { OpenForAllQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { dayOf } from '../../terms/dates';

type Promised = Omit<OpenForAllQuery['openConditions']['nodes'][number], '__typename' | 'description'> & {
  readonly what: string;
};

/** The conditions that are not closed, what is due first before the rest. */
export function OpenConditions({ conditions }: { readonly conditions: OpenForAllQuery['openConditions'] }) {
  const nodes = conditions.nodes.map(({ description, ...rest }) => ({ ...rest, what: description }));
  return <Promises title="Open conditions" noun="condition" nodes={nodes} totalCount={conditions.totalCount} />;
}

/** What vendors have not answered yet, what is due first before the rest. */
export function OpenFollowUps({ followUps }: { readonly followUps: OpenForAllQuery['openFollowUps'] }) {
  const nodes = followUps.nodes.map(({ asked, ...rest }) => ({ ...rest, what: asked }));
  return <Promises title="Open follow-ups" noun="follow-up" nodes={nodes} totalCount={followUps.totalCount} />;
}

interface PromisesProps {
  readonly title: string;
  readonly noun: string;
  readonly nodes: readonly Promised[];
  readonly totalCount: number;
}

function Promises({ title, noun, nodes, totalCount }: PromisesProps) {
  if (totalCount === 0) return null;
  return (
    <Surface
      title={title}
      flush
      aside={
        <Text size="sm" c="dimmed">
          {counted(totalCount, noun)}
        </Text>
      }
    >
      <Stack gap={0} py={6}>
        {nodes.map(({ id, what, dueOn, isOverdue, owner, review }) => (
          <Group key={id} justify="space-between" px={20} py={8} wrap="nowrap">
            <div>
              <Anchor component={Link} to={`/reviews/${review.id}`} size="sm" fw={600}>
                {review.vendor.name}
              </Anchor>
              <Text size="xs" c="dimmed">
                {what} · {owner?.name ?? 'nobody in particular'}
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

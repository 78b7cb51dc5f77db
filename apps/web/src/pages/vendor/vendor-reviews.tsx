import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecklist } from '@tabler/icons-react';
import { Link } from 'react-router';
import { May } from '../../components/may';
import { EmptyNote } from '../../components/empty-note';
import { Surface } from '../../components/surface';
import { DecisionBadge, ReviewStatusBadge } from '../../components/term-badges';
import type { VendorQuery } from '../../gql/graphql';
import { dayOf, dayOfMoment } from '../../terms/dates';
import { RequestReview } from './request-review';

interface VendorReviewsProps {
  readonly vendor: NonNullable<VendorQuery['vendor']>;
  readonly onAsked: () => void;
}

/** The reviews of a vendor, and the way to ask for the next. */
export function VendorReviews({ vendor, onAsked }: VendorReviewsProps) {
  const [isAsking, { open, close }] = useDisclosure(false);
  const { nodes, totalCount } = vendor.reviews;
  return (
    <Surface
      title="Reviews"
      aside={
        <May permission="REVIEW_OPEN">
          <Button size="xs" variant="default" leftSection={<IconChecklist size={14} />} onClick={open}>
            Ask for a review
          </Button>
        </May>
      }
    >
      {nodes.length === 0 ? (
        <EmptyNote title="No review yet" icon={IconChecklist}>
          A review can wait for the vendor’s next report, or begin at a report that is here.
        </EmptyNote>
      ) : (
        <Stack gap="xs">
          {nodes.map(({ id, status, openedAt, dueOn, assignee, latestDecision }) => (
            <Group key={id} gap="sm">
              <Anchor component={Link} to={`/reviews/${id}`} size="sm" fw={600}>
                Review of {dayOfMoment(openedAt)}
              </Anchor>
              <ReviewStatusBadge of={status} />
              {latestDecision && <DecisionBadge of={latestDecision.decision} />}
              <Text size="xs" c="dimmed">
                {assignee?.name ?? 'Nobody yet'}
                {dueOn && `, by ${dayOf(dueOn)}`}
              </Text>
            </Group>
          ))}
          {totalCount > nodes.length && (
            <Text size="xs" c="dimmed">
              The latest {nodes.length} of {totalCount}
            </Text>
          )}
        </Stack>
      )}
      {isAsking && (
        <RequestReview
          vendor={vendor}
          onClose={close}
          onAsked={() => {
            close();
            onAsked();
          }}
        />
      )}
    </Surface>
  );
}

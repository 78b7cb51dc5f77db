import { Button, Table, Text } from '@mantine/core';
import { ToneBadge } from '../../components/tone-badge';
import type { WebhooksQuery } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { NOTIFICATION_KIND } from '../../terms/notifications';

export type ListedWebhook = WebhooksQuery['webhooks']['nodes'][number];

const STATUS = {
  WAITING: ['info', 'Waiting'],
  DELIVERED: ['good', 'Delivered'],
  FAILED: ['bad', 'Failed'],
} as const;

interface WebhookDeliveriesProps {
  readonly webhook: ListedWebhook;
  readonly onReplay: (deliveryId: string) => void;
}

/** What was sent last to a webhook, how it fared, and the way to send it again. */
export function WebhookDeliveries({ webhook, onReplay }: WebhookDeliveriesProps) {
  const { nodes, totalCount } = webhook.deliveries;
  if (totalCount === 0)
    return (
      <Text size="sm" c="dimmed">
        Nothing was sent yet.
      </Text>
    );
  return (
    <Table.ScrollContainer minWidth={560} tabIndex={0} role="region" aria-label="Messages">
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Message</Table.Th>
            <Table.Th>Written</Table.Th>
            <Table.Th>Attempts</Table.Th>
            <Table.Th>Outcome</Table.Th>
            <Table.Th>
              <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>Act</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {nodes.map(({ id, event, createdAt, attempts, status, responseCode, failure, isReplay }) => (
            <Table.Tr key={id}>
              <Table.Td>
                {NOTIFICATION_KIND[event]} {isReplay && <ToneBadge tone="neutral">Again</ToneBadge>}
              </Table.Td>
              <Table.Td className="numbers">{momentOf(createdAt)}</Table.Td>
              <Table.Td className="numbers">{attempts}</Table.Td>
              <Table.Td>
                <ToneBadge tone={STATUS[status][0]}>{STATUS[status][1]}</ToneBadge>{' '}
                <Text span size="xs" c="dimmed">
                  {failure ?? responseCode}
                </Text>
              </Table.Td>
              <Table.Td>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={webhook.status !== 'ENABLED'}
                  aria-label={`Send again: ${NOTIFICATION_KIND[event]}, ${momentOf(createdAt)}`}
                  onClick={() => onReplay(id)}
                >
                  Send again
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

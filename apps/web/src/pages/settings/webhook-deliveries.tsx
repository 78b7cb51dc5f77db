import { useState } from 'react';
import { Button, Table, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { Loaded } from '../../components/loaded';
import { type PageRequest, PageTurns } from '../../components/pager';
import { ToneBadge } from '../../components/tone-badge';
import type { WebhookDeliveriesQuery } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { NOTIFICATION_KIND } from '../../terms/notifications';
import { WebhookDeliveriesDocument } from './webhook-documents';

const ON_A_PAGE = 10;

type Delivery = Extract<
  NonNullable<WebhookDeliveriesQuery['node']>,
  { __typename: 'Webhook' }
>['deliveries']['nodes'][number];

const STATUS = {
  WAITING: ['info', 'Waiting'],
  DELIVERED: ['good', 'Delivered'],
  FAILED: ['bad', 'Failed'],
} as const;

interface WebhookDeliveriesProps {
  readonly webhookId: string;
  /** Nothing is sent again to what is switched off. */
  readonly isEnabled: boolean;
  readonly onReplay: (deliveryId: string) => void;
}

/** All that was sent to a webhook, the latest first. Its pages are turned beside those of the other webhooks. */
export function WebhookDeliveries({ webhookId, isEnabled, onReplay }: WebhookDeliveriesProps) {
  const [page, turnTo] = useState<PageRequest>({ first: ON_A_PAGE });
  const [{ data, error }, again] = useQuery({
    query: WebhookDeliveriesDocument,
    variables: { id: webhookId, ...page },
  });
  const replay = (deliveryId: string) => {
    onReplay(deliveryId);
    // What is sent now is the latest, which stands on the first page.
    turnTo({ first: ON_A_PAGE });
  };
  const deliveries = data?.node?.__typename === 'Webhook' ? data.node.deliveries : undefined;
  return (
    <Loaded data={deliveries} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
      {({ nodes, totalCount, pageInfo }) =>
        totalCount === 0 ? (
          <Text size="sm" c="dimmed">
            Nothing was sent yet.
          </Text>
        ) : (
          <>
            <Deliveries deliveries={nodes} isEnabled={isEnabled} onReplay={replay} />
            <PageTurns
              {...{ pageInfo, totalCount }}
              noun="message"
              onAfter={(after) => turnTo({ first: ON_A_PAGE, after })}
              onBefore={(before) => turnTo({ last: ON_A_PAGE, before })}
            />
          </>
        )
      }
    </Loaded>
  );
}

interface DeliveriesProps {
  readonly deliveries: readonly Delivery[];
  readonly isEnabled: boolean;
  readonly onReplay: (deliveryId: string) => void;
}

function Deliveries({ deliveries, isEnabled, onReplay }: DeliveriesProps) {
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
          {deliveries.map(({ id, event, createdAt, attempts, status, responseCode, failure, isReplay }) => (
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
                  disabled={!isEnabled}
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

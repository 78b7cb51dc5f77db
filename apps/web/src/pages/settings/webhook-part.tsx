import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from 'urql';
import { FailureNote, Problem } from '../../components/failure-note';
import { Surface } from '../../components/surface';
import { ToneBadge } from '../../components/tone-badge';
import type { WebhooksQuery } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { NOTIFICATION_KIND } from '../../terms/notifications';
import { EditWebhook } from './edit-webhook';
import { WebhookDeliveries } from './webhook-deliveries';
import {
  RemoveWebhookDocument,
  ReplayWebhookDeliveryDocument,
  RotateWebhookSecretDocument,
  UpdateWebhookDocument,
} from './webhook-documents';

export type ListedWebhook = WebhooksQuery['webhooks']['nodes'][number];

const isAhead = (moment: string) => new Date(moment) > new Date();

interface WebhookPartProps {
  readonly webhook: ListedWebhook;
  readonly onSecret: (secret: string) => void;
}

/** A webhook: what it is, how it fares, and what can be done with it. */
export function WebhookPart({ webhook, onSecret }: WebhookPartProps) {
  const [updating, update] = useMutation(UpdateWebhookDocument);
  const [removing, remove] = useMutation(RemoveWebhookDocument);
  const [rotating, rotate] = useMutation(RotateWebhookSecretDocument);
  const [replaying, replay] = useMutation(ReplayWebhookDeliveryDocument);
  const [isEditing, { open, close }] = useDisclosure(false);
  const { id, version, url, description, events, status, failingSince, disabledBecause, formerSecretUntil } = webhook;
  const isEnabled = status === 'ENABLED';
  const failure = [updating, removing, rotating, replaying].find((each) => each.error)?.error;
  const refused = updating.data?.updateWebhook ?? replaying.data?.replayWebhookDelivery;
  const rotateSecret = async () => {
    const answer = (await rotate({ input: { id } })).data?.rotateWebhookSecret;
    if (answer?.__typename === 'RotateWebhookSecretPayload') onSecret(answer.secret);
  };
  return (
    <Surface
      title={new URL(url).host}
      aside={<ToneBadge tone={isEnabled ? 'good' : 'neutral'}>{isEnabled ? 'Enabled' : 'Disabled'}</ToneBadge>}
    >
      <Stack gap="sm">
        {failure && <FailureNote error={failure} />}
        {refused && 'message' in refused && <Problem>{refused.message}</Problem>}
        {description && <Text size="sm">{description}</Text>}
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {url}
        </Text>
        <Text size="sm" c="dimmed">
          Told of: {events.map((event) => NOTIFICATION_KIND[event]).join(', ')}
        </Text>
        {failingSince && isEnabled && (
          <Text size="sm">Nothing gets through since {momentOf(failingSince)}; it is tried again.</Text>
        )}
        {disabledBecause && (
          <Text size="sm">Disabled by Countersign, because nothing got through ({disabledBecause}).</Text>
        )}
        {formerSecretUntil && isAhead(formerSecretUntil) && (
          <Text size="sm">The secret before signs as well until {momentOf(formerSecretUntil)}.</Text>
        )}
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={open}>
            Edit
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={updating.fetching}
            onClick={() => void update({ input: { id, version, enabled: !isEnabled } })}
          >
            {isEnabled ? 'Disable' : 'Enable'}
          </Button>
          <Button size="xs" variant="default" loading={rotating.fetching} onClick={() => void rotateSecret()}>
            New secret
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={removing.fetching}
            onClick={() => void remove({ input: { id } })}
          >
            Remove
          </Button>
        </Group>
        <WebhookDeliveries
          webhookId={id}
          isEnabled={isEnabled}
          onReplay={(deliveryId) => void replay({ input: { deliveryId } })}
        />
        <EditWebhook webhook={webhook} opened={isEditing} onClose={close} />
      </Stack>
    </Surface>
  );
}

import { useState } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { FailureNote, Problem } from '../../components/failure-note';
import { Loaded } from '../../components/loaded';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { ToneBadge } from '../../components/tone-badge';
import { momentOf } from '../../terms/dates';
import { NOTIFICATION_KIND } from '../../terms/notifications';
import { OnceShown } from './once-shown';
import { RegisterWebhook } from './register-webhook';
import { Settings } from './settings-tabs';
import { type ListedWebhook, WebhookDeliveries } from './webhook-deliveries';
import {
  RemoveWebhookDocument,
  ReplayWebhookDeliveryDocument,
  RotateWebhookSecretDocument,
  UpdateWebhookDocument,
  WebhooksDocument,
} from './webhook-documents';

export function Component() {
  const [params] = useSearchParams();
  const [{ data, error }, again] = useQuery({ query: WebhooksDocument, variables: pageRequestIn(params) });
  const [isRegistering, { open, close }] = useDisclosure(false);
  const [secret, setSecret] = useState<string | null>(null);
  const refetch = () => again({ requestPolicy: 'network-only' });
  const show = (shown: string) => {
    close();
    setSecret(shown);
    refetch();
  };
  return (
    <Settings part="webhooks">
      <Stack gap="lg">
        <Group justify="space-between">
          <Text size="sm" c="dimmed" maw="75ch">
            Other systems are told of what happens by a signed message (Standard Webhooks), which is tried again until
            they take it.
          </Text>
          <Button leftSection={<IconPlus size={16} />} onClick={open}>
            New webhook
          </Button>
        </Group>
        {secret && (
          <OnceShown title="The webhook’s secret" secret={secret} onDone={() => setSecret(null)}>
            It is shown only now. The receiver checks by it that a message comes from here.
          </OnceShown>
        )}
        <Loaded data={data?.webhooks} error={error} onRetry={refetch}>
          {({ nodes, pageInfo, totalCount }) => (
            <>
              {totalCount === 0 && (
                <EmptyNote title="No webhooks yet" icon={IconWebhook}>
                  Register the address of a system that is to be told when a report comes in, goes stale, or is decided.
                </EmptyNote>
              )}
              {nodes.map((webhook) => (
                <WebhookPart key={webhook.id} webhook={webhook} onChanged={refetch} onSecret={show} />
              ))}
              <Pager pageInfo={pageInfo} totalCount={totalCount} noun="webhook" />
            </>
          )}
        </Loaded>
        <RegisterWebhook opened={isRegistering} onClose={close} onRegistered={show} />
      </Stack>
    </Settings>
  );
}

interface WebhookPartProps {
  readonly webhook: ListedWebhook;
  readonly onChanged: () => void;
  readonly onSecret: (secret: string) => void;
}

function WebhookPart({ webhook, onChanged, onSecret }: WebhookPartProps) {
  const [updating, update] = useMutation(UpdateWebhookDocument);
  const [removing, remove] = useMutation(RemoveWebhookDocument);
  const [rotating, rotate] = useMutation(RotateWebhookSecretDocument);
  const [replaying, replay] = useMutation(ReplayWebhookDeliveryDocument);
  const { id, version, url, description, events, status, failingSince, disabledBecause } = webhook;
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
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            loading={updating.fetching}
            onClick={() => void update({ input: { id, version, enabled: !isEnabled } }).then(onChanged)}
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
            onClick={() => void remove({ input: { id } }).then(onChanged)}
          >
            Remove
          </Button>
        </Group>
        <WebhookDeliveries
          webhook={webhook}
          onReplay={(deliveryId) => void replay({ input: { deliveryId } }).then(onChanged)}
        />
      </Stack>
    </Surface>
  );
}

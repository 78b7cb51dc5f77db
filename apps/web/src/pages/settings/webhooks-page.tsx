import { useState } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { Pager, pageRequestIn } from '../../components/pager';
import { OnceShown } from './once-shown';
import { RegisterWebhook } from './register-webhook';
import { Settings } from './settings-tabs';
import { WebhooksDocument } from './webhook-documents';
import { WebhookPart } from './webhook-part';

export function Component() {
  const [params] = useSearchParams();
  const [{ data, error }, again] = useQuery({ query: WebhooksDocument, variables: pageRequestIn(params) });
  const [isRegistering, { open, close }] = useDisclosure(false);
  const [secret, setSecret] = useState<string | null>(null);
  const show = (shown: string) => {
    close();
    setSecret(shown);
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
            Add webhook
          </Button>
        </Group>
        {secret && (
          <OnceShown title="The webhook’s secret" secret={secret} onDone={() => setSecret(null)}>
            It is shown only now. The receiver checks by it that a message comes from here.
          </OnceShown>
        )}
        <Loaded data={data?.webhooks} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
          {({ nodes, pageInfo, totalCount }) => (
            <>
              {totalCount === 0 && (
                <EmptyNote title="No webhooks yet" icon={IconWebhook}>
                  Register the address of a system that is to be told when a report comes in, goes stale, or is decided.
                </EmptyNote>
              )}
              {nodes.map((webhook) => (
                <WebhookPart key={webhook.id} webhook={webhook} onSecret={show} />
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

import { Alert, Anchor, Button, Stack } from '@mantine/core';
import { IconCheck, IconSend } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { refusalIn } from '../../../api/failures';
import { Problem } from '../../../components/failure-note';
import { Line } from '../../../components/lines';
import { Loaded } from '../../../components/loaded';
import { Surface } from '../../../components/surface';
import type { MailSettingsQuery } from '../../../gql/graphql';
import { counted } from '../../../terms/counts';
import { momentOf } from '../../../terms/dates';
import { Settings } from '../settings-tabs';
import { MailSettingsDocument, SendTestMailDocument } from './mail-documents';

const ENCRYPTION = { TLS: 'TLS from the beginning', STARTTLS: 'STARTTLS, once the server offers it' } as const;

export function Component() {
  const [{ data, error }, again] = useQuery({ query: MailSettingsDocument, requestPolicy: 'cache-and-network' });
  const refetch = () => again({ requestPolicy: 'network-only' });
  return (
    <Settings part="mail">
      <Surface title="How mail goes out">
        <Loaded data={data?.mailSettings} error={error} onRetry={refetch}>
          {(settings) => (
            <Stack gap="md">
              <HowItGoes settings={settings} />
              <TestMail onSent={refetch} />
            </Stack>
          )}
        </Loaded>
      </Surface>
    </Settings>
  );
}

function HowItGoes({ settings }: { readonly settings: MailSettingsQuery['mailSettings'] }) {
  const { server, sender, waiting, lastSentAt, lastFailedAt, lastFailure } = settings;
  return (
    <Stack gap="xs">
      {server ? (
        <>
          <Line name="Mail server">
            {server.host}, port {server.port}
          </Line>
          <Line name="Encryption">{ENCRYPTION[server.encryption]}</Line>
          <Line name="Signing in there">{server.signsIn ? 'With a user and a password' : 'Without'}</Line>
        </>
      ) : (
        <Line name="Mail server">
          None is set (COUNTERSIGN_SMTP_URL): mail is kept in the{' '}
          <Anchor component={Link} to="/outbox" inherit underline="always">
            outbox
          </Anchor>
          .
        </Line>
      )}
      <Line name="Sender">{sender}</Line>
      <Line name="Waiting">{counted(waiting, 'message')}</Line>
      <Line name="Taken last">{lastSentAt ? momentOf(lastSentAt) : 'Nothing yet'}</Line>
      <Line name="Not taken last">
        {lastFailedAt ? `${momentOf(lastFailedAt)}${lastFailure ? ` (${lastFailure})` : ''}` : 'Nothing'}
      </Line>
    </Stack>
  );
}

function TestMail({ onSent }: { readonly onSent: () => void }) {
  const [{ data, error, fetching }, send] = useMutation(SendTestMailDocument);
  const answer = data?.sendTestMail;
  const refusal = refusalIn(error, answer);
  return (
    <>
      <Button
        w="fit-content"
        variant="default"
        leftSection={<IconSend size={16} />}
        loading={fetching}
        onClick={() => void send({ input: { confirm: true } }).then(onSent)}
      >
        Send a test message to me
      </Button>
      {answer?.__typename === 'SendTestMailPayload' && (
        <Alert color="green" variant="light" icon={<IconCheck size={18} />} role="status">
          The mail server took the message to {answer.recipient}.
        </Alert>
      )}
      {refusal && <Problem title="The message did not get through">{refusal}</Problem>}
    </>
  );
}

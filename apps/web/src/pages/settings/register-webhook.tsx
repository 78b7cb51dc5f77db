import { Button, Group, Modal, MultiSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { fieldErrorsOf } from '../../components/field-errors';
import type { NotificationKind } from '../../gql/graphql';
import { NOTIFICATION_KIND, NOTIFICATION_KINDS } from '../../terms/notifications';
import { RegisterWebhookDocument } from './webhook-documents';

/** What concerns one person alone goes to no other system. */
const EVENTS = NOTIFICATION_KINDS.filter((kind) => kind !== 'MENTIONED' && kind !== 'WEBHOOK_DISABLED').map(
  (value) => ({
    value,
    label: NOTIFICATION_KIND[value],
  }),
);

interface RegisterWebhookProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onRegistered: (secret: string) => void;
}

export const RegisterWebhook = ({ opened, onClose, onRegistered }: RegisterWebhookProps) => (
  <Modal opened={opened} onClose={onClose} title="New webhook">
    <WebhookForm onCancel={onClose} onRegistered={onRegistered} />
  </Modal>
);

function WebhookForm({ onCancel, onRegistered }: { onCancel: () => void; onRegistered: (secret: string) => void }) {
  const [{ error, fetching }, register] = useMutation(RegisterWebhookDocument);
  const form = useForm({ initialValues: { url: '', description: '', events: [] as string[] } });
  const submit = form.onSubmit(async ({ url, description, events }) => {
    const input = { url, description, events: events as NotificationKind[] };
    const answer = (await register({ input })).data?.registerWebhook;
    if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
    if (answer?.__typename === 'RegisterWebhookPayload') onRegistered(answer.secret);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {error && (
          <Problem>
            <Text size="sm">{messageOf(error)}</Text>
          </Problem>
        )}
        <TextInput label="Address" type="url" required data-autofocus {...form.getInputProps('url')} />
        <TextInput label="What it is for" {...form.getInputProps('description')} />
        <MultiSelect label="What it is told of" required searchable data={EVENTS} {...form.getInputProps('events')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={fetching}>
            Register
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

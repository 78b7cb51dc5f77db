import { Button, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import type { CombinedError } from 'urql';
import { messageOf } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import type { NotificationKind } from '../../gql/graphql';
import { NOTIFICATION_KIND, NOTIFICATION_KINDS } from '../../terms/notifications';

export interface WebhookValues {
  readonly url: string;
  readonly description: string;
  readonly events: NotificationKind[];
}

/** What concerns one person alone goes to no other system. */
const EVENTS = NOTIFICATION_KINDS.filter((kind) => kind !== 'MENTIONED' && kind !== 'WEBHOOK_DISABLED').map(
  (value) => ({
    value,
    label: NOTIFICATION_KIND[value],
  }),
);

interface WebhookFormProps {
  readonly form: UseFormReturnType<WebhookValues>;
  /** What submits it is called. */
  readonly act: string;
  readonly isSending: boolean;
  readonly error?: CombinedError | undefined;
  /** What the server says against it that belongs to no field. */
  readonly refusal?: string | null;
  readonly onSubmit: (values: WebhookValues) => void;
  readonly onCancel: () => void;
}

/** Where a webhook leads, what it is for and what it is told of. */
export function WebhookForm({ form, act, isSending, error, refusal, onSubmit, onCancel }: WebhookFormProps) {
  const problem = error ? messageOf(error) : refusal;
  return (
    <form onSubmit={form.onSubmit(onSubmit)} noValidate>
      <Stack gap="md">
        {problem && (
          <Problem>
            <Text size="sm">{problem}</Text>
          </Problem>
        )}
        <TextInput label="Address" type="url" required data-autofocus {...form.getInputProps('url')} />
        <TextInput label="What it is for" {...form.getInputProps('description')} />
        <MultiSelect label="What it is told of" required searchable data={EVENTS} {...form.getInputProps('events')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={isSending}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

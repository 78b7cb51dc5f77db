import type { ReactNode } from 'react';
import { Button, Group, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { Problem } from '../../components/failure-note';
import { type Person, PersonSelect, usePeople } from '../../components/person-select';

export interface ControlValues {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly owner: Person | null;
}

export const NEW_CONTROL: ControlValues = { code: '', title: '', description: '', owner: null };

/** What the API takes. */
export const inputOf = ({ code, title, description, owner }: ControlValues) => ({
  code,
  title,
  description: description.trim() || null,
  ownerId: owner?.id ?? null,
});

/** Which field the API speaks of. */
export const fieldOf = (path: readonly string[]): string => (path[0] === 'ownerId' ? 'owner' : (path[0] ?? ''));

interface ControlFormProps {
  readonly initial: ControlValues;
  readonly submitLabel: string;
  readonly isUnderway: boolean;
  /** What is wrong with the whole; single values are told at their fields. */
  readonly problem: string | null;
  /** What else is to be known before it is saved, and what it asks may go into the form. */
  readonly notice?: (form: UseFormReturnType<ControlValues>) => ReactNode;
  /** What else can be done with the control. */
  readonly aside?: ReactNode;
  readonly onSubmit: (values: ControlValues, form: UseFormReturnType<ControlValues>) => void;
  readonly onCancel: () => void;
}

/** What we say of a control of ours. */
export function ControlForm(props: ControlFormProps) {
  const { initial, submitLabel, isUnderway, problem, notice, aside, onSubmit, onCancel } = props;
  const form = useForm<ControlValues>({
    initialValues: initial,
    validate: {
      code: (value) => (value.trim() === '' ? 'Give the code.' : null),
      title: (value) => (value.trim() === '' ? 'Give the title.' : null),
    },
  });
  const people = usePeople(form.values.owner);
  return (
    <form onSubmit={form.onSubmit((values) => onSubmit(values, form))} noValidate>
      <Stack gap="md">
        {notice?.(form)}
        {problem && (
          <Problem>
            <Text size="sm">{problem}</Text>
          </Problem>
        )}
        <TextInput
          label="Code"
          description="What you call it, such as AC-1"
          required
          data-autofocus
          maxLength={50}
          w={220}
          {...form.getInputProps('code')}
        />
        <TextInput label="Title" required maxLength={200} {...form.getInputProps('title')} />
        <Textarea
          label="How it works"
          autosize
          minRows={2}
          maxRows={12}
          maxLength={5000}
          {...form.getInputProps('description')}
        />
        <PersonSelect
          label="Owner"
          person={form.values.owner}
          error={typeof form.errors.owner === 'string' ? form.errors.owner : null}
          onChoose={(id) => form.setFieldValue('owner', people.find((each) => each.id === id) ?? null)}
        />
        <Group justify="space-between">
          <div>{aside}</div>
          <Group gap="sm">
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
            <Button type="submit" loading={isUnderway}>
              {submitLabel}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

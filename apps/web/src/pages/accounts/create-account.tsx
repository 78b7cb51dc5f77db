import { useState } from 'react';
import { Button, Code, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { fieldErrorsOf } from '../../components/field-errors';
import { CreateAccountDocument } from './accounts-documents';

interface Created {
  readonly name: string;
  readonly oneTimePassword: string;
}

interface CreateAccountProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function CreateAccount({ opened, onClose }: CreateAccountProps) {
  const [created, setCreated] = useState<Created | null>(null);
  const close = () => {
    onClose();
    setCreated(null);
  };
  return (
    <Modal opened={opened} onClose={close} title={created ? 'The account is made' : 'New account'}>
      {created ? (
        <OneTimePassword {...created} onDone={close} />
      ) : (
        <AccountForm onCancel={close} onCreated={setCreated} />
      )}
    </Modal>
  );
}

interface AccountFormProps {
  readonly onCancel: () => void;
  readonly onCreated: (created: Created) => void;
}

function AccountForm({ onCancel, onCreated }: AccountFormProps) {
  const [{ error, fetching }, create] = useMutation(CreateAccountDocument);
  const form = useForm({ initialValues: { name: '', email: '' } });
  const submit = form.onSubmit(async ({ name, email }) => {
    const answer = (await create({ input: { name: name.trim(), email: email.trim() } })).data?.createAccount;
    if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
    if (answer?.__typename === 'EmailTaken') form.setErrors({ email: answer.message });
    if (answer?.__typename === 'CreateAccountPayload')
      onCreated({ name: answer.account.name, oneTimePassword: answer.oneTimePassword });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {error && (
          <Problem>
            <Text size="sm">{messageOf(error)}</Text>
          </Problem>
        )}
        <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
        <TextInput label="E-mail" type="email" required {...form.getInputProps('email')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={fetching}>
            Make account
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function OneTimePassword({ name, oneTimePassword, onDone }: Created & { readonly onDone: () => void }) {
  return (
    <Stack gap="md">
      <Text size="sm">
        Give {name} this one-time password by a safe way. It is shown only now, and is replaced at the first sign-in.
      </Text>
      <Code block fz="md">
        {oneTimePassword}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={oneTimePassword}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>Done</Button>
      </Group>
    </Stack>
  );
}

import { useState } from 'react';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../../../api/failures';
import type { WishForAccount } from '../../../app/wish-for-account';
import { Problem } from '../../../components/failure-note';
import { fieldErrorsOf } from '../../../components/field-errors';
import type { Role } from '../../../gql/graphql';
import { type Given, OneTimePassword } from './one-time-password';
import { CreateAccountDocument } from './people-documents';
import { RoleChoice } from './role-choice';

interface CreateAccountProps {
  readonly opened: boolean;
  /** Where somebody is missing elsewhere: as what, and the way back. */
  readonly wish: WishForAccount | null;
  readonly onClose: () => void;
}

export function CreateAccount({ opened, wish, onClose }: CreateAccountProps) {
  const [created, setCreated] = useState<Given | null>(null);
  const close = () => {
    onClose();
    setCreated(null);
  };
  return (
    <Modal opened={opened} onClose={close} title={created ? 'The account is added' : 'Add an account'}>
      {created ? (
        <OneTimePassword {...created} wish={wish} onDone={close} />
      ) : (
        <AccountForm role={wish?.newAccountAs ?? 'READER'} onCancel={close} onCreated={setCreated} />
      )}
    </Modal>
  );
}

interface AccountFormProps {
  /** That is chosen to begin with. */
  readonly role: Role;
  readonly onCancel: () => void;
  readonly onCreated: (created: Given) => void;
}

function AccountForm({ role: initialRole, onCancel, onCreated }: AccountFormProps) {
  const [{ error, fetching }, create] = useMutation(CreateAccountDocument);
  const form = useForm({ initialValues: { name: '', email: '', role: initialRole } });
  const submit = form.onSubmit(async ({ name, email, role }) => {
    const answer = (await create({ input: { name: name.trim(), email: email.trim(), role } })).data?.createAccount;
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
        <RoleChoice value={form.values.role} onChange={(role) => form.setFieldValue('role', role)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={fetching}>
            Add account
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

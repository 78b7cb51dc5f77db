import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { messageOf } from '../../../api/failures';
import { Problem } from '../../../components/failure-note';
import { NewPasswordFields, newPasswordRules } from '../../../components/new-password-fields';
import { Surface } from '../../../components/surface';
import { ChangePasswordDocument } from './sign-in-documents';

/** Another password of one's own. */
export function ChangePassword({ minLength }: { readonly minLength: number }) {
  const [{ data, error, fetching }, change] = useMutation(ChangePasswordDocument);
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '', repeated: '' },
    validate: newPasswordRules(minLength),
  });
  const submit = form.onSubmit(async ({ currentPassword, newPassword }) => {
    const answer = (await change({ input: { currentPassword, newPassword } })).data?.changePassword;
    if (answer?.__typename === 'ChangePasswordPayload') {
      form.reset();
      const message = 'You are signed out everywhere else.';
      notifications.show({ color: 'green', title: 'The password is changed', message });
    } else if (answer && answer.path[0]) form.setErrors({ [answer.path[0]]: answer.message });
  });
  const answer = data?.changePassword;
  const refusal = error ? messageOf(error) : answer?.__typename === 'TooManyAttempts' ? answer.message : null;
  return (
    <Surface title="My password">
      <form onSubmit={submit} noValidate>
        <Stack gap="md" maw={420}>
          {refusal && <Problem>{refusal}</Problem>}
          <PasswordInput
            label="Present password"
            autoComplete="current-password"
            required
            {...form.getInputProps('currentPassword')}
          />
          <NewPasswordFields form={form} minLength={minLength} />
          <Group>
            <Button type="submit" loading={fetching}>
              Change the password
            </Button>
          </Group>
        </Stack>
      </form>
    </Surface>
  );
}

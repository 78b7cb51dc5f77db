import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { NewPasswordFields, newPasswordRules } from '../../components/new-password-fields';
import { ChoosePasswordDocument } from './sign-in-documents';

export interface PasswordChoice {
  readonly changeToken: string;
  readonly passwordMinLength: number;
  /** What the person is called so far: the first of all is called by the role. */
  readonly name: string;
}

interface ChoosePasswordFormProps {
  /** What signing in with the one-time password gave. */
  readonly choice: PasswordChoice;
  readonly onChosen: () => void;
  /** The time for choosing is over. */
  readonly onExpired: (message: string) => void;
}

export function ChoosePasswordForm({ choice, onChosen, onExpired }: ChoosePasswordFormProps) {
  const { changeToken, passwordMinLength: minLength } = choice;
  const [{ data, error, fetching }, choose] = useMutation(ChoosePasswordDocument);
  const form = useForm({
    initialValues: { name: choice.name, newPassword: '', repeated: '' },
    validate: {
      name: (value) => (value.trim() === '' ? 'Give your name.' : null),
      ...newPasswordRules(minLength),
    },
  });
  const submit = form.onSubmit(async ({ name, newPassword }) => {
    const answer = (await choose({ input: { changeToken, newPassword, name } })).data?.choosePassword;
    if (answer?.__typename === 'ChoosePasswordPayload') onChosen();
    if (answer?.__typename === 'ChangeTokenInvalid') onExpired(answer.message);
  });
  const answer = data?.choosePassword;
  const refusal = error ? messageOf(error) : answer && 'message' in answer ? answer.message : null;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div>
          <Title order={1}>Choose a password</Title>
          <Text size="sm" c="dimmed" mt={4}>
            Your one-time password has done its work. From now on only the password that you choose here counts.
          </Text>
        </div>
        {refusal !== null && (
          <Problem>
            <Text size="sm">{refusal}</Text>
          </Problem>
        )}
        <TextInput
          label="Your name"
          description="It stands wherever you own or decide something."
          autoComplete="name"
          required
          {...form.getInputProps('name')}
        />
        <NewPasswordFields form={form} minLength={minLength} autoFocus />
        <Button type="submit" fullWidth loading={fetching}>
          Choose and sign in
        </Button>
      </Stack>
    </form>
  );
}

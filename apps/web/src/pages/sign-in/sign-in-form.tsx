import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import type { PasswordChoice } from './choose-password-form';
import { SignInDocument } from './sign-in-documents';

interface SignInFormProps {
  /** Why the person has to sign in again. */
  readonly note: string | null;
  readonly onSignedIn: () => void;
  readonly onOneTimePassword: (choice: PasswordChoice) => void;
}

export function SignInForm({ note, onSignedIn, onOneTimePassword }: SignInFormProps) {
  const [{ data, error, fetching }, signIn] = useMutation(SignInDocument);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() === '' ? 'Give your e-mail address.' : null),
      password: (value) => (value === '' ? 'Give your password.' : null),
    },
  });
  const submit = form.onSubmit(async ({ email, password }) => {
    const answer = (await signIn({ input: { email: email.trim(), password } })).data?.signIn;
    if (answer?.__typename === 'SignInPayload') onSignedIn();
    if (answer?.__typename === 'PasswordChangeRequired') onOneTimePassword(answer);
  });
  const answer = data?.signIn;
  const refusal = error ? messageOf(error) : answer && 'message' in answer ? answer.message : null;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Title order={1}>Sign in</Title>
        {refusal !== null && (
          <Problem>
            <Text size="sm">{refusal}</Text>
          </Problem>
        )}
        {refusal === null && note !== null && <Alert>{note}</Alert>}
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          autoFocus
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          description="On your first sign-in: the one-time password that you were given."
          autoComplete="current-password"
          required
          {...form.getInputProps('password')}
        />
        <Button type="submit" fullWidth loading={fetching}>
          Sign in
        </Button>
        <Text size="sm" c="dimmed">
          Forgot your password? Ask an administrator for a new one.
        </Text>
      </Stack>
    </form>
  );
}

import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { ChoosePasswordDocument } from './sign-in-documents';

const SHORTEST = 12;

interface ChoosePasswordFormProps {
  readonly changeToken: string;
  readonly onChosen: () => void;
  /** The time for choosing is over. */
  readonly onExpired: (message: string) => void;
}

export function ChoosePasswordForm({ changeToken, onChosen, onExpired }: ChoosePasswordFormProps) {
  const [{ data, error, fetching }, choose] = useMutation(ChoosePasswordDocument);
  const form = useForm({
    initialValues: { newPassword: '', repeated: '' },
    validate: {
      newPassword: (value) => (value.length < SHORTEST ? `Use at least ${SHORTEST} characters.` : null),
      repeated: (value, { newPassword }) => (value === newPassword ? null : 'The two passwords differ.'),
    },
  });
  const submit = form.onSubmit(async ({ newPassword }) => {
    const answer = (await choose({ input: { changeToken, newPassword } })).data?.choosePassword;
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
        <PasswordInput
          label="New password"
          description={`At least ${SHORTEST} characters that are not easily guessed: a sentence serves well.`}
          autoComplete="new-password"
          autoFocus
          required
          {...form.getInputProps('newPassword')}
        />
        <PasswordInput
          label="New password again"
          autoComplete="new-password"
          required
          {...form.getInputProps('repeated')}
        />
        <Button type="submit" fullWidth loading={fetching}>
          Choose and sign in
        </Button>
      </Stack>
    </form>
  );
}

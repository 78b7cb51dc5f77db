import { Button, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { NewPasswordFields, newPasswordRules } from '../../components/new-password-fields';
import { ChoosePasswordDocument } from './sign-in-documents';

export interface PasswordChoice {
  readonly changeToken: string;
  readonly passwordMinLength: number;
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
    initialValues: { newPassword: '', repeated: '' },
    validate: newPasswordRules(minLength),
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
        <NewPasswordFields form={form} minLength={minLength} autoFocus />
        <Button type="submit" fullWidth loading={fetching}>
          Choose and sign in
        </Button>
      </Stack>
    </form>
  );
}

import { PasswordInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

export interface NewPassword {
  readonly newPassword: string;
  readonly repeated: string;
}

/** What can be told before the server is asked, which knows what is easily guessed. */
export const newPasswordRules = (minLength: number) => ({
  newPassword: (value: string) => (value.length < minLength ? `Use at least ${minLength} characters.` : null),
  repeated: (value: string, { newPassword }: NewPassword) =>
    value === newPassword ? null : 'The two passwords differ.',
});

interface NewPasswordFieldsProps<Values extends NewPassword> {
  readonly form: UseFormReturnType<Values>;
  /** As the settings of the portal want it. */
  readonly minLength: number;
  readonly autoFocus?: boolean;
}

/** A password that somebody chooses, and the same once more against a slip. */
export function NewPasswordFields<Values extends NewPassword>(props: NewPasswordFieldsProps<Values>) {
  const { form, minLength, autoFocus = false } = props;
  return (
    <>
      <PasswordInput
        label="New password"
        description={`At least ${minLength} characters that are not easily guessed: a sentence serves well.`}
        autoComplete="new-password"
        autoFocus={autoFocus}
        required
        {...form.getInputProps('newPassword')}
      />
      <PasswordInput
        label="New password again"
        autoComplete="new-password"
        required
        {...form.getInputProps('repeated')}
      />
    </>
  );
}

import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { refusalIn } from '../../../api/failures';
import { Problem } from '../../../components/failure-note';
import { fieldErrorsOf } from '../../../components/field-errors';
import { Surface } from '../../../components/surface';
import type { PortalSettingsInFullFragment } from '../../../gql/graphql';
import { SetSignInRulesDocument } from './sign-in-documents';

interface SignInRulesProps {
  readonly settings: PortalSettingsInFullFragment;
}

/** How everybody signs in; mounted anew for each version of the settings. */
export function SignInRules({ settings }: SignInRulesProps) {
  const { version, passwordMinLength, sessionHours, sessionIdleMinutes } = settings;
  const [{ data, error, fetching }, save] = useMutation(SetSignInRulesDocument);
  const form = useForm({
    initialValues: { passwordMinLength, sessionHours, sessionIdleMinutes: sessionIdleMinutes ?? ('' as number | '') },
  });
  const submit = form.onSubmit(async (values) => {
    const idle = values.sessionIdleMinutes === '' ? null : values.sessionIdleMinutes;
    const answer = (await save({ input: { version, ...values, sessionIdleMinutes: idle } })).data?.setSignInRules;
    if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
    if (answer?.__typename === 'SetSignInRulesPayload')
      notifications.show({ color: 'green', title: 'The rules are set', message: 'They count from now on.' });
  });
  const answer = data?.setSignInRules;
  const refusal = answer?.__typename === 'InputInvalid' ? null : refusalIn(error, answer);
  return (
    <Surface title="For everybody">
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {refusal && <Problem>{refusal}</Problem>}
          <Group align="flex-start" gap="lg">
            <NumberInput
              label="Shortest password"
              description="Characters, for new passwords."
              min={12}
              max={64}
              clampBehavior="none"
              w={210}
              {...form.getInputProps('passwordMinLength')}
            />
            <NumberInput
              label="Length of a session"
              description="Hours, from the next sign-in."
              min={1}
              max={168}
              clampBehavior="none"
              w={210}
              {...form.getInputProps('sessionHours')}
            />
            <NumberInput
              label="Ends when unused for"
              description="Minutes, at once; empty: never."
              min={5}
              max={1440}
              clampBehavior="none"
              w={210}
              {...form.getInputProps('sessionIdleMinutes')}
            />
          </Group>
          <Text size="sm" c="dimmed" maw="75ch">
            A password needs length and not kinds of characters; those that everybody tries first are refused. After
            five wrong ones nobody gets further for a quarter of an hour.
          </Text>
          <Button type="submit" w="fit-content" loading={fetching}>
            Set the rules
          </Button>
        </Stack>
      </form>
    </Surface>
  );
}

import { Stack } from '@mantine/core';
import { useQuery } from 'urql';
import { Loaded } from '../../../components/loaded';
import { May } from '../../../components/may';
import { Settings } from '../settings-tabs';
import { ChangePassword } from './change-password';
import { OwnSessions } from './own-sessions';
import { PortalSettingsDocument } from './sign-in-documents';
import { SignInRules } from './sign-in-rules';

export function Component() {
  const [{ data, error }, again] = useQuery({ query: PortalSettingsDocument });
  return (
    <Settings part="sign-in">
      <Stack gap="lg">
        <OwnSessions />
        <Loaded data={data?.portalSettings} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
          {(settings) => (
            <Stack gap="lg">
              <ChangePassword minLength={settings.passwordMinLength} />
              <May permission="SETTINGS_MANAGE">
                <SignInRules key={settings.version} settings={settings} />
              </May>
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Settings>
  );
}

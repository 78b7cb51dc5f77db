import type { ReactNode } from 'react';
import { Stack, Tabs } from '@mantine/core';
import {
  IconBell,
  IconCalendar,
  IconHourglass,
  IconKey,
  IconMail,
  IconScale,
  IconUsers,
  IconWebhook,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useSession } from '../../app/session';
import { PageHeader } from '../../components/page-header';
import type { Permission } from '../../gql/graphql';
import { zoneOf } from '../../terms/dates';

/** One's own first, then what the portal is kept by; who may not keep a part does not see its tab. */
const PARTS = [
  { value: 'notifications', label: 'Notifications', icon: IconBell, needs: 'NOTIFICATION_OWN' },
  { value: 'calendar', label: 'Calendar', icon: IconCalendar, needs: 'NOTIFICATION_OWN' },
  { value: 'sign-in', label: 'Sign-in', icon: IconKey, needs: 'SESSION_OWN' },
  { value: 'policies', label: 'Policies', icon: IconScale, needs: 'POLICY_READ' },
  { value: 'people', label: 'People', icon: IconUsers, needs: 'ACCOUNT_MANAGE' },
  { value: 'webhooks', label: 'Webhooks', icon: IconWebhook, needs: 'WEBHOOK_MANAGE' },
  { value: 'mail', label: 'Mail', icon: IconMail, needs: 'SETTINGS_MANAGE' },
  { value: 'retention', label: 'Retention', icon: IconHourglass, needs: 'SETTINGS_MANAGE' },
] as const satisfies readonly { readonly needs: Permission; readonly [key: string]: unknown }[];

const ZONE = zoneOf(new Date());

interface SettingsProps {
  readonly part: (typeof PARTS)[number]['value'];
  readonly children: ReactNode;
}

/** The frame of the settings: one address for each part. */
export function Settings({ part, children }: SettingsProps) {
  const navigate = useNavigate();
  const { permissions } = useSession();
  const parts = PARTS.filter(({ value, needs }) => value === part || permissions.has(needs));
  return (
    <Stack gap="lg">
      <PageHeader
        title="Settings"
        description={`What you are told of, and how the portal is kept. Times are shown in your time zone, ${ZONE}; days are the same everywhere.`}
      />
      <Tabs value={part} onChange={(value) => value && void navigate(`/settings/${value}`)} keepMounted={false}>
        <Tabs.List mb="lg">
          {parts.map(({ value, label, icon: Sign }) => (
            <Tabs.Tab key={value} value={value} leftSection={<Sign size={16} aria-hidden />}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {parts.map(({ value }) => (
          <Tabs.Panel key={value} value={value}>
            {value === part && children}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}

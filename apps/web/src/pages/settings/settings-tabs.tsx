import type { ReactNode } from 'react';
import { Stack, Tabs } from '@mantine/core';
import { IconBell, IconCalendar, IconWebhook } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { PageHeader } from '../../components/page-header';

const PARTS = [
  { value: 'notifications', label: 'Notifications', icon: IconBell },
  { value: 'calendar', label: 'Calendar', icon: IconCalendar },
  { value: 'webhooks', label: 'Webhooks', icon: IconWebhook },
] as const;

interface SettingsProps {
  readonly part: (typeof PARTS)[number]['value'];
  readonly children: ReactNode;
}

/** The frame of the settings: one address for each part. */
export function Settings({ part, children }: SettingsProps) {
  const navigate = useNavigate();
  return (
    <Stack gap="lg">
      <PageHeader title="Settings" description="How you, and other systems, are told of what happens." />
      <Tabs value={part} onChange={(value) => value && void navigate(`/settings/${value}`)} keepMounted={false}>
        <Tabs.List mb="lg">
          {PARTS.map(({ value, label, icon: Sign }) => (
            <Tabs.Tab key={value} value={value} leftSection={<Sign size={16} aria-hidden />}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {PARTS.map(({ value }) => (
          <Tabs.Panel key={value} value={value}>
            {value === part && children}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}

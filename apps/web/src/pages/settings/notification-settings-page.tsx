import { useState } from 'react';
import { Anchor, Checkbox, Group, Select, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { FailureNote, Problem } from '../../components/failure-note';
import { Loaded } from '../../components/loaded';
import { Surface } from '../../components/surface';
import type { DigestRhythm, NotificationSettingsQuery, SetNotificationPreferencesInput } from '../../gql/graphql';
import { DIGEST_RHYTHM, NOTIFICATION_KIND } from '../../terms/notifications';
import { NotificationSettingsDocument, SetNotificationPreferencesDocument } from './notification-settings-documents';
import { Settings } from './settings-tabs';

const RHYTHMS = Object.entries(DIGEST_RHYTHM).map(([value, label]) => ({ value, label }));
const ZONES = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

export function Component() {
  const [{ data, error }, again] = useQuery({ query: NotificationSettingsDocument });
  const [saving, save] = useMutation(SetNotificationPreferencesDocument);
  const set = (input: SetNotificationPreferencesInput) => void save({ input });
  const refused = saving.data?.setNotificationPreferences;
  return (
    <Settings part="notifications">
      <Stack gap="lg">
        {saving.error && <FailureNote error={saving.error} />}
        {refused?.__typename === 'InputInvalid' && <Problem>{refused.message}</Problem>}
        <Loaded data={data} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
          {({ notificationPreferences: wishes, mailIsDelivered }) => (
            <>
              <Surface title="Digest by e-mail">
                <Stack gap="sm">
                  <Group gap="md" align="flex-end">
                    <Select
                      label="How often"
                      data={RHYTHMS}
                      value={wishes.rhythm}
                      allowDeselect={false}
                      onChange={(rhythm) => set({ rhythm: rhythm as DigestRhythm })}
                    />
                    <Select
                      label="Time zone"
                      data={ZONES.includes(wishes.timeZone) ? ZONES : [wishes.timeZone, ...ZONES]}
                      value={wishes.timeZone}
                      searchable
                      allowDeselect={false}
                      disabled={wishes.rhythm === 'OFF'}
                      onChange={(timeZone) => timeZone && set({ timeZone })}
                    />
                  </Group>
                  <Text size="sm" c="dimmed">
                    From seven in the morning, where there is something that you have not read in the page.
                  </Text>
                  {!mailIsDelivered && (
                    <Text size="sm" c="dimmed">
                      No mail server is set: digests are kept in the{' '}
                      <Anchor component={Link} to="/outbox" inherit underline="always">
                        outbox
                      </Anchor>
                      .
                    </Text>
                  )}
                </Stack>
              </Surface>
              <Surface title="What you are told of" flush>
                <Kinds wishes={wishes} onSet={set} />
              </Surface>
            </>
          )}
        </Loaded>
      </Stack>
    </Settings>
  );
}

interface KindsProps {
  readonly wishes: NotificationSettingsQuery['notificationPreferences'];
  readonly onSet: (input: SetNotificationPreferencesInput) => void;
}

const Kinds = ({ wishes, onSet }: KindsProps) => (
  <Table verticalSpacing="xs" horizontalSpacing={20}>
    <Table.Thead>
      <Table.Tr>
        <Table.Th>Kind</Table.Th>
        <Table.Th ta="center">In the page</Table.Th>
        <Table.Th ta="center">By e-mail</Table.Th>
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {wishes.preferences.map((wish) => (
        <KindRow key={wish.kind} wish={wish} hasDigest={wishes.rhythm !== 'OFF'} onSet={onSet} />
      ))}
    </Table.Tbody>
  </Table>
);

interface KindRowProps {
  readonly wish: KindsProps['wishes']['preferences'][number];
  readonly hasDigest: boolean;
  readonly onSet: KindsProps['onSet'];
}

const CENTERED = { body: { justifyContent: 'center' }, root: { display: 'block' } } as const;

/** Shows a choice at once, and not only after the portal has it. */
function KindRow({ wish: { kind, inPage, byMail }, hasDigest, onSet }: KindRowProps) {
  const [ways, setWays] = useState({ inPage, byMail });
  const choose = (chosen: Partial<typeof ways>) => {
    const next = { ...ways, ...chosen };
    setWays(next);
    onSet({ preferences: [{ kind, ...next }] });
  };
  return (
    <Table.Tr>
      <Table.Td>{NOTIFICATION_KIND[kind]}</Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={`${NOTIFICATION_KIND[kind]} in the page`}
          checked={ways.inPage}
          onChange={({ currentTarget }) => choose({ inPage: currentTarget.checked })}
          styles={CENTERED}
        />
      </Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={`${NOTIFICATION_KIND[kind]} by e-mail`}
          checked={ways.byMail}
          disabled={!hasDigest}
          onChange={({ currentTarget }) => choose({ byMail: currentTarget.checked })}
          styles={CENTERED}
        />
      </Table.Td>
    </Table.Tr>
  );
}

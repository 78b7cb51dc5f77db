import { useState } from 'react';
import { Button, Checkbox, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from 'urql';
import { FailureNote } from '../../components/failure-note';
import { Loaded } from '../../components/loaded';
import { Surface } from '../../components/surface';
import type { VendorTier } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { TIER } from '../../terms/labels';
import { CalendarFeedDocument, CloseCalendarFeedDocument, OpenCalendarFeedDocument } from './calendar-documents';
import { OnceShown } from './once-shown';
import { Settings } from './settings-tabs';

const TIERS = Object.entries(TIER).map(([value, label]) => ({ value, label }));

export function Component() {
  const [{ data, error }, again] = useQuery({ query: CalendarFeedDocument });
  const [opening, open] = useMutation(OpenCalendarFeedDocument);
  const [closing, close] = useMutation(CloseCalendarFeedDocument);
  const [tiers, setTiers] = useState<string[]>([]);
  const [ownOnly, setOwnOnly] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const openNew = async () => {
    const answer = await open({ input: { tiers: tiers as VendorTier[], ownOnly } });
    setAddress(answer.data?.openCalendarFeed.address ?? null);
  };
  const closeIt = async () => {
    await close({ input: { confirm: true } });
    setAddress(null);
  };
  const failure = opening.error ?? closing.error;
  return (
    <Settings part="calendar">
      <Surface title="Calendar of expiries and due dates">
        <Loaded data={data} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
          {({ calendarFeed }) => (
            <Stack gap="md">
              <Text size="sm" maw="75ch">
                Subscribe to it in your calendar program: reports that go stale, reviews, conditions, follow-ups and
                CUEC checks that are due, and contracts that renew. Whoever has the address reads the calendar without
                signing in, so keep it to yourself.
              </Text>
              {failure && <FailureNote error={failure} />}
              {address && (
                <OnceShown title="Your calendar’s address" secret={address} onDone={() => setAddress(null)}>
                  It is shown only now. Take it into your calendar program as a calendar to subscribe to.
                </OnceShown>
              )}
              <Text size="sm" c="dimmed">
                {calendarFeed
                  ? `Open since ${momentOf(calendarFeed.openedAt)}; ${calendarFeed.readAt ? `read last ${momentOf(calendarFeed.readAt)}` : 'not read yet'}.`
                  : 'You have no calendar yet.'}
              </Text>
              <Group gap="md" align="flex-end">
                <MultiSelect
                  label="Tiers"
                  placeholder={tiers.length === 0 ? 'Every tier' : undefined}
                  data={TIERS}
                  value={tiers}
                  onChange={setTiers}
                  miw={240}
                />
                <Checkbox
                  label="Only what I answer for"
                  checked={ownOnly}
                  onChange={({ currentTarget }) => setOwnOnly(currentTarget.checked)}
                  pb={8}
                />
              </Group>
              <Group gap="sm">
                <Button loading={opening.fetching} onClick={() => void openNew()}>
                  {calendarFeed ? 'Replace the address' : 'Open the calendar'}
                </Button>
                {calendarFeed && (
                  <Button variant="default" loading={closing.fetching} onClick={() => void closeIt()}>
                    Close the calendar
                  </Button>
                )}
              </Group>
            </Stack>
          )}
        </Loaded>
      </Surface>
    </Settings>
  );
}

import { useState } from 'react';
import { Button, Group, NumberInput, Radio, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from 'urql';
import { refusalIn } from '../../../api/failures';
import { Problem } from '../../../components/failure-note';
import { Loaded } from '../../../components/loaded';
import { Surface } from '../../../components/surface';
import type { PortalSettingsInFullFragment } from '../../../gql/graphql';
import { counted } from '../../../terms/counts';
import { Settings } from '../settings-tabs';
import { PortalSettingsDocument } from '../sign-in/sign-in-documents';
import { RetentionPreview } from './retention-preview';
import { SetRetentionDocument } from './retention-documents';

export function Component() {
  const [{ data, error }, again] = useQuery({ query: PortalSettingsDocument });
  return (
    <Settings part="retention">
      <Loaded data={data?.portalSettings} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {(settings) => <Retention key={settings.version} settings={settings} />}
      </Loaded>
    </Settings>
  );
}

const MOST = 240;
const PROPOSED = 36;

const isWithin = (months: number) => Number.isInteger(months) && months >= 1 && months <= MOST;

/** For how long files are kept, and what that comes to; mounted anew for each version of the settings. */
function Retention({
  settings: { version, keepReportsForMonths },
}: {
  readonly settings: PortalSettingsInFullFragment;
}) {
  const [isForever, setForever] = useState(keepReportsForMonths == null);
  const [months, setMonths] = useState<number | string>(keepReportsForMonths ?? PROPOSED);
  const [{ data, error, fetching }, save] = useMutation(SetRetentionDocument);
  const given = Number(months);
  const isGiven = isWithin(given);
  const [previewed] = useDebouncedValue(given, 300);
  const wished = isForever ? null : given;
  const send = async () => {
    const answer = (await save({ input: { version, keepReportsForMonths: wished } })).data?.setRetention;
    if (answer?.__typename !== 'SetRetentionPayload') return;
    const message = wished === null ? 'Files are kept for ever.' : `Files are kept for ${counted(wished, 'month')}.`;
    notifications.show({ color: 'green', title: 'Retention is set', message });
  };
  const refusal = refusalIn(error, data?.setRetention);
  return (
    <Stack gap="lg">
      <Surface title="How long the files of reports are kept">
        <Stack gap="md">
          <Text size="sm" maw="75ch">
            Once a later report stands in the place of one, or its vendor is no longer in use, the PDF, the text of its
            pages and what can be searched of it may be deleted after some time. What was read, decided and said stays,
            and so do the audit log and the file’s SHA-256. A report that is being reviewed is never deleted.
          </Text>
          {refusal && <Problem>{refusal}</Problem>}
          <Radio.Group
            label="Keep files"
            value={isForever ? 'FOREVER' : 'MONTHS'}
            onChange={(value) => setForever(value === 'FOREVER')}
          >
            <Stack gap="xs" mt={6}>
              <Radio value="FOREVER" label="For ever" />
              <Radio value="MONTHS" label="For some months after that" />
            </Stack>
          </Radio.Group>
          {!isForever && (
            <NumberInput
              label="Months"
              min={1}
              max={MOST}
              clampBehavior="none"
              w={140}
              value={months}
              onChange={setMonths}
              error={isGiven ? null : `Give 1 to ${MOST} months.`}
            />
          )}
          <Group>
            <Button
              loading={fetching}
              disabled={(!isForever && !isGiven) || wished === (keepReportsForMonths ?? null)}
              onClick={() => void send()}
            >
              Set retention
            </Button>
          </Group>
        </Stack>
      </Surface>
      {!isForever && isGiven && isWithin(previewed) && (
        <RetentionPreview months={previewed} isInForce={previewed === keepReportsForMonths} />
      )}
    </Stack>
  );
}

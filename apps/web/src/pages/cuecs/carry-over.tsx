import { Button, Group, Stack, Text } from '@mantine/core';
import { useMay } from '../../app/use-may';
import type { CuecsQuery } from '../../gql/graphql';
import { CUEC_STATUS } from '../../terms/cuecs';
import type { CuecChanges } from '../../components/cuec-changes/use-cuec-changes';

type Cuec = CuecsQuery['cuecs']['nodes'][number];

interface CarryOverProps {
  readonly cuec: Cuec;
  readonly label: string;
  readonly changes: CuecChanges;
}

/** Asks whether a reworded control takes over what was done about last year's. */
export function CarryOver({ cuec, label, changes }: CarryOverProps) {
  const mayAnswer = useMay('CUEC_EDIT');
  const { id, version, carryOver, predecessor } = cuec;
  if (!mayAnswer || carryOver !== 'PROPOSED' || !predecessor) return null;
  const answer = (accept: boolean) => void changes.answer({ cuecs: [{ id, version }], accept });
  return (
    <Stack gap={4} mt={6}>
      <Text size="xs" c="dimmed">
        Reworded since the last report. There it was: {CUEC_STATUS[predecessor.status]}
        {predecessor.owner && `, owned by ${predecessor.owner.name}`}
        {predecessor.notes && ` (“${predecessor.notes}”)`}.
      </Text>
      <Group gap="xs">
        <Button
          size="compact-xs"
          disabled={changes.busy}
          onClick={() => answer(true)}
          aria-label={`Take over for ${label}`}
        >
          Take over
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={changes.busy}
          onClick={() => answer(false)}
          aria-label={`Begin anew with ${label}`}
        >
          Begin anew
        </Button>
      </Group>
    </Stack>
  );
}

import { useState } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { ConflictNote } from '../conflict/conflict-note';
import { reconcile } from '../conflict/reconcile';
import type { Side } from '../conflict/use-conflict';
import { useWhoChanged } from '../conflict/use-who-changed';
import { graphql } from '../../gql';
import { CUEC_STATUS } from '../../terms/cuecs';
import { dayOf } from '../../terms/dates';
import type { CuecConflict, CuecValues } from './cuec-conflict';
import type { CuecChanges } from './use-cuec-changes';

/** Everybody, for the names: who is disabled may own a control as well. */
const PeopleDocument = graphql(`
  query PeopleForCuecs {
    accounts(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

const LABELS: Readonly<Record<keyof CuecValues, string>> = {
  status: 'Status',
  ownerId: 'Owner',
  notes: 'Notes',
  nextCheckOn: 'Next check',
};

/** One after the other, the controls of which somebody else changed the same in the meantime. */
export function SettleConflicts({ changes }: { readonly changes: CuecChanges }) {
  const [conflict] = changes.conflicts;
  return (
    <Modal
      opened={conflict !== undefined}
      onClose={() => conflict && changes.close(conflict)}
      title="Two people changed the same control"
      size="lg"
    >
      {conflict && (
        <OneConflict key={`${conflict.seen.id} ${conflict.version}`} conflict={conflict} changes={changes} />
      )}
    </Modal>
  );
}

function OneConflict({ conflict, changes }: { readonly conflict: CuecConflict; readonly changes: CuecChanges }) {
  const { seen, base, mine, theirs, version } = conflict;
  const { clashes, takenOver, merged } = reconcile(base, mine, theirs);
  const [chosen, setChosen] = useState<Partial<Record<keyof CuecValues, Side>>>({});
  const [{ data }] = useQuery({ query: PeopleDocument, requestPolicy: 'cache-first' });
  const whoChanged = useWhoChanged(seen.id);
  const shown = (field: keyof CuecValues, values: CuecValues): string => {
    if (field === 'status') return CUEC_STATUS[values.status];
    if (field === 'nextCheckOn') return values.nextCheckOn ? dayOf(values.nextCheckOn) : 'nothing';
    if (field === 'ownerId' && values.ownerId !== null)
      return data?.accounts.nodes.find(({ id }) => id === values.ownerId)?.name ?? 'somebody';
    return values[field] ?? (field === 'ownerId' ? 'nobody' : 'nothing');
  };
  const save = async () => {
    const mineChosen = clashes.filter((field) => chosen[field] === 'mine');
    const alone = (Object.keys(merged) as (keyof CuecValues)[]).filter(
      (field) => !clashes.includes(field) && merged[field] !== theirs[field],
    );
    const values = Object.fromEntries([...mineChosen, ...alone].map((field) => [field, mine[field]]));
    changes.close(conflict);
    // Based on what the others made of it: who comes between once more is met once more.
    const { ownerId } = theirs;
    const owner = ownerId === null ? null : { id: ownerId, name: shown('ownerId', theirs) };
    await changes.edit({ cuecs: [{ id: seen.id, version }], ...values }, [{ ...seen, ...theirs, owner, version }]);
  };
  return (
    <Stack gap="md">
      <Text size="sm">{seen.text}</Text>
      <ConflictNote
        conflict={{ base, mine, theirs, clashes, takenOver, chosen }}
        labelOf={(field) => LABELS[field]}
        shown={shown}
        whoChanged={(field) => whoChanged(field === 'ownerId' ? 'owner' : field)}
        onChoose={(field, side) => setChosen((last) => ({ ...last, [field]: side }))}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => changes.close(conflict)}>
          Leave it as it is now
        </Button>
        <Button disabled={clashes.some((field) => !chosen[field])} onClick={() => void save()}>
          Save
        </Button>
      </Group>
    </Stack>
  );
}

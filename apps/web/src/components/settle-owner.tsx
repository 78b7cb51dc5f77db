import { Button, Group, Modal, Stack } from '@mantine/core';
import { ConflictNote } from './conflict/conflict-note';
import { useConflict } from './conflict/use-conflict';
import { useWhoChanged } from './conflict/use-who-changed';

interface Owner {
  readonly id: string;
  readonly name: string;
}

/** Two people gave the same control to different owners. */
export interface OwnerConflict {
  /** The version that the other made. */
  readonly version: number;
  readonly before: Owner | null;
  readonly mine: Owner | null;
  readonly theirs: Owner | null;
}

interface SettleOwnerProps {
  readonly cuecId: string;
  readonly label: string;
  readonly conflict: OwnerConflict;
  readonly onClose: () => void;
  /** One's own choice is to stand. */
  readonly onMine: () => void;
}

interface Values {
  readonly owner: Owner | null;
}

/** Shows both owners, and has one of them chosen. */
export function SettleOwner({ cuecId, label, conflict, onClose, onMine }: SettleOwnerProps) {
  const { before, mine, theirs } = conflict;
  const whoChanged = useWhoChanged(cuecId);
  const both = useConflict<Values>({ base: { owner: before }, mine: { owner: mine }, theirs: { owner: theirs } });
  return (
    <Modal opened onClose={onClose} title={`Two people gave ${label} an owner`} size="lg">
      <Stack gap="md">
        {both.conflict && (
          <ConflictNote
            conflict={both.conflict}
            labelOf={() => 'Owner'}
            shown={(_, values) => values.owner?.name ?? 'nobody'}
            whoChanged={() => whoChanged('owner')}
            onChoose={both.choose}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Leave it as it is now
          </Button>
          <Button disabled={both.isOpen} onClick={both.conflict?.chosen.owner === 'mine' ? onMine : onClose}>
            Save
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

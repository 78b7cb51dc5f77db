import { useState } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import type { SavedViewLineFragment } from '../../gql/graphql';
import { Problem } from '../failure-note';
import { DeleteSavedViewDocument } from './saved-views-documents';

interface DeleteViewProps {
  readonly view: SavedViewLineFragment;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Asks once, because others may use the view as well. */
export function DeleteView({ view, onClose, onDeleted }: DeleteViewProps) {
  const [{ fetching }, remove] = useMutation(DeleteSavedViewDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    const { data, error } = await remove({ input: { id: view.id } });
    const refusal = refusalIn(error, data?.deleteSavedView);
    if (refusal !== null) return setProblem(refusal);
    onDeleted();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Delete “${view.name}”`}>
      <Stack gap="md">
        <Text size="sm">
          {view.isShared
            ? 'Everybody sees this view, and nobody will any more.'
            : 'The filters stay as they are on the page; the name for them goes.'}
        </Text>
        {problem && (
          <Problem>
            <Text size="sm">{problem}</Text>
          </Problem>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Keep it
          </Button>
          <Button color="red" loading={fetching} onClick={() => void send()}>
            Delete
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

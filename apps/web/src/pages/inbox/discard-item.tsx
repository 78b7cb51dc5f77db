import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { DiscardInboxItemDocument } from './inbox-documents';

interface DiscardItemProps {
  readonly itemId: string;
  readonly fileName: string;
}

/** Asks first: what is discarded does not come back. */
export function DiscardItem({ itemId, fileName }: DiscardItemProps) {
  const [isAsking, { open, close }] = useDisclosure(false);
  const [{ data, error, fetching }, discard] = useMutation(DiscardInboxItemDocument);
  const problem = refusalIn(error, data?.discardInboxItem);
  return (
    <>
      <Button size="xs" variant="default" onClick={open} aria-label={`Discard ${fileName}`}>
        Discard
      </Button>
      <Modal opened={isAsking} onClose={close} title="Discard this file?">
        <Stack gap="md">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {fileName} is removed from this server, with what was read in it. The audit log keeps that it came and went.
          </Text>
          {problem && (
            <Problem>
              <Text size="sm">{problem}</Text>
            </Problem>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Keep it
            </Button>
            <Button color="red" loading={fetching} onClick={() => void discard({ input: { itemId } })}>
              Discard the file
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

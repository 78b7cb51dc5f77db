import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { AskFirst } from '../../components/ask-first';
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
      <AskFirst
        isAsking={isAsking}
        title="Discard this file?"
        does="Discard the file"
        isUnderWay={fetching}
        problem={problem}
        onClose={close}
        onDo={() => void discard({ input: { itemId } })}
      >
        {fileName} is removed from this server, with what was read in it. The audit log keeps that it came and went.
      </AskFirst>
    </>
  );
}

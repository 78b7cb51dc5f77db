import { type ReactNode, useState } from 'react';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { Problem } from './failure-note';

interface AskReasonProps {
  readonly isAsking: boolean;
  readonly title: string;
  /** What becomes of it, and what stays. */
  readonly children: ReactNode;
  /** Why, as the field is called. */
  readonly label: string;
  readonly placeholder: string;
  /** What the button says that does it. */
  readonly does: string;
  readonly isUnderWay: boolean;
  /** Why it was not done. */
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onDo: (reason: string) => void;
}

/** Asks for the reason before something is taken back: it stays in the audit log. */
export function AskReason(props: AskReasonProps) {
  const { isAsking, title, onClose } = props;
  return (
    <Modal opened={isAsking} onClose={onClose} title={title}>
      <Form {...props} />
    </Modal>
  );
}

function Form({ children, label, placeholder, does, isUnderWay, problem, onClose, onDo }: AskReasonProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    if (reason.trim() === '') setMissing(true);
    else onDo(reason);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {children}
        </Text>
        <Textarea
          label={label}
          placeholder={placeholder}
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          error={isMissing && 'Say why.'}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
            setMissing(false);
          }}
        />
        {problem && (
          <Problem>
            <Text size="sm">{problem}</Text>
          </Problem>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
          <Button type="submit" color="red" loading={isUnderWay}>
            {does}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

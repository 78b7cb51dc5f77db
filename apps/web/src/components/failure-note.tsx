import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CombinedError } from 'urql';
import { messageOf } from '../api/failures';

interface FailureNoteProps {
  readonly error: CombinedError;
  readonly onRetry?: () => void;
}

/** What went wrong, and the way to try again. */
export function FailureNote({ error, onRetry }: FailureNoteProps) {
  return (
    <Problem title="This did not work">
      <Text size="sm">{messageOf(error)}</Text>
      {onRetry && (
        <Button size="xs" variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Problem>
  );
}

interface ProblemProps {
  readonly title?: string;
  readonly children: React.ReactNode;
}

/** Something that the person has to know before going on. */
export function Problem({ title, children }: ProblemProps) {
  return (
    <Alert color="red" variant="light" title={title} icon={<IconAlertTriangle size={18} />} role="alert">
      <Stack gap="xs" align="flex-start">
        {children}
      </Stack>
    </Alert>
  );
}

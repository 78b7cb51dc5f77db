import type { ReactNode } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Problem } from './failure-note';

interface AskFirstProps {
  readonly isAsking: boolean;
  readonly title: string;
  /** What goes, and what stays. */
  readonly children: ReactNode;
  /** What the button says that does it. */
  readonly does: string;
  /** What the button says that leaves everything as it is. */
  readonly keeps?: string;
  /** Nothing goes: it is asked lest it be done by mistake. */
  readonly isHarmless?: boolean;
  readonly isUnderWay: boolean;
  /** Why it was not done. */
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onDo: () => void;
}

/** Asks once before something is done that does not come back, or that nobody should do by mistake. */
export function AskFirst({
  isAsking,
  title,
  children,
  does,
  keeps = 'Keep it',
  isHarmless = false,
  isUnderWay,
  problem,
  onClose,
  onDo,
}: AskFirstProps) {
  return (
    <Modal opened={isAsking} onClose={onClose} title={title}>
      <Stack gap="md">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {children}
        </Text>
        {problem && (
          <Problem>
            <Text size="sm">{problem}</Text>
          </Problem>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {keeps}
          </Button>
          <Button color={isHarmless ? undefined : 'red'} loading={isUnderWay} onClick={onDo}>
            {does}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

import type { ReactNode } from 'react';
import { Stack, Text, ThemeIcon } from '@mantine/core';
import { type Icon, IconInbox } from '@tabler/icons-react';

interface EmptyNoteProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: Icon;
  readonly action?: ReactNode;
}

/** Says that there is nothing, why, and what to do about it. */
export function EmptyNote({ title, children, icon: Sign = IconInbox, action }: EmptyNoteProps) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center">
      <ThemeIcon variant="light" color="gray" size={44} radius="xl" aria-hidden>
        <Sign size={22} stroke={1.6} />
      </ThemeIcon>
      <Text fw={600}>{title}</Text>
      {children && (
        <Text c="dimmed" size="sm" maw="52ch">
          {children}
        </Text>
      )}
      {action}
    </Stack>
  );
}

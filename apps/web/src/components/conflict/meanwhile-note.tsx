import type { ReactNode } from 'react';
import { Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { momentOf } from '../../terms/dates';
import { Warning } from '../warning';

interface MeanwhileNoteProps {
  readonly title?: string;
  /** Who came first, and when; null: not known. */
  readonly who: { readonly name: string; readonly at: string } | null;
  readonly children: ReactNode;
}

/** Somebody else was first: what they did, what the person wanted, and what can be done about it. */
export function MeanwhileNote({ title = 'Somebody else saved in the meantime', who, children }: MeanwhileNoteProps) {
  return (
    <Warning variant="outline" icon={<IconUsers />} title={title} role="alert">
      <Stack gap="xs">
        {children}
        {who && (
          <Text size="xs" c="dimmed">
            by {who.name}, {momentOf(who.at)}
          </Text>
        )}
      </Stack>
    </Warning>
  );
}

import type { ReactNode } from 'react';
import { Group, Text } from '@mantine/core';

/** What something is called, and how it stands: one under the other. */
export const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <Group gap="md" wrap="nowrap" align="baseline">
    <Text size="sm" c="dimmed" w={150} style={{ flex: 'none' }}>
      {name}
    </Text>
    <Text size="sm" component="div" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Text>
  </Group>
);

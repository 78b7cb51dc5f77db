import { Group, Text } from '@mantine/core';

export function Brand({ compact = false }: { readonly compact?: boolean }) {
  return (
    <Group gap={10} wrap="nowrap">
      <img src="/icon.svg" width={28} height={28} alt={compact ? 'Countersign' : ''} />
      {!compact && (
        <Text fw={700} fz={17} lts="-0.01em">
          Countersign
        </Text>
      )}
    </Group>
  );
}

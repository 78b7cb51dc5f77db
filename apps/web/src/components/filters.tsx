import { type ReactNode, useState } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useScreenIs } from '../report-view/use-screen-is';
import { counted } from '../terms/counts';

interface FiltersProps {
  /** How many of them narrow the list now. */
  readonly set: number;
  /** Beside others in one row, where there is room. */
  readonly isInRow?: boolean;
  readonly align?: 'center' | 'flex-end';
  readonly children: ReactNode;
}

/** What narrows a list. On a phone it lies behind one button, so that the list itself is seen. */
export function Filters({ set, isInRow = false, align = 'center', children }: FiltersProps) {
  const isNarrow = useScreenIs('(max-width: 47.99em)');
  const [isOpen, setOpen] = useState(false);
  if (!isNarrow && isInRow) return children;
  if (!isNarrow)
    return (
      <Group gap="sm" align={align}>
        {children}
      </Group>
    );
  return (
    <Stack gap="sm" align="stretch">
      <Button
        variant="default"
        leftSection={<IconFilter size={16} />}
        aria-expanded={isOpen}
        onClick={() => setOpen((last) => !last)}
      >
        {set === 0 ? 'Filters' : `Filters: ${counted(set, 'is', 'are')} set`}
      </Button>
      {isOpen && (
        <Stack gap="sm" align="flex-start">
          {children}
        </Stack>
      )}
    </Stack>
  );
}

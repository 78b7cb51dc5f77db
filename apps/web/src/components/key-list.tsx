import type { ReactNode } from 'react';
import { Kbd, Modal, Switch, Table, Text } from '@mantine/core';
import { useShortcutsSetting } from '../report-view/room/use-shortcuts-setting';

interface KeyListProps {
  readonly title: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What else is to be known. */
  readonly children?: ReactNode;
}

/** The keys of a page, and the way to turn them off. */
export function KeyList({ title, keys, isOpen, onClose, children }: KeyListProps) {
  const [isOn, setOn] = useShortcutsSetting();
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <Table withRowBorders={false} verticalSpacing={4} aria-label={title}>
        <Table.Tbody>
          {keys.map(([key, does]) => (
            <Table.Tr key={does}>
              <Table.Td w={64}>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {children}
      <Switch
        mt="md"
        label="Single keys do this"
        description="In this browser. Everything has a button as well."
        checked={isOn}
        onChange={({ currentTarget }) => setOn(currentTarget.checked)}
      />
      <Text size="xs" c="dimmed" mt="sm">
        Keys do nothing while you type in a field.
      </Text>
    </Modal>
  );
}

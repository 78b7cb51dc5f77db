import { Kbd, Modal, Switch, Table, Text } from '@mantine/core';
import { useShortcutsSetting } from './use-shortcuts-setting';

const KEYS: readonly [keys: readonly string[], does: string][] = [
  [['j'], 'The next fact, in whatever part it stands'],
  [['k'], 'The fact before'],
  [['n'], 'The next one that waits for somebody to look: doubtful ones first'],
  [['p'], 'The one before that waits'],
  [['a'], 'Accept it: you looked at the page, and it is right. Of a warning: say what you found'],
  [['e'], 'Correct it'],
  [['/'], 'Find words in the document'],
  [['t'], 'Show or hide the small pages'],
  [['?'], 'This list'],
  [['Esc'], 'Leave a form, the search or this list; then let go of the fact'],
];

interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All keys of the reading room, and the way to turn them off. */
export function KeyHelp({ isOpen, onClose }: KeyHelpProps) {
  const [isOn, setOn] = useShortcutsSetting();
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys for reading" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Table withRowBorders={false} verticalSpacing={4} aria-label="Keys for reading">
        <Table.Tbody>
          {KEYS.map(([keys, does]) => (
            <Table.Tr key={does}>
              <Table.Td w={64}>
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
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

import { Text } from '@mantine/core';
import { KeyList } from '../components/key-list';

const KEYS = [
  ['/', 'Search in the list of this page; where it has none, in all reports'],
  ['Tab', 'The next link, button or field; with Shift, the one before'],
  ['Enter', 'Follow the link, press the button; of a form, save it'],
  ['Space', 'Choose a row; turn a switch'],
  ['?', 'This list'],
  ['Esc', 'Leave a window, a menu or this list'],
] as const;

/** The keys of every page but those where a document is read. */
export default function PageKeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <KeyList title="Keys of this page" keys={KEYS} isOpen onClose={onClose}>
      <Text size="sm" mt="sm">
        A report beside its document has more of them: press ? there.
      </Text>
    </KeyList>
  );
}

import { KeyList } from '../../components/key-list';

const KEYS = [
  ['j', 'The next fact, in whatever part it stands'],
  ['k', 'The fact before'],
  ['n', 'The next one that waits for somebody to look: doubtful ones first'],
  ['p', 'The one before that waits'],
  ['a', 'Accept it: you looked at the page, and it is right. Of a warning: say what you found'],
  ['e', 'Correct it'],
  ['/', 'Find words in the document'],
  ['t', 'Show or hide the small pages'],
  ['?', 'This list'],
  ['Esc', 'Leave a form, the search or this list; then let go of the fact'],
] as const;

interface KeyHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All keys of the reading room. */
export const KeyHelp = (props: KeyHelpProps) => <KeyList title="Keys for reading" keys={KEYS} {...props} />;

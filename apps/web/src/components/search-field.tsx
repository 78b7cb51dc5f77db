import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';

interface SearchFieldProps {
  /** Its name, for who cannot see it. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** Null: nothing is searched for any more. */
  readonly onSearch: (words: string | null) => void;
  readonly autoFocus?: boolean;
  /** Above the field as well, where its neighbours have theirs there. */
  readonly isLabelSeen?: boolean;
}

/** Searches once the person pauses. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, onSearch, autoFocus = false, isLabelSeen = false } = props;
  const [words, setWords] = useState(value);
  const [before, setBefore] = useState(value);
  const [sent, setSent] = useState(value);
  // The address changes by other ways as well, such as a saved view. What was sent from here comes back a moment later,
  // and must not take away what was typed since.
  if (value !== before) {
    setBefore(value);
    if (value !== sent) {
      setSent(value);
      setWords(value);
    }
  }
  const search = useDebouncedCallback((typed: string) => {
    if (typed === value) return;
    setSent(typed);
    onSearch(typed || null);
  }, 250);
  return (
    <TextInput
      type="search"
      {...(isLabelSeen ? { label } : { 'aria-label': label })}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} />}
      value={words}
      onChange={({ currentTarget }) => {
        setWords(currentTarget.value);
        search(currentTarget.value);
      }}
      autoFocus={autoFocus}
      flex={1}
      miw={isLabelSeen ? 190 : 240}
      maw={440}
    />
  );
}

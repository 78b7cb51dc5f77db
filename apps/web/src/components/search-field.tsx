import { useEffect, useState } from 'react';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';

interface SearchFieldProps {
  /** Its name, for who cannot see it. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** Null: nothing is searched for any more. */
  readonly onSearch: (words: string | null) => void;
  readonly autoFocus?: boolean;
}

/** Searches once the person pauses. */
export function SearchField({ label, placeholder, value, onSearch, autoFocus = false }: SearchFieldProps) {
  const [words, setWords] = useState(value);
  const [settled] = useDebouncedValue(words, 250);
  useEffect(() => {
    if (settled !== value) onSearch(settled || null);
    // What is in the address may change by other ways as well; typing alone sets it from here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} />}
      value={words}
      onChange={({ currentTarget }) => setWords(currentTarget.value)}
      autoFocus={autoFocus}
      flex={1}
      miw={240}
      maw={440}
    />
  );
}

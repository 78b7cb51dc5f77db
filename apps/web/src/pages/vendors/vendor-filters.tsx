import { useEffect, useState } from 'react';
import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import type { VendorTier } from '../../gql/graphql';
import { TIER, choicesOf } from '../../terms/labels';

interface VendorFiltersProps {
  readonly filter: { readonly search: string | null; readonly tier: VendorTier | null };
  readonly withoutReport: boolean;
  readonly onChange: (key: string, value: string | null) => void;
}

const REPORTS = [{ value: 'none', label: 'Without a report that was read' }];

export function VendorFilters({ filter, withoutReport, onChange }: VendorFiltersProps) {
  return (
    <Group gap="sm" role="search">
      <SearchField value={filter.search ?? ''} onChange={(words) => onChange('search', words || null)} />
      <Select
        aria-label="Tier"
        placeholder="Every tier"
        data={choicesOf(TIER)}
        value={filter.tier}
        onChange={(tier) => onChange('tier', tier)}
        clearable
        w={170}
      />
      <Select
        aria-label="Reports"
        placeholder="With or without a report"
        data={REPORTS}
        value={withoutReport ? 'none' : null}
        onChange={(report) => onChange('report', report)}
        clearable
        w={270}
      />
    </Group>
  );
}

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Searches once the person pauses. */
function SearchField({ value, onChange }: SearchFieldProps) {
  const [words, setWords] = useState(value);
  const [settled] = useDebouncedValue(words, 250);
  useEffect(() => {
    if (settled !== value) onChange(settled);
    // What is in the address may change by other ways as well; typing alone sets it from here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <TextInput
      type="search"
      aria-label="Search vendors"
      placeholder="Search by name, website, owner or purpose"
      leftSection={<IconSearch size={16} />}
      value={words}
      onChange={({ currentTarget }) => setWords(currentTarget.value)}
      flex={1}
      miw={240}
      maw={440}
    />
  );
}

import { useState } from 'react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import { graphql } from '../gql';

const VendorsToChooseDocument = graphql(`
  query VendorsToChoose($filter: VendorFilter) {
    vendors(filter: $filter, first: 30) {
      nodes {
        id
        name
      }
    }
  }
`);

export interface ChosenVendor {
  readonly id: string;
  readonly name: string;
}

interface VendorSelectProps {
  /** Only heard, or seen above it where others beside it have theirs. */
  readonly label: string;
  readonly isLabelSeen?: boolean;
  readonly placeholder?: string;
  readonly vendor: ChosenVendor | null;
  /** Id of one that is not to be chosen. */
  readonly leaveOut?: string;
  readonly disabled?: boolean;
  readonly onChoose: (vendor: ChosenVendor | null) => void;
}

/** Chooses a vendor, however many there are: the words that are typed are looked for on the server. */
export function VendorSelect(props: VendorSelectProps) {
  const { label, isLabelSeen = false, placeholder = 'Choose a vendor', vendor, disabled, onChoose } = props;
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, 200);
  const search = words.trim() === '' || words === vendor?.name ? null : words;
  const [{ data }] = useQuery({ query: VendorsToChooseDocument, variables: { filter: { search } } });
  const found = (data?.vendors.nodes ?? []).filter(({ id }) => id !== props.leaveOut);
  const choices = vendor !== null && !found.some(({ id }) => id === vendor.id) ? [vendor, ...found] : found;
  return (
    <Select
      {...(isLabelSeen ? { label } : { 'aria-label': label })}
      placeholder={placeholder}
      searchable
      clearable
      disabled={disabled}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      // What the server found is shown, also where other names than the shown one fit.
      filter={({ options }) => options}
      value={vendor?.id ?? null}
      onSearchChange={setTyped}
      onChange={(id) => onChoose(choices.find((each) => each.id === id) ?? null)}
      nothingFoundMessage="No vendor matches"
    />
  );
}

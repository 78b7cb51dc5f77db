import { Button, Group } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { Select } from '../../components/select';
import { SavedViews } from '../../components/saved-views/saved-views';
import { TierSelect } from '../../components/tier-select';
import type { VendorFilter } from '../../gql/graphql';
import { CATEGORY, choicesOf } from '../../terms/labels';
import { isNarrowed } from './expiring-filter';

interface ExpiringFiltersProps {
  readonly filter: VendorFilter;
  readonly owners: readonly string[];
  readonly onChange: (key: string, value: string | null) => void;
  readonly onClear: () => void;
}

/** Which vendors to show; kept in the address, so that a view can be shared. */
export function ExpiringFilters({ filter, owners, onChange, onClear }: ExpiringFiltersProps) {
  const { tier, category, businessOwner } = filter;
  // An owner out of an address is chosen, whatever its case and whether anybody has it.
  const chosen = businessOwner == null ? null : (owners.find((each) => isSame(each, businessOwner)) ?? businessOwner);
  const offered = chosen === null || owners.includes(chosen) ? owners : [chosen, ...owners];
  return (
    <Group gap="sm" role="search">
      <SavedViews page="EXPIRING" />
      <TierSelect value={tier} onChange={(value) => onChange('tier', value)} />
      <Select
        aria-label="Business owner"
        placeholder="Every business owner"
        data={[...offered]}
        value={chosen}
        onChange={(value) => onChange('owner', value)}
        searchable
        clearable
        limit={50}
        nothingFoundMessage="Nobody of this name"
        w={220}
      />
      <Select
        aria-label="Category"
        placeholder="Every category"
        data={choicesOf(CATEGORY)}
        value={category ?? null}
        onChange={(value) => onChange('category', value)}
        clearable
        w={200}
      />
      {isNarrowed(filter) && (
        <Button variant="subtle" leftSection={<IconFilterOff size={16} />} onClick={onClear}>
          Show all
        </Button>
      )}
    </Group>
  );
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

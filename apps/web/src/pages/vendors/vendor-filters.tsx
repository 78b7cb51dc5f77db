import { Group, Select } from '@mantine/core';
import { SearchField } from '../../components/search-field';
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
      <SearchField
        label="Search vendors"
        placeholder="Search by name, website, owner or purpose"
        value={filter.search ?? ''}
        onSearch={(words) => onChange('search', words)}
      />
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

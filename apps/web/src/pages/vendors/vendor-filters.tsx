import { Group, TextInput } from '@mantine/core';
import { Filters } from '../../components/filters';
import { Select } from '../../components/select';
import { SavedViews } from '../../components/saved-views/saved-views';
import { SearchField } from '../../components/search-field';
import { TierSelect } from '../../components/tier-select';
import type { VendorFilter } from '../../gql/graphql';
import { TIER, VENDOR_DECISION, VENDOR_STATUS, choicesOf, termIn } from '../../terms/labels';

const REPORTS = [
  { value: 'none', label: 'Without a report that was read' },
  { value: 'some', label: 'With a report that was read' },
];
const RENEWALS = ['30', '60', '90', '180'].map((days) => ({ value: days, label: `Renews within ${days} days` }));

/** What the address says to list. */
export function vendorFilterIn(params: URLSearchParams): VendorFilter {
  const report = params.get('report');
  const renewal = RENEWALS.find(({ value }) => value === params.get('renewal'));
  return {
    search: params.get('search') || null,
    tier: termIn(TIER, params.get('tier')),
    decision: termIn(VENDOR_DECISION, params.get('decision')),
    status: termIn(VENDOR_STATUS, params.get('status')),
    businessOwner: params.get('owner') || null,
    renewsWithinDays: renewal === undefined ? null : Number(renewal.value),
    withoutReport: report === 'none' ? true : report === 'some' ? false : null,
  };
}

interface VendorFiltersProps {
  readonly filter: VendorFilter;
  readonly onChange: (key: string, value: string | null) => void;
}

/** Which vendors to list; kept in the address. */
export function VendorFilters({ filter, onChange }: VendorFiltersProps) {
  const { search, ...narrowing } = filter;
  const { tier, decision, status, businessOwner, renewsWithinDays, withoutReport } = narrowing;
  const set = Object.values(narrowing).filter((value) => value != null).length;
  const chooseOwner = (typed: string) => {
    const owner = typed.trim() || null;
    // Leaving the field as it was turns no page back.
    if (owner !== businessOwner) onChange('owner', owner);
  };
  return (
    <Group gap="sm" role="search">
      <SavedViews page="VENDORS" />
      <SearchField
        label="Search vendors"
        placeholder="Search by name, website, owner or purpose"
        value={search ?? ''}
        onSearch={(words) => onChange('search', words)}
      />
      <Filters set={set} isInRow>
        <TierSelect value={tier} onChange={(value) => onChange('tier', value)} />
        <Select
          aria-label="Decision"
          placeholder="Every decision"
          data={choicesOf(VENDOR_DECISION)}
          value={decision ?? null}
          onChange={(value) => onChange('decision', value)}
          clearable
          w={230}
        />
        <Select
          aria-label="Status"
          placeholder="Every status"
          data={choicesOf(VENDOR_STATUS)}
          value={status ?? null}
          onChange={(value) => onChange('status', value)}
          clearable
          w={150}
        />
        <TextInput
          key={businessOwner}
          aria-label="Business owner"
          placeholder="Every business owner"
          defaultValue={businessOwner ?? ''}
          onBlur={({ currentTarget }) => chooseOwner(currentTarget.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && chooseOwner(currentTarget.value)}
          w={190}
        />
        <Select
          aria-label="Renewal"
          placeholder="Any renewal"
          data={RENEWALS}
          value={renewsWithinDays == null ? null : String(renewsWithinDays)}
          onChange={(value) => onChange('renewal', value)}
          clearable
          w={210}
        />
        <Select
          aria-label="Reports"
          placeholder="With or without a report"
          data={REPORTS}
          value={withoutReport == null ? null : withoutReport ? 'none' : 'some'}
          onChange={(value) => onChange('report', value)}
          clearable
          w={270}
        />
      </Filters>
    </Group>
  );
}

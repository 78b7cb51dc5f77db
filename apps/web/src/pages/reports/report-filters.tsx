import { Switch } from '@mantine/core';
import { Filters } from '../../components/filters';
import { Select } from '../../components/select';
import { VendorFilter } from '../../components/vendor-filter';
import { FRESHNESS, READ_STATUS, choicesOf } from '../../terms/labels';

interface ReportFiltersProps {
  readonly params: URLSearchParams;
  readonly onChange: (key: string, value: string | null) => void;
}

const READINGS = [{ value: 'UNDERWAY', label: 'Waiting or being read' }, ...choicesOf(READ_STATUS)];
const NARROWING = ['vendor', 'freshness', 'read', 'latest'];
const ORDERS = [
  { value: 'new', label: 'Newest upload first' },
  { value: 'stale', label: 'Next to go stale first' },
];

export function ReportFilters({ params, onChange }: ReportFiltersProps) {
  return (
    <Filters set={NARROWING.filter((key) => params.has(key)).length}>
      <VendorFilter id={params.get('vendor')} onChoose={(id) => onChange('vendor', id)} />
      <Select
        aria-label="Age"
        placeholder="Every age"
        data={choicesOf(FRESHNESS)}
        value={params.get('freshness')}
        onChange={(value) => onChange('freshness', value)}
        clearable
        w={170}
      />
      <Select
        aria-label="Reading"
        placeholder="Read or not"
        data={READINGS}
        value={params.get('read')}
        onChange={(value) => onChange('read', value)}
        clearable
        w={210}
      />
      <Select
        aria-label="Order"
        data={ORDERS}
        value={params.get('order') === 'stale' ? 'stale' : 'new'}
        onChange={(value) => onChange('order', value === 'stale' ? 'stale' : null)}
        allowDeselect={false}
        w={220}
      />
      <Switch
        label="Latest of each vendor only"
        checked={params.get('latest') === '1'}
        onChange={({ currentTarget }) => onChange('latest', currentTarget.checked ? '1' : null)}
      />
    </Filters>
  );
}

import { Pill, Switch, TextInput } from '@mantine/core';
import { useQuery } from 'urql';
import { Segments } from '../../components/segments';
import { Filters } from '../../components/filters';
import { Select } from '../../components/select';
import { SavedViews } from '../../components/saved-views/saved-views';
import { SearchField } from '../../components/search-field';
import type { CuecFilter, CuecOrder } from '../../gql/graphql';
import { CUEC_STATUS, CUEC_THEME } from '../../terms/cuecs';
import { choicesOf, termIn } from '../../terms/labels';
import { ControlNameDocument, VendorNameDocument } from './cuecs-documents';

const NARROWING = [
  'search',
  'status',
  'theme',
  'criterion',
  'shown',
  'owner',
  'reports',
  'vendor',
  'control',
  'person',
];
const OWNERS = [
  { value: '', label: 'All' },
  { value: 'none', label: 'Without an owner' },
  { value: 'some', label: 'With an owner' },
];
const SHOWN = [
  { value: '', label: 'Asked for now' },
  { value: 'proposed', label: 'Reworded: to be answered' },
  { value: 'dropped', label: 'Dropped by the latest report' },
];
const ORDERS = [
  { value: '', label: 'Newest report first' },
  { value: 'VENDOR', label: 'By vendor' },
  { value: 'THEME', label: 'By theme' },
  { value: 'OWNER', label: 'By owner' },
  { value: 'STATUS', label: 'By status' },
  { value: 'NEXT_CHECK', label: 'By next check' },
] as const;

/** What the address says to list. */
export function cuecFilterIn(params: URLSearchParams): CuecFilter {
  const owner = params.get('owner');
  const shown = params.get('shown');
  const criterion = params.get('criterion');
  return {
    latestOnly: params.get('reports') !== 'all',
    vendorId: params.get('vendor'),
    withoutOwner: owner === 'none' ? true : owner === 'some' ? false : null,
    ownedByNobody: owner === 'nobody' ? true : null,
    ownerId: params.get('person'),
    answeredBy: params.get('control'),
    status: termIn(CUEC_STATUS, params.get('status')),
    theme: termIn(CUEC_THEME, params.get('theme')),
    criterion: criterion === 'none' ? null : criterion,
    withoutCriterion: criterion === 'none' ? true : null,
    search: params.get('search'),
    awaitsCarryOver: shown === 'proposed' ? true : null,
    dropped: shown === 'dropped' ? true : null,
  };
}

export function cuecOrderIn(params: URLSearchParams): CuecOrder | null {
  const found = ORDERS.find(({ value }) => value !== '' && value === params.get('order'));
  return found === undefined || found.value === '' ? null : { field: found.value, direction: 'ASCENDING' };
}

interface CuecFiltersProps {
  readonly params: URLSearchParams;
  readonly set: (key: string, value: string | null) => void;
}

/** Which controls to list, and in which order; kept in the address. */
export function CuecFilters({ params, set }: CuecFiltersProps) {
  const owner = params.get('owner');
  const vendorId = params.get('vendor');
  const chooseCriterion = (typed: string) => {
    const words = typed.trim();
    const criterion = words.toLowerCase() === 'none' ? 'none' : words.toUpperCase() || null;
    // Leaving the field as it was turns no page back.
    if (criterion !== params.get('criterion')) set('criterion', criterion);
  };
  return (
    <Filters set={NARROWING.filter((key) => params.has(key)).length} align="flex-end">
      <SavedViews page="CUECS" />
      <SearchField
        label="Words"
        isLabelSeen
        placeholder="Search controls"
        value={params.get('search') ?? ''}
        onSearch={(words) => set('search', words)}
      />
      <Select
        label="Status"
        placeholder="Any"
        clearable
        data={choicesOf(CUEC_STATUS)}
        value={termIn(CUEC_STATUS, params.get('status'))}
        onChange={(value) => set('status', value)}
        w={170}
      />
      <Select
        label="Theme"
        placeholder="Any"
        clearable
        searchable
        data={choicesOf(CUEC_THEME)}
        value={termIn(CUEC_THEME, params.get('theme'))}
        onChange={(value) => set('theme', value)}
        w={230}
      />
      <TextInput
        key={params.get('criterion')}
        label="Criterion"
        placeholder="CC6.1"
        defaultValue={params.get('criterion') ?? ''}
        onBlur={({ currentTarget }) => chooseCriterion(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && chooseCriterion(currentTarget.value)}
        w={100}
      />
      <Select
        label="Show"
        data={SHOWN}
        allowDeselect={false}
        value={params.get('shown') ?? ''}
        onChange={(value) => set('shown', value || null)}
        w={230}
      />
      <Select
        label="Order"
        data={[...ORDERS]}
        allowDeselect={false}
        value={params.get('order') ?? ''}
        onChange={(value) => set('order', value || null)}
        w={180}
      />
      <Segments
        aria-label="Owner"
        data={OWNERS}
        value={owner === 'none' || owner === 'some' ? owner : ''}
        onChange={(value) => set('owner', value || null)}
      />
      <Switch
        label="Older reports as well"
        checked={params.get('reports') === 'all'}
        onChange={({ currentTarget }) => set('reports', currentTarget.checked ? 'all' : null)}
        pb={8}
      />
      {vendorId && <VendorPill id={vendorId} onRemove={() => set('vendor', null)} />}
      {params.get('control') && <ControlPill id={params.get('control') ?? ''} onRemove={() => set('control', null)} />}
      {owner === 'nobody' && (
        <Pill
          size="md"
          withRemoveButton
          onRemove={() => set('owner', null)}
          removeButtonProps={{ 'aria-label': 'Show all owners' }}
        >
          Owned by nobody
        </Pill>
      )}
      {params.get('person') && (
        <Pill
          size="md"
          withRemoveButton
          onRemove={() => set('person', null)}
          removeButtonProps={{ 'aria-label': 'Show all owners' }}
        >
          One owner
        </Pill>
      )}
    </Filters>
  );
}

function VendorPill({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const [{ data }] = useQuery({ query: VendorNameDocument, variables: { id } });
  return (
    <Pill size="md" withRemoveButton onRemove={onRemove} removeButtonProps={{ 'aria-label': 'Show all vendors' }}>
      {data?.vendor?.name ?? 'One vendor'}
    </Pill>
  );
}

function ControlPill({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const [{ data }] = useQuery({ query: ControlNameDocument, variables: { id } });
  const control = data?.node?.__typename === 'InternalControl' ? data.node : null;
  return (
    <Pill size="md" withRemoveButton onRemove={onRemove} removeButtonProps={{ 'aria-label': 'Show all answers' }}>
      {control ? `Answered by ${control.code}` : 'Answered by one control'}
    </Pill>
  );
}

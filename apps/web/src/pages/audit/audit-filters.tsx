import { DayField } from '../../components/day-field';
import { Filters } from '../../components/filters';
import { usePeople } from '../../components/person-select';
import { Select } from '../../components/select';
import { VendorFilter } from '../../components/vendor-filter';
import type { AuditEventFilter } from '../../gql/graphql';
import { SUBJECT_TYPES } from '../../terms/audit-subjects';
import { beginningOfDay, dayAfter } from '../../terms/dates';
import { isDay } from '../../terms/read-day';

const NARROWING = ['who', 'kind', 'vendor', 'from', 'to'];

/** In the place of a person: what nobody did. */
const ITSELF = 'countersign';

/** Which changes the address asks for; days are those of whoever looks. */
export function auditFilterIn(params: URLSearchParams): AuditEventFilter {
  const who = params.get('who');
  const [from, to] = [dayIn(params, 'from'), dayIn(params, 'to')];
  return {
    actorId: who === ITSELF ? null : who,
    byItself: who === ITSELF ? true : null,
    subjectType: params.get('kind'),
    vendorId: params.get('vendor'),
    since: from && beginningOfDay(from),
    until: to && beginningOfDay(dayAfter(to)),
  };
}

function dayIn(params: URLSearchParams, key: string): string | null {
  const day = params.get(key);
  return day !== null && isDay(day) ? day : null;
}

interface AuditFiltersProps {
  readonly params: URLSearchParams;
  readonly onChange: (key: string, value: string | null) => void;
}

/** Who, what kind, when and of which vendor; kept in the address. */
export function AuditFilters({ params, onChange }: AuditFiltersProps) {
  const people = usePeople();
  return (
    <Filters set={NARROWING.filter((key) => params.has(key)).length} align="flex-end">
      <Select
        label="Who"
        placeholder="Everybody"
        searchable
        clearable
        data={[{ value: ITSELF, label: 'Countersign' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        value={params.get('who')}
        onChange={(value) => onChange('who', value)}
        nothingFoundMessage="Nobody of this name"
        w={190}
      />
      <Select
        label="What was changed"
        placeholder="Everything"
        clearable
        data={SUBJECT_TYPES}
        value={params.get('kind')}
        onChange={(value) => onChange('kind', value)}
        w={190}
      />
      <VendorFilter id={params.get('vendor')} isLabelSeen onChoose={(id) => onChange('vendor', id)} />
      <DayField
        label="From"
        isPastAllowed
        clearable
        width={150}
        value={dayIn(params, 'from')}
        onChange={(day) => onChange('from', day)}
      />
      <DayField
        label="To"
        isPastAllowed
        clearable
        width={150}
        value={dayIn(params, 'to')}
        onChange={(day) => onChange('to', day)}
      />
    </Filters>
  );
}

import type { UseFormReturnType } from '@mantine/form';
import { ConflictNote } from '../../components/conflict/conflict-note';
import type { FieldOf } from '../../components/conflict/reconcile';
import type { Conflict, Side } from '../../components/conflict/use-conflict';
import { useWhoChanged } from '../../components/conflict/use-who-changed';
import type { VendorValues } from '../../components/vendor-form';
import { dayOf } from '../../terms/dates';
import { DATA_KIND, TIER, VENDOR_STATUS } from '../../terms/labels';

const LABELS: Readonly<Record<keyof VendorValues, string>> = {
  name: 'Name',
  website: 'Website',
  tier: 'Tier',
  businessOwner: 'Business owner',
  purpose: 'What it does for us',
  legalName: 'Legal name',
  aliases: 'Other names',
  systems: 'Systems that we use',
  dataHandled: 'Data handled',
  dataNote: 'More on the data',
  contacts: 'Contacts',
  renewalOn: 'Renewal date',
  status: 'Status',
};

function shown(field: FieldOf<VendorValues>, values: VendorValues): string {
  if (field === 'tier') return TIER[values.tier];
  if (field === 'status') return VENDOR_STATUS[values.status];
  if (field === 'renewalOn') return values.renewalOn ? dayOf(values.renewalOn) : 'nothing';
  if (field === 'dataHandled') return values.dataHandled.map((kind) => DATA_KIND[kind]).join(', ') || 'nothing';
  if (field === 'contacts')
    return values.contacts.map(({ name, email }) => `${name} <${email}>`).join(', ') || 'nothing';
  const value = values[field];
  return (typeof value === 'string' ? value : value.join(', ')) || 'nothing';
}

interface VendorConflictProps {
  readonly vendorId: string;
  readonly conflict: Conflict<VendorValues>;
  readonly form: UseFormReturnType<VendorValues>;
  readonly onChoose: (field: FieldOf<VendorValues>, side: Side) => void;
}

/** What somebody else changed of the vendor, beside what the person did; a choice goes into the form. */
export function VendorConflict({ vendorId, conflict, form, onChoose }: VendorConflictProps) {
  const whoChanged = useWhoChanged(vendorId);
  return (
    <ConflictNote
      conflict={conflict}
      labelOf={(field) => LABELS[field]}
      shown={shown}
      whoChanged={whoChanged}
      onChoose={(field, side) => {
        form.setValues({ [field]: conflict[side][field] });
        onChoose(field, side);
      }}
    />
  );
}

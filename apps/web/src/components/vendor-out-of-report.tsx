import { FormModal } from './form-modal';
import { NEW_VENDOR, VendorForm } from './vendor-form';
import type { ChosenVendor } from './vendor-select';
import { useCreateVendor } from './use-create-vendor';

interface VendorOutOfReportProps {
  readonly opened: boolean;
  /** As the report names them; null: not found. */
  readonly read: { readonly serviceOrganization?: string | null; readonly systemName?: string | null } | null;
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly onEntered: (vendor: ChosenVendor) => void;
}

const LEGAL_FORM = /,?\s+(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|PLC|S\.A|B\.V|Co)\.?$/i;

/** The name by which a company is called every day: the one in the report without its legal form. */
export const everydayNameOf = (legalName: string) => legalName.replace(LEGAL_FORM, '');

/** Enters a vendor as the report calls it: by its everyday name, with the name in the report as its legal one. */
export function VendorOutOfReport({ opened, read, submitLabel, onClose, onEntered }: VendorOutOfReportProps) {
  const creating = useCreateVendor(onEntered);
  const legalName = read?.serviceOrganization ?? '';
  const initial = {
    ...NEW_VENDOR,
    name: everydayNameOf(legalName),
    legalName,
    systems: read?.systemName ? [read.systemName] : [],
  };
  return (
    <FormModal opened={opened} onClose={onClose} title="Add a vendor, as the report calls it" size="lg">
      <VendorForm initial={initial} submitLabel={submitLabel} {...creating} onCancel={onClose} />
    </FormModal>
  );
}

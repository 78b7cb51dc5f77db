import { Modal } from '@mantine/core';
import { useMutation } from 'urql';
import { messageOf } from '../api/failures';
import { fieldErrorsOf } from './field-errors';
import { NEW_VENDOR, VendorForm, inputOf } from './vendor-form';
import type { ChosenVendor } from './vendor-select';
import { CreateVendorDocument } from './vendor-form-documents';

interface VendorOutOfReportProps {
  readonly opened: boolean;
  /** As the report names them; null: not found. */
  readonly read: { readonly serviceOrganization?: string | null; readonly systemName?: string | null } | null;
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly onEntered: (vendor: ChosenVendor) => void;
}

const LEGAL_FORM = /,?\s+(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|PLC|S\.A|B\.V|Co)\.?$/i;

/** Enters a vendor as the report calls it: by its everyday name, with the name in the report as its legal one. */
export function VendorOutOfReport({ opened, read, submitLabel, onClose, onEntered }: VendorOutOfReportProps) {
  const [{ error, fetching }, create] = useMutation(CreateVendorDocument);
  const legalName = read?.serviceOrganization ?? '';
  const initial = {
    ...NEW_VENDOR,
    name: legalName.replace(LEGAL_FORM, ''),
    legalName,
    systems: read?.systemName ? [read.systemName] : [],
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Add a vendor, as the report calls it" size="lg">
      <VendorForm
        initial={initial}
        submitLabel={submitLabel}
        isUnderway={fetching}
        problem={error ? messageOf(error) : null}
        onCancel={onClose}
        onSubmit={async (values, form) => {
          const answer = (await create({ input: inputOf(values) })).data?.createVendor;
          if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
          if (answer?.__typename === 'VendorNameTaken') form.setErrors({ name: answer.message });
          if (answer?.__typename === 'CreateVendorPayload') onEntered(answer.vendor);
        }}
      />
    </Modal>
  );
}

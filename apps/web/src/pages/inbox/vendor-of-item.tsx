import { Modal } from '@mantine/core';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { fieldErrorsOf } from '../../components/field-errors';
import { NEW_VENDOR, VendorForm, inputOf } from '../../components/vendor-form';
import type { ChosenVendor } from '../../components/vendor-select';
import type { InboxLineFragment } from '../../gql/graphql';
import { CreateVendorDocument } from '../vendors/vendors-documents';

interface VendorOfItemProps {
  readonly opened: boolean;
  readonly reading: InboxLineFragment['reading'] | null;
  readonly onClose: () => void;
  readonly onEntered: (vendor: ChosenVendor) => void;
}

const LEGAL_FORM = /,?\s+(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|PLC|S\.A|B\.V|Co)\.?$/i;

/** Enters a vendor as the report calls it: by its everyday name, with the name in the report as its legal one. */
export function VendorOfItem({ opened, reading, onClose, onEntered }: VendorOfItemProps) {
  const [{ error, fetching }, create] = useMutation(CreateVendorDocument);
  const legalName = reading?.serviceOrganization ?? '';
  const initial = {
    ...NEW_VENDOR,
    name: legalName.replace(LEGAL_FORM, ''),
    legalName,
    systems: reading?.systemName ? [reading.systemName] : [],
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Add a vendor, as the report calls it" size="lg">
      <VendorForm
        initial={initial}
        submitLabel="Add vendor and file the report"
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

import { useState } from 'react';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { FormModal } from '../../components/form-modal';
import { useConflict } from '../../components/conflict/use-conflict';
import { fieldErrorsOf } from '../../components/field-errors';
import { VendorForm, type VendorValues, inputOf } from '../../components/vendor-form';
import type { VendorDetailsFragment } from '../../gql/graphql';
import { VendorConflict } from './vendor-conflict';
import { UpdateVendorDocument } from './vendor-documents';

interface EditVendorProps {
  readonly vendor: VendorDetailsFragment;
  readonly onClose: () => void;
}

const valuesOf = (vendor: VendorDetailsFragment): VendorValues => ({
  name: vendor.name,
  tier: vendor.tier,
  status: vendor.status,
  website: vendor.website ?? '',
  businessOwner: vendor.businessOwner ?? '',
  purpose: vendor.purpose ?? '',
  legalName: vendor.legalName ?? '',
  aliases: [...vendor.aliases],
  systems: [...vendor.systems],
  dataHandled: [...vendor.dataHandled],
  dataNote: vendor.dataNote ?? '',
  contacts: vendor.contacts.map(({ name, email, role }) => ({ name, email, role: role ?? '' })),
  renewalOn: vendor.renewalOn ?? '',
});

export function EditVendor({ vendor, onClose }: EditVendorProps) {
  // The version that the person looked at: a change of somebody else in the meantime is not to be lost.
  const [seen, setSeen] = useState(vendor);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { conflict, isOpen, meet, choose } = useConflict<VendorValues>();
  const [{ error, fetching }, update] = useMutation(UpdateVendorDocument);
  return (
    <FormModal opened onClose={onClose} title={`Edit ${seen.name}`} size="lg">
      <VendorForm
        initial={valuesOf(seen)}
        submitLabel="Save"
        isUnderway={fetching}
        problem={error ? messageOf(error) : refusal}
        notice={(form) =>
          conflict && <VendorConflict vendorId={seen.id} conflict={conflict} form={form} onChoose={choose} />
        }
        onCancel={onClose}
        onSubmit={async (values, form) => {
          setRefusal(isOpen ? 'Choose first which value stands where you both changed the same.' : null);
          if (isOpen) return;
          const input = { id: seen.id, version: seen.version, ...inputOf(values) };
          const answer = (await update({ input })).data?.updateVendor;
          if (answer?.__typename === 'UpdateVendorPayload') onClose();
          if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
          if (answer?.__typename === 'VendorNameTaken') form.setErrors({ name: answer.message });
          if (answer?.__typename === 'NotFound' || answer?.__typename === 'Forbidden') setRefusal(answer.message);
          if (answer?.__typename === 'VendorVersionConflict') {
            form.setValues(meet(valuesOf(seen), values, valuesOf(answer.current)));
            setSeen(answer.current);
          }
        }}
      />
    </FormModal>
  );
}

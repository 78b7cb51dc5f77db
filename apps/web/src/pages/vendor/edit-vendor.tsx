import { useState } from 'react';
import { Modal } from '@mantine/core';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { fieldErrorsOf } from '../../components/field-errors';
import { VendorForm, type VendorValues, inputOf } from '../../components/vendor-form';
import type { VendorDetailsFragment } from '../../gql/graphql';
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

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What the person changed, which a change of somebody else is not to take away. */
const changedIn = (values: VendorValues, before: VendorValues): Partial<VendorValues> =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => !same(before[key as keyof VendorValues], value)));

export function EditVendor({ vendor, onClose }: EditVendorProps) {
  // The version that the person looked at: a change of somebody else in the meantime is not to be lost.
  const [seen, setSeen] = useState(vendor);
  const [conflict, setConflict] = useState<string | null>(null);
  const [{ error, fetching }, update] = useMutation(UpdateVendorDocument);
  return (
    <Modal opened onClose={onClose} title={`Edit ${seen.name}`} size="lg">
      <VendorForm
        initial={valuesOf(seen)}
        submitLabel="Save"
        isUnderway={fetching}
        problem={error ? messageOf(error) : conflict}
        onCancel={onClose}
        onSubmit={async (values, form) => {
          const input = { id: seen.id, version: seen.version, ...inputOf(values) };
          const answer = (await update({ input })).data?.updateVendor;
          if (answer?.__typename === 'UpdateVendorPayload') onClose();
          if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
          if (answer?.__typename === 'VendorNameTaken') form.setErrors({ name: answer.message });
          if (answer?.__typename === 'NotFound') setConflict(answer.message);
          if (answer?.__typename === 'VendorVersionConflict') {
            setConflict(`${answer.message} What you changed still stands here, beside what is new.`);
            form.setValues({ ...valuesOf(answer.current), ...changedIn(values, valuesOf(seen)) });
            setSeen(answer.current);
          }
        }}
      />
    </Modal>
  );
}

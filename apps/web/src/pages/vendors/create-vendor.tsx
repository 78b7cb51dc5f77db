import { Modal } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { fieldErrorsOf } from '../../components/field-errors';
import { NEW_VENDOR, VendorForm, inputOf } from '../../components/vendor-form';
import { CreateVendorDocument } from '../../components/vendor-form-documents';

interface CreateVendorProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function CreateVendor({ opened, onClose }: CreateVendorProps) {
  const navigate = useNavigate();
  const [{ error, fetching }, create] = useMutation(CreateVendorDocument);
  return (
    <Modal opened={opened} onClose={onClose} title="Add a vendor" size="lg">
      <VendorForm
        initial={NEW_VENDOR}
        submitLabel="Add vendor"
        isUnderway={fetching}
        problem={error ? messageOf(error) : null}
        onCancel={onClose}
        onSubmit={async (values, form) => {
          const answer = (await create({ input: inputOf(values) })).data?.createVendor;
          if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
          if (answer?.__typename === 'VendorNameTaken') form.setErrors({ name: answer.message });
          if (answer?.__typename === 'CreateVendorPayload') await navigate(`/vendors/${answer.vendor.id}`);
        }}
      />
    </Modal>
  );
}

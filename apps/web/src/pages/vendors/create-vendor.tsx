import { useNavigate } from 'react-router';
import { FormModal } from '../../components/form-modal';
import { NEW_VENDOR, VendorForm } from '../../components/vendor-form';
import { useCreateVendor } from '../../components/use-create-vendor';

interface CreateVendorProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function CreateVendor({ opened, onClose }: CreateVendorProps) {
  const navigate = useNavigate();
  const creating = useCreateVendor(({ id }) => void navigate(`/vendors/${id}`));
  return (
    <FormModal opened={opened} onClose={onClose} title="Add a vendor" size="lg">
      <VendorForm initial={NEW_VENDOR} submitLabel="Add vendor" {...creating} onCancel={onClose} />
    </FormModal>
  );
}

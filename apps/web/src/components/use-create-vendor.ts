import type { UseFormReturnType } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../api/failures';
import { fieldErrorsOf } from './field-errors';
import { type VendorValues, inputOf } from './vendor-form';
import { CreateVendorDocument } from './vendor-form-documents';
import type { ChosenVendor } from './vendor-select';

/** Adds the vendor of a form, or tells in its fields what is wrong. */
export function useCreateVendor(onCreated: (vendor: ChosenVendor) => void) {
  const [{ error, fetching }, create] = useMutation(CreateVendorDocument);
  return {
    isUnderway: fetching,
    problem: error ? messageOf(error) : null,
    onSubmit: async (values: VendorValues, form: UseFormReturnType<VendorValues>) => {
      const answer = (await create({ input: inputOf(values) })).data?.createVendor;
      if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
      if (answer?.__typename === 'VendorNameTaken') form.setErrors({ name: answer.message });
      if (answer?.__typename === 'CreateVendorPayload') onCreated(answer.vendor);
    },
  };
}

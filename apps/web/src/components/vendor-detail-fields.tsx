import { Group, MultiSelect, Select, TagsInput, TextInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DATA_KIND, VENDOR_STATUS, choicesOf } from '../terms/labels';
import { DayField } from './day-field';
import type { VendorValues } from './vendor-form';

interface VendorDetailFieldsProps {
  readonly form: UseFormReturnType<VendorValues>;
  readonly mayAll: boolean;
}

/** By which names a vendor is known, what of it is used, and how we stand with it. */
export function VendorDetailFields({ form, mayAll }: VendorDetailFieldsProps) {
  return (
    <>
      <TextInput
        label="Legal name"
        description="As it stands in contracts and reports, where that is another name."
        maxLength={200}
        disabled={!mayAll}
        {...form.getInputProps('legalName')}
      />
      <TagsInput
        label="Other names"
        description="Names that its reports may bear. Press Enter after each."
        acceptValueOnBlur
        {...form.getInputProps('aliases')}
      />
      <TagsInput
        label="Systems that we use"
        description="Systems or products, as its reports call them. Press Enter after each."
        acceptValueOnBlur
        {...form.getInputProps('systems')}
      />
      <MultiSelect label="Data handled" data={choicesOf(DATA_KIND)} clearable {...form.getInputProps('dataHandled')} />
      <Textarea label="More on the data" autosize minRows={1} maxRows={6} {...form.getInputProps('dataNote')} />
      <Group grow align="flex-start">
        <DayField
          label="Renewal date"
          isPastAllowed
          clearable
          disabled={!mayAll}
          value={form.values.renewalOn}
          error={form.errors.renewalOn}
          onChange={(day) => form.setFieldValue('renewalOn', day ?? '')}
        />
        <Select
          label="Status"
          data={choicesOf(VENDOR_STATUS)}
          allowDeselect={false}
          disabled={!mayAll}
          {...form.getInputProps('status')}
        />
      </Group>
    </>
  );
}

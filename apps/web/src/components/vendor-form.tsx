import { type ReactNode, useState } from 'react';
import { Button, Group, Radio, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { IconChevronDown } from '@tabler/icons-react';
import { useMay } from '../app/use-may';
import type { DataKind, VendorStatus, VendorTier } from '../gql/graphql';
import { TIER, TIER_MEANING, choicesOf } from '../terms/labels';
import { Problem } from './failure-note';
import { VendorContactFields } from './vendor-contact-fields';
import { VendorDetailFields } from './vendor-detail-fields';
import classes from './vendor-form.module.css';

export interface VendorValues {
  readonly name: string;
  readonly website: string;
  readonly tier: VendorTier;
  readonly businessOwner: string;
  readonly purpose: string;
  readonly legalName: string;
  readonly aliases: string[];
  readonly systems: string[];
  readonly dataHandled: DataKind[];
  readonly dataNote: string;
  readonly contacts: { readonly name: string; readonly email: string; readonly role: string }[];
  /** Empty: not known. */
  readonly renewalOn: string;
  readonly status: VendorStatus;
}

export const NEW_VENDOR: VendorValues = {
  name: '',
  website: '',
  tier: 'MEDIUM',
  businessOwner: '',
  purpose: '',
  legalName: '',
  aliases: [],
  systems: [],
  dataHandled: [],
  dataNote: '',
  contacts: [],
  renewalOn: '',
  status: 'ACTIVE',
};

const orNull = (text: string) => text.trim() || null;

/** What the API takes: nothing where nothing was said. */
export const inputOf = (values: VendorValues) => ({
  name: values.name,
  tier: values.tier,
  status: values.status,
  website: orNull(values.website),
  businessOwner: orNull(values.businessOwner),
  purpose: orNull(values.purpose),
  legalName: orNull(values.legalName),
  aliases: values.aliases,
  systems: values.systems,
  dataHandled: values.dataHandled,
  dataNote: orNull(values.dataNote),
  contacts: values.contacts.map(({ name, email, role }) => ({ name, email, role: orNull(role) })),
  renewalOn: values.renewalOn || null,
});

interface VendorFormProps {
  readonly initial: VendorValues;
  readonly submitLabel: string;
  readonly isUnderway: boolean;
  /** What is wrong with the whole; single values are told at their fields. */
  readonly problem: string | null;
  /** What else is to be known before it is saved, and what it asks may go into the form. */
  readonly notice?: (form: UseFormReturnType<VendorValues>) => ReactNode;
  readonly onSubmit: (values: VendorValues, form: UseFormReturnType<VendorValues>) => void;
  readonly onCancel: () => void;
}

export function VendorForm({ initial, submitLabel, isUnderway, problem, notice, onSubmit, onCancel }: VendorFormProps) {
  // Whoever may not change all of a vendor changes what it handles and whom to write to there.
  const mayAll = useMay('VENDOR_WRITE');
  const form = useForm<VendorValues>({
    initialValues: initial,
    validate: { name: (value) => (value.trim() === '' ? 'Give the name of the vendor.' : null) },
  });
  const [isWhole, setWhole] = useState(initial !== NEW_VENDOR);
  // What is wrong in a field has to be seen.
  const isMoreShown = isWhole || Object.keys(form.errors).some((field) => field !== 'name');
  return (
    <form onSubmit={form.onSubmit((values) => onSubmit(values, form))} noValidate>
      <Stack gap="md">
        {notice?.(form)}
        {problem && (
          <Problem>
            <Text size="sm">{problem}</Text>
          </Problem>
        )}
        <TextInput
          label="Name"
          required
          data-autofocus
          maxLength={200}
          disabled={!mayAll}
          {...form.getInputProps('name')}
        />
        <TierField form={form} isFixed={!mayAll} />
        {isMoreShown ? (
          <MoreFields form={form} mayAll={mayAll} />
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconChevronDown size={16} />}
            style={{ alignSelf: 'flex-start' }}
            onClick={() => setWhole(true)}
          >
            More: website, owner, systems, data, contacts
          </Button>
        )}
        <Group justify="flex-end" className={classes.acts}>
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={isUnderway}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface FieldsProps {
  readonly form: UseFormReturnType<VendorValues>;
  readonly mayAll: boolean;
}

/** What may be said later as well. */
function MoreFields({ form, mayAll }: FieldsProps) {
  return (
    <>
      <TextInput
        label="Website"
        type="url"
        placeholder="https://www.example.com"
        disabled={!mayAll}
        {...form.getInputProps('website')}
      />
      <TextInput
        label="Business owner"
        description="Who answers for its use in the business."
        disabled={!mayAll}
        {...form.getInputProps('businessOwner')}
      />
      <VendorDetailFields form={form} mayAll={mayAll} />
      <Textarea
        label="What it does for us"
        autosize
        minRows={2}
        maxRows={8}
        disabled={!mayAll}
        {...form.getInputProps('purpose')}
      />
      <VendorContactFields form={form} />
    </>
  );
}

function TierField({ form, isFixed }: { readonly form: UseFormReturnType<VendorValues>; readonly isFixed: boolean }) {
  const { tier } = form.getValues();
  return (
    <Radio.Group label="Tier" description="How much depends on the vendor." required {...form.getInputProps('tier')}>
      <Group mt={8} mb={6} gap="lg">
        {choicesOf(TIER).map(({ value, label }) => (
          <Radio key={value} value={value} label={label} disabled={isFixed} />
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {TIER_MEANING[tier]}
      </Text>
    </Radio.Group>
  );
}

import { useState } from 'react';
import { Button, Group, Select, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { DayField } from '../../components/day-field';
import { Problem } from '../../components/failure-note';
import { fieldErrorsOf } from '../../components/field-errors';
import { FormModal } from '../../components/form-modal';
import type { VendorDetailsFragment } from '../../gql/graphql';
import { RequestReportDocument } from '../requests/request-documents';

interface RequestReportProps {
  readonly vendor: VendorDetailsFragment;
  readonly onClose: () => void;
  readonly onAsked: () => void;
}

const TWO_WEEKS_MS = 14 * 24 * 60 * 60_000;
const inTwoWeeks = () => new Date(Date.now() + TWO_WEEKS_MS).toISOString().slice(0, 10);

/** In the place of a contact's address: somebody who is none yet. */
const SOMEBODY_ELSE = '';

export function RequestReport({ vendor, onClose, onAsked }: RequestReportProps) {
  const [{ error, fetching, data }, ask] = useMutation(RequestReportDocument);
  const [dueOn] = useState(inTwoWeeks);
  const [chosen, setChosen] = useState(vendor.contacts[0]?.email ?? SOMEBODY_ELSE);
  const form = useForm({ initialValues: { contactName: '', contactEmail: '', dueOn, message: '' } });
  const isNew = chosen === SOMEBODY_ELSE;
  const answer = data?.requestReport;
  const refused = answer && 'message' in answer && answer.__typename !== 'InputInvalid' ? answer.message : null;
  const problem = error ? messageOf(error) : refused;
  const send = form.onSubmit(async ({ contactName, contactEmail, dueOn: day, message }) => {
    const to = isNew ? { contactName, contactEmail } : { contactEmail: chosen };
    const input = { vendorId: vendor.id, ...to, dueOn: day, message: message.trim() || null };
    const asked = (await ask({ input })).data?.requestReport;
    if (asked?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(asked.fields));
    if (asked?.__typename === 'RequestReportPayload') onAsked();
  });
  return (
    <FormModal opened onClose={onClose} title={`Ask ${vendor.name} for its report`} size="lg">
      <form noValidate onSubmit={send}>
        <Stack gap="md">
          {problem && (
            <Problem>
              <Text size="sm">{problem}</Text>
            </Problem>
          )}
          {vendor.contacts.length > 0 && (
            <Select
              label="Contact"
              data={[
                ...vendor.contacts.map(({ name, email }) => ({ value: email, label: `${name} <${email}>` })),
                { value: SOMEBODY_ELSE, label: 'Somebody else' },
              ]}
              allowDeselect={false}
              value={chosen}
              onChange={(email) => setChosen(email ?? SOMEBODY_ELSE)}
              error={isNew ? undefined : form.errors.contactEmail}
            />
          )}
          {isNew && (
            <Stack gap={6}>
              <Group gap="xs" align="flex-start">
                <TextInput
                  label="Name of the contact"
                  flex="1 1 180px"
                  required
                  data-autofocus
                  {...form.getInputProps('contactName')}
                />
                <TextInput
                  label="E-mail of the contact"
                  type="email"
                  flex="1.4 1 220px"
                  required
                  {...form.getInputProps('contactEmail')}
                />
              </Group>
              <Text size="xs" c="dimmed">
                Kept as a contact of {vendor.name} from then on.
              </Text>
            </Stack>
          )}
          <DayField
            label="Wanted by"
            description="The link stays open for 30 days after it."
            value={form.values.dueOn}
            error={form.errors.dueOn}
            onChange={(day) => form.setFieldValue('dueOn', day ?? '')}
          />
          <Textarea label="Message" autosize minRows={2} maxRows={8} {...form.getInputProps('message')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            <Button type="submit" loading={fetching}>
              Ask for the report
            </Button>
          </Group>
        </Stack>
      </form>
    </FormModal>
  );
}

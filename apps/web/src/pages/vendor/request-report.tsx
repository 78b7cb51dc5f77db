import { useState } from 'react';
import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { DayField } from '../../components/day-field';
import { Problem } from '../../components/failure-note';
import { fieldErrorsOf } from '../../components/field-errors';
import type { VendorDetailsFragment } from '../../gql/graphql';
import { RequestReportDocument } from '../requests/request-documents';

interface RequestReportProps {
  readonly vendor: VendorDetailsFragment;
  readonly onClose: () => void;
  readonly onAsked: () => void;
}

const TWO_WEEKS_MS = 14 * 24 * 60 * 60_000;
const inTwoWeeks = () => new Date(Date.now() + TWO_WEEKS_MS).toISOString().slice(0, 10);

export function RequestReport({ vendor, onClose, onAsked }: RequestReportProps) {
  const [{ error, fetching, data }, ask] = useMutation(RequestReportDocument);
  const [dueOn] = useState(inTwoWeeks);
  const form = useForm({
    initialValues: {
      contactEmail: vendor.contacts[0]?.email ?? '',
      dueOn,
      message: '',
    },
  });
  const answer = data?.requestReport;
  const refused = answer && 'message' in answer && answer.__typename !== 'InputInvalid' ? answer.message : null;
  const problem = error ? messageOf(error) : refused;
  return (
    <Modal opened onClose={onClose} title={`Ask ${vendor.name} for its report`} size="lg">
      {vendor.contacts.length === 0 ? (
        <Text>Add a contact to the vendor first: press Edit on its page.</Text>
      ) : (
        <form
          noValidate
          onSubmit={form.onSubmit(async (values) => {
            const input = { vendorId: vendor.id, ...values, message: values.message.trim() || null };
            const asked = (await ask({ input })).data?.requestReport;
            if (asked?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(asked.fields));
            if (asked?.__typename === 'RequestReportPayload') onAsked();
          })}
        >
          <Stack gap="md">
            {problem && (
              <Problem>
                <Text size="sm">{problem}</Text>
              </Problem>
            )}
            <Select
              label="Contact"
              data={vendor.contacts.map(({ name, email }) => ({ value: email, label: `${name} <${email}>` }))}
              allowDeselect={false}
              {...form.getInputProps('contactEmail')}
            />
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
      )}
    </Modal>
  );
}

import { useState } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { DayField } from '../../components/day-field';
import { Problem } from '../../components/failure-note';
import { PersonSelect, usePeople } from '../../components/person-select';
import { RequestReviewDocument } from './vendor-documents';

interface RequestReviewProps {
  readonly vendor: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onAsked: () => void;
}

/** Begins a review that waits for the vendor's next report. */
export function RequestReview({ vendor, onClose, onAsked }: RequestReviewProps) {
  const people = usePeople();
  const [assigneeId, setAssigneeId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, ask] = useMutation(RequestReviewDocument);
  const send = async () => {
    const { data, error } = await ask({ input: { vendorId: vendor.id, assigneeId, dueOn } });
    const refused = refusalIn(error, data?.requestReview);
    setRefusal(refused);
    if (refused !== null) return;
    notifications.show({ color: 'green', title: 'The review waits', message: `for the next report of ${vendor.name}` });
    onAsked();
  };
  return (
    <Modal opened onClose={onClose} title={`Ask for a review of ${vendor.name}`}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          The next report that comes in answers it. A review that waits already stays as it is.
        </Text>
        {refusal && (
          <Problem>
            <Text size="sm">{refusal}</Text>
          </Problem>
        )}
        <PersonSelect
          label="Reviewer"
          reviewersOnly
          person={people.find(({ id }) => id === assigneeId) ?? null}
          onChoose={setAssigneeId}
        />
        <DayField label="To be decided by" clearable value={dueOn} onChange={setDueOn} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button loading={fetching} onClick={() => void send()}>
            Ask for the review
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

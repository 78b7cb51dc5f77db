import { useState } from 'react';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { WithdrawReviewDocument } from './review-documents';

/** Ends a review whose report nobody waits for any more. */
export function WithdrawReview({ reviewId }: { readonly reviewId: string }) {
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, withdraw] = useMutation(WithdrawReviewDocument);
  const send = async () => {
    const { data, error } = await withdraw({ input: { reviewId, reason } });
    setRefusal(refusalIn(error, data?.withdrawReview));
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        If nobody waits for the report any more, withdraw the review. The next report begins another.
      </Text>
      <Group gap="xs" align="flex-start">
        <TextInput
          flex="1 1 220px"
          aria-label="Why the report is not needed"
          placeholder="Why the report is not needed"
          value={reason}
          error={refusal}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Button variant="default" loading={fetching} onClick={() => void send()}>
          Withdraw the review
        </Button>
      </Group>
    </>
  );
}

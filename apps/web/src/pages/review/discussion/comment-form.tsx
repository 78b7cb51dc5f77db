import { useState } from 'react';
import { Button, Group, Select, Stack } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import { refusalIn } from '../../../api/failures';
import { usePeople } from '../../../components/person-select';
import type { ReviewInFullFragment } from '../../../gql/graphql';
import { CommentOnReviewDocument } from './discussion-documents';
import { MentionField } from './mention-field';
import { sentOf } from './mention-text';

interface CommentFormProps {
  readonly review: ReviewInFullFragment;
  readonly onWritten: () => void;
}

/** Says something about the review, or about one of the exceptions in its report. */
export function CommentForm({ review, onWritten }: CommentFormProps) {
  const people = usePeople();
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, comment] = useMutation(CommentOnReviewDocument);
  const exceptionKey = review.exceptions.find(({ key }) => key === params.get('about'))?.key ?? null;
  const setAbout = (key: string | null) =>
    setParams(
      (last) => {
        const next = new URLSearchParams(last);
        if (key) next.set('about', key);
        else next.delete('about');
        return next;
      },
      { replace: true },
    );
  const send = async () => {
    if (text.trim() === '') return setRefusal('Write something.');
    const input = { reviewId: review.id, text: sentOf(text, people), exceptionKey };
    const { data, error } = await comment({ input });
    const refused = refusalIn(error, data?.commentOnReview);
    setRefusal(refused);
    if (refused !== null) return;
    setText('');
    setAbout(null);
    onWritten();
  };
  return (
    <Stack gap="xs">
      {review.exceptions.length > 0 && (
        <Select
          label="About"
          placeholder="The review"
          clearable
          w={260}
          data={review.exceptions.map(({ key, controlId }, index) => ({
            value: key,
            label: controlId ? `Exception at ${controlId}` : `Exception ${index + 1}, without an identifier`,
          }))}
          value={exceptionKey}
          onChange={setAbout}
        />
      )}
      <MentionField
        label="Comment"
        value={text}
        people={people}
        error={refusal}
        onChange={setText}
        onSubmit={() => void send()}
      />
      <Group justify="flex-end">
        <Button loading={fetching} onClick={() => void send()}>
          Comment
        </Button>
      </Group>
    </Stack>
  );
}

import { Button, Group, Select, Stack } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { ReviewInFullFragment } from '../../../gql/graphql';
import { MentionField } from './mention-field';
import { useCommenting } from './use-commenting';

interface CommentFormProps {
  readonly review: ReviewInFullFragment;
  readonly onWritten: () => void;
}

/** Says something about the review, or about one of the exceptions in its report. */
export function CommentForm({ review, onWritten }: CommentFormProps) {
  const [params, setParams] = useSearchParams();
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
  const { people, text, setText, refusal, fetching, send } = useCommenting(
    { reviewId: review.id, exceptionKey },
    () => {
      setAbout(null);
      onWritten();
    },
  );
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
      <MentionField label="Comment" value={text} people={people} error={refusal} onChange={setText} onSubmit={send} />
      <Group justify="flex-end">
        <Button loading={fetching} onClick={send}>
          Comment
        </Button>
      </Group>
    </Stack>
  );
}

import { useState } from 'react';
import { useMutation } from 'urql';
import { refusalIn } from '../../../api/failures';
import { usePeople } from '../../../components/person-select';
import type { CommentOnReviewInput } from '../../../gql/graphql';
import { CommentOnReviewDocument } from './discussion-documents';
import { sentOf } from './mention-text';

/** A comment that is being written, about a review or a part of its report. */
export function useCommenting(subject: Omit<CommentOnReviewInput, 'text'>, onWritten: () => void) {
  const people = usePeople();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, comment] = useMutation(CommentOnReviewDocument);
  const send = async () => {
    if (text.trim() === '') return setRefusal('Write something.');
    const { data, error } = await comment({ input: { ...subject, text: sentOf(text, people) } });
    const refused = refusalIn(error, data?.commentOnReview);
    setRefusal(refused);
    if (refused !== null) return;
    setText('');
    onWritten();
  };
  return { people, text, setText, refusal, fetching, send: () => void send() };
}

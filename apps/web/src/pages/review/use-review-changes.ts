import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { ReviewChangedDocument } from './review-documents';

/**
 * Each time that somebody changes something of a review, another value; what is there when the page opens is none.
 * @param onChanged is told as well
 */
export function useReviewChanges(reviewId: string, onChanged: () => void): unknown {
  const [{ data }] = useSubscription({ query: ReviewChangedDocument, variables: { reviewId } });
  const event = data?.reviewChanged;
  const first = useRef(event);
  const tell = useRef(onChanged);
  useEffect(() => {
    tell.current = onChanged;
  });
  useEffect(() => {
    first.current ??= event;
    if (event !== first.current) tell.current();
  }, [event]);
  return event;
}

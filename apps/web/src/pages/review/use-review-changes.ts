import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { ReviewChangedDocument } from './review-documents';

/**
 * Another value at first, and each time that somebody changes something of a review.
 * @param onChanged is told as well, of the first too: between the page's query and the beginning of what is told here
 * something may have been changed
 */
export function useReviewChanges(reviewId: string, onChanged: () => void): unknown {
  const [{ data }] = useSubscription({ query: ReviewChangedDocument, variables: { reviewId } });
  const event = data?.reviewChanged;
  const tell = useRef(onChanged);
  useEffect(() => {
    tell.current = onChanged;
  });
  useEffect(() => {
    if (event) tell.current();
  }, [event]);
  return event;
}

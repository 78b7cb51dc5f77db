import { useEffect, useMemo } from 'react';
import { useSubscription } from 'urql';
import { useEveryPage } from '../../../components/use-every-page';
import type { ReviewAttachmentsQuery, ReviewCommentsQuery } from '../../../gql/graphql';
import { ReviewAttachmentsDocument, ReviewCommentsDocument, ReviewDiscussionDocument } from './discussion-documents';

const NOTHING = { nodes: [], pageInfo: { hasNextPage: false } };
const commentsIn = ({ review }: ReviewCommentsQuery) => review?.comments ?? NOTHING;
const attachmentsIn = ({ review }: ReviewAttachmentsQuery) => review?.attachments ?? NOTHING;

/** What people say about a review and put to it, as they do. */
export function useDiscussion(reviewId: string) {
  const variables = useMemo(() => ({ id: reviewId }), [reviewId]);
  const comments = useEveryPage(ReviewCommentsDocument, variables, commentsIn);
  const attachments = useEveryPage(ReviewAttachmentsDocument, variables, attachmentsIn);
  const [{ data }] = useSubscription({ query: ReviewDiscussionDocument, variables: { reviewId } });
  const event = data?.reviewDiscussion;
  useEffect(() => {
    if (event === undefined) return;
    comments.retry();
    attachments.retry();
    // Each event counts once; fetching anew is no reason to fetch anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [event]);
  const refresh = () => {
    comments.retry();
    attachments.retry();
  };
  return { comments, attachments, refresh };
}

export type DiscussionState = ReturnType<typeof useDiscussion>;

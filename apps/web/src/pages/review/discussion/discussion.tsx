import { Text } from '@mantine/core';
import { May } from '../../../components/may';
import { useMay } from '../../../app/use-may';
import type { ReviewInFullFragment } from '../../../gql/graphql';
import { Section } from '../../../report-view/tabs/section';
import { Attachments } from './attachments';
import { CommentForm } from './comment-form';
import { CommentLine } from './comment-line';
import { EveryPageLoaded } from './every-page-loaded';
import type { DiscussionState } from './use-discussion';
import classes from './discussion.module.css';

interface DiscussionProps {
  readonly review: ReviewInFullFragment;
  readonly discussion: DiscussionState;
}

/** What people say about a review and put to it; also after its decision, whose record stays as it was. */
export function Discussion({ review, discussion: { comments, attachments, refresh } }: DiscussionProps) {
  const mayComment = useMay('REVIEW_COMMENT');
  const isOpenForMore = review.status !== 'SUPERSEDED';
  return (
    <>
      <Section title="Comments">
        <EveryPageLoaded list={comments}>
          {(nodes) =>
            nodes.length === 0 ? (
              <Text size="sm" c="dimmed" mb="md">
                Nobody has said anything yet.
              </Text>
            ) : (
              <ol className={classes.comments}>
                {nodes.map((comment) => (
                  <CommentLine key={comment.id} comment={comment} onChanged={refresh} />
                ))}
              </ol>
            )
          }
        </EveryPageLoaded>
        {isOpenForMore ? (
          <May permission="REVIEW_COMMENT">
            <CommentForm review={review} onWritten={refresh} />
          </May>
        ) : (
          <Text size="sm" c="dimmed">
            A later review stands in the place of this one. The discussion goes on there.
          </Text>
        )}
      </Section>
      <Section title="Files">
        <Attachments
          reviewId={review.id}
          isOpenForMore={isOpenForMore && mayComment}
          attachments={attachments}
          onChanged={refresh}
        />
      </Section>
    </>
  );
}

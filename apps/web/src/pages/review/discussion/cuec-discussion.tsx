import { useState } from 'react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { May } from '../../../components/may';
import { Loaded } from '../../../components/loaded';
import type { ReviewStatus } from '../../../gql/graphql';
import { CommentLine } from './comment-line';
import { ReviewOfReportDocument } from './discussion-documents';
import { EveryPageLoaded } from './every-page-loaded';
import { MentionField } from './mention-field';
import { useCommenting } from './use-commenting';
import { type DiscussionState, useDiscussion } from './use-discussion';
import classes from './discussion.module.css';

interface Subject {
  readonly cuecId: string;
  /** What the CUEC is called. */
  readonly label: string;
}

interface ReviewTalkedOf {
  readonly id: string;
  readonly status: ReviewStatus;
}

interface CuecDiscussionProps extends Subject {
  readonly review: ReviewTalkedOf;
  readonly discussion: DiscussionState;
}

/** What people say about one CUEC, which is a part of the discussion of its review. */
export function CuecDiscussion({ cuecId, label, review, discussion: { comments, refresh } }: CuecDiscussionProps) {
  return (
    <Stack gap="xs">
      <EveryPageLoaded list={comments}>
        {(nodes) => {
          const own = nodes.filter(({ cuec }) => cuec?.id === cuecId);
          if (own.length === 0)
            return (
              <Text size="sm" c="dimmed">
                Nobody has said anything about it yet.
              </Text>
            );
          return (
            <ol className={classes.comments} aria-label={`Comments on ${label}`}>
              {own.map((comment) => (
                <CommentLine key={comment.id} comment={comment} onChanged={refresh} />
              ))}
            </ol>
          );
        }}
      </EveryPageLoaded>
      {review.status === 'SUPERSEDED' ? (
        <Text size="sm" c="dimmed">
          A later review stands in the place of this one. The discussion goes on there.
        </Text>
      ) : (
        <May permission="REVIEW_COMMENT">
          <CuecCommentForm cuecId={cuecId} label={label} reviewId={review.id} onWritten={refresh} />
        </May>
      )}
    </Stack>
  );
}

interface CuecCommentFormProps extends Subject {
  readonly reviewId: string;
  readonly onWritten: () => void;
}

function CuecCommentForm({ cuecId, label, reviewId, onWritten }: CuecCommentFormProps) {
  const { people, text, setText, refusal, fetching, send } = useCommenting({ reviewId, cuecId }, onWritten);
  return (
    <>
      <MentionField
        label={`Comment on ${label}`}
        value={text}
        people={people}
        error={refusal}
        onChange={setText}
        onSubmit={send}
      />
      <Group justify="flex-end">
        <Button size="xs" loading={fetching} onClick={send}>
          Comment
        </Button>
      </Group>
    </>
  );
}

/** Opens what people say about a CUEC, under it. */
export function CuecDiscussionToggle(props: CuecDiscussionProps) {
  const [isOpen, setOpen] = useState(false);
  const { cuecId, label, discussion } = props;
  const count = discussion.comments.nodes?.filter(({ cuec }) => cuec?.id === cuecId).length ?? 0;
  return (
    <Stack gap="xs" mt="xs">
      <Button
        size="compact-xs"
        variant="subtle"
        w="fit-content"
        leftSection={<IconMessage size={14} aria-hidden />}
        aria-expanded={isOpen}
        aria-label={`Discuss ${label}${count > 0 ? `, ${count} said` : ''}`}
        onClick={() => setOpen(!isOpen)}
      >
        Discuss{count > 0 && ` (${count})`}
      </Button>
      {isOpen && <CuecDiscussion {...props} />}
    </Stack>
  );
}

/** What people say about a CUEC, where its review is not on the page. */
export function CuecDiscussionOfReport({ reportId, ...subject }: Subject & { readonly reportId: string }) {
  const [{ data, error }, again] = useQuery({ query: ReviewOfReportDocument, variables: { reportId } });
  return (
    <Loaded data={data} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
      {({ report }) => {
        const review = report?.reviews.nodes[0];
        return review === undefined ? (
          <Text size="sm" c="dimmed">
            The report is not being reviewed. What is said about its CUECs belongs to the review.
          </Text>
        ) : (
          <LiveCuecDiscussion {...subject} review={review} />
        );
      }}
    </Loaded>
  );
}

function LiveCuecDiscussion(props: Subject & { readonly review: ReviewTalkedOf }) {
  return <CuecDiscussion {...props} discussion={useDiscussion(props.review.id)} />;
}

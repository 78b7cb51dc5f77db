import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from 'urql';
import { AuditEventsDocument } from '../../components/audit-documents';
import { MeanwhileNote } from '../../components/conflict/meanwhile-note';
import { tellRefusal } from '../../components/tell-refusal';
import type { ReviewInFullFragment } from '../../gql/graphql';
import { actionOf, actorOf } from '../../terms/audit';
import { dayOf, momentOf } from '../../terms/dates';
import { DECISION } from '../../terms/labels';
import type { DecisionValues } from './decision-values';
import { CommentOnReviewDocument } from './discussion/discussion-documents';
import type { Deciding } from './use-deciding';

interface DecidedMeanwhileProps {
  readonly review: ReviewInFullFragment;
  readonly deciding: Deciding;
}

/** Somebody else decided or proposed while a decision was written here: both, and what becomes of one's own. */
export function DecidedMeanwhile({ review, deciding: { form, forget } }: DecidedMeanwhileProps) {
  const [{ fetching }, comment] = useMutation(CommentOnReviewDocument);
  const theirs = theirsIn(review);
  const mine = wordsOf(form.values);
  const discuss = async () => {
    const { data, error } = await comment({ input: { reviewId: review.id, text: `I would have decided: ${mine}` } });
    const again = () => void discuss();
    if (tellRefusal({ title: 'The comment was not made', error, answer: data?.commentOnReview, again })) forget();
  };
  return (
    <MeanwhileNote title="Somebody else decided in the meantime" who={theirs?.who ?? null}>
      <Text size="sm">
        <b>Yours</b>, not recorded: {mine}
      </Text>
      <Text size="sm">
        <b>Theirs</b> {theirs?.words ?? 'The review was closed.'}
      </Text>
      <Group gap="xs">
        <Button size="xs" loading={fetching} onClick={() => void discuss()}>
          Put mine into the discussion
        </Button>
        <Button size="xs" variant="default" onClick={forget}>
          Leave theirs alone
        </Button>
      </Group>
    </MeanwhileNote>
  );
}

/** What others did to the review since it was looked at; whoever decides now has seen it. */
export function ChangedMeanwhile({ review, seenVersion }: { review: ReviewInFullFragment; seenVersion: number }) {
  const [{ data }] = useQuery({
    query: AuditEventsDocument,
    // Each change counts the version up by one.
    variables: { filter: { subjectId: review.id }, first: Math.max(1, review.version - seenVersion) },
    requestPolicy: 'network-only',
  });
  return (
    <MeanwhileNote title="Somebody else changed this review in the meantime" who={null}>
      {data?.auditEvents.nodes.map((event) => (
        <Text key={event.id} size="sm">
          {actionOf(event)}
          <Text span size="xs" c="dimmed">
            {' '}
            by {actorOf(event)}, {momentOf(event.at)}
          </Text>
        </Text>
      ))}
      <Text size="sm">
        The page shows it as it is now. What you wrote stands below; record it again if it still holds.
      </Text>
    </MeanwhileNote>
  );
}

function theirsIn({ pendingDecision, decisions }: ReviewInFullFragment) {
  const last = decisions.at(-1);
  if (pendingDecision) {
    const { decision, rationale, proposedBy, proposedAt } = pendingDecision;
    return {
      words: `${DECISION[decision]}: ${rationale}`,
      who: { name: proposedBy?.name ?? 'somebody', at: proposedAt },
    };
  }
  if (!last) return null;
  const { decision, rationale, decidedBy, decidedAt } = last;
  return { words: `${DECISION[decision]}: ${rationale}`, who: { name: decidedBy?.name ?? 'somebody', at: decidedAt } };
}

function wordsOf({ decision, rationale, overrideRationale, conditions }: DecisionValues): string {
  const asked = decision === 'APPROVED_WITH_CONDITIONS' ? conditions : [];
  return [
    `${decision === '' ? 'No decision yet' : DECISION[decision]}: ${rationale.trim()}`,
    ...(overrideRationale.trim() === '' ? [] : [`Against the policy: ${overrideRationale.trim()}`]),
    ...asked.map(({ description, dueOn }) => `Condition: ${description}${dueOn ? ` by ${dayOf(dueOn)}` : ''}`),
  ].join('\n');
}

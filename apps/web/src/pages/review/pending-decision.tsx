import { useState } from 'react';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from 'urql';
import { useSession } from '../../app/session';
import { May } from '../../components/may';
import { refusalIn } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { DecisionBadge } from '../../components/term-badges';
import type { ReviewInFullFragment } from '../../gql/graphql';
import { dayOf, momentOf } from '../../terms/dates';
import { DecidedOn, NotPassed } from './decided-on';
import { ApproveDecisionDocument, SendBackDecisionDocument } from './review-documents';
import classes from './review.module.css';
import { SecondPerson } from './second-person';
import { useToDecision } from './to-decision';

interface PendingDecisionProps {
  readonly review: ReviewInFullFragment;
  readonly pending: NonNullable<ReviewInFullFragment['pendingDecision']>;
}

/** An approval that waits for a second person, who agrees or sends it back. */
export function PendingDecision({ review, pending }: PendingDecisionProps) {
  const { id, version, mayApprove, approvers } = review;
  const toDecision = useToDecision();
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [approving, approve] = useMutation(ApproveDecisionDocument);
  const [returning, sendBack] = useMutation(SendBackDecisionDocument);
  const agree = async () => {
    const { data, error } = await approve({ input: { reviewId: id, version } });
    const refused = refusalIn(error, data?.approveDecision);
    setRefusal(refused);
    if (refused === null) toDecision();
  };
  const disagree = async () => {
    const { data, error } = await sendBack({ input: { reviewId: id, note } });
    setRefusal(refusalIn(error, data?.sendBackDecision));
  };
  const isMine = useSession().account.id === pending.proposedBy?.id;
  const { decision, rationale, overrideRationale, proposedBy, proposedAt, conditions } = pending;
  return (
    <Stack gap="sm">
      <div className={classes.decision}>
        <div className={classes.decisionHead}>
          <DecisionBadge of={decision} />
          <Text size="xs" c="dimmed">
            proposed by {proposedBy?.name ?? 'somebody'} · {momentOf(proposedAt)}
          </Text>
        </div>
        <p className={classes.rationale}>{rationale}</p>
        {overrideRationale && (
          <p className={classes.rationale}>
            <b>Against the policy:</b> {overrideRationale}
          </p>
        )}
        {conditions.length > 0 && (
          <ul className={classes.conditions}>
            {conditions.map(({ description, dueOn, owner }) => (
              <li key={description}>
                {description} <b className="numbers">by {dayOf(dueOn)}</b>
                {owner && ` (${owner.name})`}
              </li>
            ))}
          </ul>
        )}
      </div>
      <DecidedOn checklist={review.checklist} />
      <NotPassed checklist={review.checklist} />
      {refusal && (
        <Problem>
          <Text size="sm">{refusal}</Text>
        </Problem>
      )}
      {!mayApprove && (
        <Text size="sm" c="dimmed">
          Somebody who neither reviewed the report nor proposed the decision has to approve it.{' '}
          <SecondPerson approvers={approvers} />
        </Text>
      )}
      <May permission="REVIEW_DECIDE">
        <Textarea
          label={isMine ? 'Why it is taken back' : 'What has to be changed'}
          description={isMine ? 'Needed to take it back.' : 'Needed to send it back.'}
          autosize
          minRows={1}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" loading={returning.fetching} onClick={() => void disagree()}>
            {isMine ? 'Take the proposal back' : 'Send back'}
          </Button>
          {mayApprove && (
            <Button loading={approving.fetching} onClick={() => void agree()}>
              Approve
            </Button>
          )}
        </Group>
      </May>
    </Stack>
  );
}

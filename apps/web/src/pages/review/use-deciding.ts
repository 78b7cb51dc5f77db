import { useState } from 'react';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { draftPlace, keepDraft, keptDraft } from '../../api/kept-drafts';
import { useSession } from '../../app/session';
import { fieldErrorsOf } from '../../components/field-errors';
import type { ReviewInFullFragment } from '../../gql/graphql';
import { DECISION } from '../../terms/labels';
import { type DecisionValues, EMPTY_DECISION, isApproval, isDecisionDraft, wrongIn } from './decision-values';
import { DecideReviewDocument } from './review-documents';
import { useToDecision } from './to-decision';

/** A decision that is being written: it stays until it is recorded, whatever becomes of the review meanwhile. */
export function useDeciding(review: ReviewInFullFragment) {
  const [{ error }, decide] = useMutation(DecideReviewDocument);
  const isSupported = review.checklist.every(({ outcome }) => outcome === 'PASSED');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  /** The version that was looked at last, where somebody else has made another. */
  const [seenVersion, setSeenVersion] = useState<number | null>(null);
  const toDecision = useToDecision();
  const { account } = useSession();
  const place = draftPlace(account.id, review.id);
  const [kept] = useState(() => keptDraft(place, isDecisionDraft));
  const form = useForm<DecisionValues>({
    initialValues: kept ?? EMPTY_DECISION,
    validate: wrongIn,
    onValuesChange: (values) => keepDraft(place, values),
  });
  const forget = () => {
    form.setInitialValues(EMPTY_DECISION);
    form.reset();
    keepDraft(place, null);
    setRefusal(null);
    setSeenVersion(null);
  };
  const send = async ({ decision, rationale, overrideRationale, conditions }: DecisionValues) => {
    setRefusal(null);
    if (decision === '') return;
    const against = isApproval(decision) && !isSupported;
    const wanted = decision === 'APPROVED_WITH_CONDITIONS' ? conditions : [];
    const input = {
      reviewId: review.id,
      version: review.version,
      decision,
      rationale,
      overrideRationale: against ? overrideRationale : null,
      conditions: wanted.map(({ description, dueOn, ownerId }) => ({ description, dueOn: dueOn ?? '', ownerId })),
    };
    const answer = (await decide({ input })).data?.decideReview;
    if (answer?.__typename === 'DecideReviewPayload') {
      forget();
      // The form is gone; what was decided or proposed stands at the top.
      toDecision();
      const title = answer.review.pendingDecision ? 'Proposed: it waits for a second person' : 'Decision recorded';
      notifications.show({ color: 'green', title, message: DECISION[decision] });
    } else if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
    else if (answer?.__typename === 'ReviewVersionConflict') setSeenVersion(review.version);
    else if (answer) setRefusal(answer.message);
  };
  const submit = form.onSubmit(async (values) => {
    setSending(true);
    await send(values);
    setSending(false);
  });
  return {
    form,
    submit,
    forget,
    isSupported,
    isSending,
    problem: error ? messageOf(error) : refusal,
    seenVersion,
    /** Something was written that is recorded nowhere. */
    isBegun: form.values.rationale.trim() !== '' && !isSending,
  };
}

export type Deciding = ReturnType<typeof useDeciding>;

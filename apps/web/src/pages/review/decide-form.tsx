import { useState } from 'react';
import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import { Problem } from '../../components/failure-note';
import { fieldErrorsOf } from '../../components/field-errors';
import type { Decision, ReviewInFullFragment } from '../../gql/graphql';
import { DECISION, DECISION_MEANING, choicesOf } from '../../terms/labels';
import { Conditions } from './conditions';
import { type DecisionValues, EMPTY_DECISION, isApproval, wrongIn } from './decision-values';
import { DecideReviewDocument } from './review-documents';
import classes from './review.module.css';

/** Records a decision. What the person has written stays until it is recorded. */
export function DecideForm({ review }: { readonly review: ReviewInFullFragment }) {
  const [{ error, fetching }, decide] = useMutation(DecideReviewDocument);
  const isSupported = review.checklist.every(({ outcome }) => outcome === 'PASSED');
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<DecisionValues>({ initialValues: EMPTY_DECISION, validate: wrongIn });
  const submit = form.onSubmit(async ({ decision, rationale, overrideRationale, conditions }) => {
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
      form.reset();
      const title = answer.review.pendingDecision ? 'It waits for a second person' : 'Decision recorded';
      notifications.show({ color: 'green', title, message: DECISION[decision] });
    } else if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
    else if (answer) setRefusal(answer.message);
  });
  const problem = error ? messageOf(error) : refusal;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {problem && (
          <Problem>
            <Text size="sm">{problem}</Text>
          </Problem>
        )}
        <Radio.Group aria-label="Decision" {...form.getInputProps('decision')}>
          <div className={classes.choices}>
            {choicesOf(DECISION).map(({ value, label }) => (
              <Choice key={value} decision={value} label={label} />
            ))}
          </div>
        </Radio.Group>
        {form.values.decision === 'APPROVED_WITH_CONDITIONS' && <Conditions form={form} />}
        {isApproval(form.values.decision) && !isSupported && (
          <Textarea
            label="Why against the policy"
            description="Not every line of the checklist has passed. Say why the report is relied upon all the same."
            required
            autosize
            minRows={2}
            maxRows={10}
            {...form.getInputProps('overrideRationale')}
          />
        )}
        <Textarea
          label="Rationale"
          description="Why. It is kept with the decision and cannot be changed later."
          required
          autosize
          minRows={3}
          maxRows={14}
          {...form.getInputProps('rationale')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={fetching}>
            Record decision
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Choice({ decision, label }: { readonly decision: Decision; readonly label: string }) {
  return (
    <Radio.Card value={decision} className={classes.choice}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Radio.Indicator mt={2} />
        <div>
          <Text size="sm" fw={600}>
            {label}
          </Text>
          <Text size="xs" c="dimmed">
            {DECISION_MEANING[decision]}
          </Text>
        </div>
      </Group>
    </Radio.Card>
  );
}

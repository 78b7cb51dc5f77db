import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useSession } from '../../app/session';
import { Problem } from '../../components/failure-note';
import type { Decision, ReviewInFullFragment } from '../../gql/graphql';
import { DECISION, DECISION_MEANING, choicesOf } from '../../terms/labels';
import { ToFirstLineLeft } from './checklist';
import { DecidedOn, NotPassed } from './decided-on';
import { Conditions } from './conditions';
import { ChangedMeanwhile } from './decided-meanwhile';
import { type DecisionValues, emptyCondition, isApproval } from './decision-values';
import classes from './review.module.css';
import { SecondPerson } from './second-person';
import type { Deciding } from './use-deciding';

interface DecideFormProps {
  readonly review: ReviewInFullFragment;
  readonly deciding: Deciding;
}

/** Records a decision. What the person has written stays until it is recorded. */
export function DecideForm({ review, deciding }: DecideFormProps) {
  const { form, submit, isSupported, isSending, problem, seenVersion } = deciding;
  const { account } = useSession();
  const choose = (decision: string) => {
    form.setFieldValue('decision', decision as DecisionValues['decision']);
    // Such an approval has one at least.
    if (decision === 'APPROVED_WITH_CONDITIONS' && form.values.conditions.length === 0)
      form.insertListItem('conditions', emptyCondition(account.id));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {seenVersion !== null && <ChangedMeanwhile review={review} seenVersion={seenVersion} />}
        {problem && (
          <Problem>
            <Text size="sm">{problem}</Text>
          </Problem>
        )}
        <div>
          <DecidedOn checklist={review.checklist} />
          <ToFirstLineLeft review={review} />
        </div>
        {review.secondPersonNeeded && (
          <Text size="sm" c="dimmed">
            An approval takes a second person here: until then it is a proposal.{' '}
            <SecondPerson approvers={review.approvers} />
          </Text>
        )}
        <Radio.Group aria-label="Decision" {...form.getInputProps('decision')} onChange={choose}>
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
            description={
              <>
                Not every line of the checklist has passed. Say why the report is relied upon all the same.
                <NotPassed checklist={review.checklist} />
              </>
            }
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
          <Button type="submit" loading={isSending}>
            {review.secondPersonNeeded && isApproval(form.values.decision) ? 'Propose decision' : 'Record decision'}
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

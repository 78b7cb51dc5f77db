import { useState } from 'react';
import { Button, Checkbox, Group, Modal, MultiSelect, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { ConflictNote } from '../../components/conflict/conflict-note';
import { useConflict } from '../../components/conflict/use-conflict';
import { Problem } from '../../components/failure-note';
import { fieldErrorsOf } from '../../components/field-errors';
import type { PolicyInFullFragment } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { CATEGORY, TIER, choicesOf } from '../../terms/labels';
import { RevisePolicyDocument } from './policies-documents';
import { type Rules, SWITCHES, SWITCH_NAMES, ruleLabelOf, shownRule } from './rule-labels';

interface RevisePolicyProps {
  readonly policy: PolicyInFullFragment;
  readonly onClose: () => void;
}

const rulesOf = ({ rules }: PolicyInFullFragment): Rules => {
  const { __typename: _, ...given } = rules as Rules & { readonly __typename?: string };
  return given;
};

/** Edits the policy of a tier, which makes a new version of it. */
export function RevisePolicy({ policy, onClose }: RevisePolicyProps) {
  // The version that the person looked at; another's revision in the meantime is put beside it.
  const [seen, setSeen] = useState(policy);
  const { tier, version } = seen;
  const { conflict, isOpen, meet, choose } = useConflict<Rules>();
  const [{ fetching }, revise] = useMutation(RevisePolicyDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<Rules>({ initialValues: rulesOf(policy) });
  const submit = form.onSubmit(async (values) => {
    setRefusal(isOpen ? 'Choose first which value stands where you both changed the same.' : null);
    if (isOpen) return;
    const minimumPeriodMonths = values.minimumPeriodMonths || null;
    const { data, error } = await revise({ input: { tier, version, ...values, minimumPeriodMonths } });
    const answer = data?.reviseAcceptancePolicy;
    if (answer?.__typename === 'ReviseAcceptancePolicyPayload') {
      notifications.show({ color: 'green', title: 'Policy in force', message: `Version ${answer.policy.version}` });
      onClose();
    } else if (answer?.__typename === 'InputInvalid') form.setErrors(fieldErrorsOf(answer.fields));
    else if (answer?.__typename === 'PolicyVersionConflict') {
      form.setValues(meet(rulesOf(seen), { ...values, minimumPeriodMonths }, rulesOf(answer.current)));
      setSeen(answer.current);
    } else setRefusal(refusalIn(error, answer));
  });
  return (
    <Modal opened onClose={onClose} title={`Policy for ${TIER[tier].toLowerCase()} vendors`} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {conflict && (
            <ConflictNote
              conflict={conflict}
              labelOf={ruleLabelOf}
              shown={shownRule}
              whoChanged={() => (seen.madeBy ? `${seen.madeBy.name}, ${momentOf(seen.madeAt)}` : null)}
              onChoose={(field, side) => {
                form.setValues({ [field]: conflict[side][field] });
                choose(field, side);
              }}
            />
          )}
          {refusal && (
            <Problem>
              <Text size="sm">{refusal}</Text>
            </Problem>
          )}
          <Group grow align="flex-start">
            <NumberInput label="Current for, in months" min={1} max={36} {...form.getInputProps('currentForMonths')} />
            <NumberInput
              label="Shortest period, in months"
              placeholder="Any"
              min={1}
              max={24}
              {...form.getInputProps('minimumPeriodMonths')}
              value={form.values.minimumPeriodMonths ?? ''}
            />
            <NumberInput
              label="Review again after, in months"
              min={1}
              max={60}
              {...form.getInputProps('reviewAgainAfterMonths')}
            />
          </Group>
          <MultiSelect
            label="Categories in scope"
            data={choicesOf(CATEGORY)}
            {...form.getInputProps('requiredCategories')}
          />
          {SWITCH_NAMES.map((name) => (
            <Checkbox key={name} label={SWITCHES[name]} {...form.getInputProps(name, { type: 'checkbox' })} />
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={fetching}>
              Put in force
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

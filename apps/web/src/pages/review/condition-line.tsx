import { useState } from 'react';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { ToneBadge } from '../../components/tone-badge';
import type { ConditionInFullFragment } from '../../gql/graphql';
import { dayOf, momentOf } from '../../terms/dates';
import { CloseConditionDocument } from './review-documents';

/** What an approval depends on, and whether it was met. */
export function ConditionLine({ condition }: { readonly condition: ConditionInFullFragment }) {
  const { id, description, dueOn, isOverdue, owner, closure } = condition;
  return (
    <li>
      {description} <b className="numbers">by {dayOf(dueOn)}</b>
      {owner && ` (${owner.name})`} {isOverdue && <ToneBadge tone="bad">Overdue</ToneBadge>}
      {closure ? (
        <Text size="xs" c="dimmed">
          Closed by {closure.closedBy?.name ?? 'somebody'}, {momentOf(closure.closedAt)}: {closure.evidence}
        </Text>
      ) : (
        <CloseForm conditionId={id} description={description} />
      )}
    </li>
  );
}

function CloseForm({ conditionId, description }: { readonly conditionId: string; readonly description: string }) {
  const [evidence, setEvidence] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, close] = useMutation(CloseConditionDocument);
  const send = async () => {
    const { data, error } = await close({ input: { conditionId, evidence } });
    setRefusal(refusalIn(error, data?.closeCondition));
  };
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap" my={4}>
      <TextInput
        flex={1}
        size="xs"
        aria-label={`Evidence for: ${description}`}
        placeholder="Evidence, or its address"
        value={evidence}
        error={refusal}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
      <Button
        size="xs"
        variant="default"
        loading={fetching}
        aria-label={`Close: ${description}`}
        onClick={() => void send()}
      >
        Close
      </Button>
    </Group>
  );
}

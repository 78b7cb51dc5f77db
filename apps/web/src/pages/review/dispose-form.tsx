import { useState } from 'react';
import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { ConflictNote } from '../../components/conflict/conflict-note';
import { useConflict } from '../../components/conflict/use-conflict';
import { DayField } from '../../components/day-field';
import { type Person, PersonSelect, usePeople } from '../../components/person-select';
import type { DispositionKind, ReviewInFullFragment } from '../../gql/graphql';
import { dayOf, momentOf } from '../../terms/dates';
import { DISPOSITION, choicesOf, termIn } from '../../terms/labels';
import { DisposeExceptionDocument } from './review-documents';

type Weighed = ReviewInFullFragment['exceptions'][number];
type Said = Weighed['disposition'];

interface DispositionValues {
  readonly kind: DispositionKind | null;
  readonly text: string;
  readonly dueOn: string | null;
  readonly owner: Person | null;
}

const valuesOf = (said: Said): DispositionValues => ({
  kind: said?.kind ?? null,
  text: said?.text ?? '',
  dueOn: said?.dueOn ?? null,
  owner: said?.followUp?.owner ?? null,
});

const ASKED: Readonly<Record<DispositionKind, string>> = {
  ACCEPTED: 'Reason',
  COMPENSATING_CONTROL: 'Control that compensates',
  FOLLOW_UP: 'What is asked of the vendor',
  BLOCKING: 'Why it stands against the report',
};

const LABELS: Readonly<Record<keyof DispositionValues, string>> = {
  kind: 'What it means to us',
  text: 'In words',
  dueOn: 'Answer by',
  owner: 'Owner',
};

function shown(field: keyof DispositionValues, values: DispositionValues): string {
  if (field === 'kind') return values.kind ? DISPOSITION[values.kind] : 'nothing';
  if (field === 'dueOn') return values.dueOn ? dayOf(values.dueOn) : 'no day';
  if (field === 'owner') return values.owner?.name ?? 'nobody';
  return values.text || 'nothing';
}

interface DisposeFormProps {
  readonly reviewId: string;
  readonly exception: Weighed;
  readonly name: string;
  /** From now on something stands in the form that is not saved. */
  readonly onBegun: () => void;
  readonly onDone: () => void;
}

/** Says what an exception means to us. Whoever says it at the same time is not overwritten unseen. */
export function DisposeForm({ reviewId, exception: { key, disposition }, name, onBegun, onDone }: DisposeFormProps) {
  const [base, setBase] = useState<Said>(disposition);
  const [values, setValues] = useState(valuesOf(disposition));
  const { kind, text, dueOn, owner } = values;
  const people = usePeople(owner);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { conflict, isOpen, meet, choose } = useConflict<DispositionValues>();
  const [{ fetching }, dispose] = useMutation(DisposeExceptionDocument);
  const change = (news: Partial<DispositionValues>) => {
    onBegun();
    setValues((last) => ({ ...last, ...news }));
  };
  const send = async () => {
    if (kind === null) return setRefusal('Choose what it means to us.');
    if (isOpen) return setRefusal('Choose first which value stands where you both changed the same.');
    const missing = [
      text.trim() === '' && `“${ASKED[kind]}”`,
      kind === 'FOLLOW_UP' && dueOn === null && 'the day of “Answer by”',
    ].filter((each) => each !== false);
    if (missing.length > 0) return setRefusal(`Give ${missing.join(' and ')}.`);
    const followUp = kind === 'FOLLOW_UP' ? { dueOn, ownerId: owner?.id ?? null } : {};
    const seenVersion = base?.version ?? 0;
    const { data, error } = await dispose({
      input: { reviewId, exceptionKey: key, kind, text, seenVersion, ...followUp },
    });
    const answer = data?.disposeException;
    if (answer?.__typename === 'DisposedMeanwhile') {
      const theirs = answer.review.exceptions.find((each) => each.key === key)?.disposition ?? null;
      setValues(meet(valuesOf(base), values, valuesOf(theirs)));
      setBase(theirs);
      return setRefusal(null);
    }
    const refused = refusalIn(error, answer);
    setRefusal(refused);
    if (refused === null) onDone();
  };
  const by = base?.disposedBy && base.disposedAt ? `${base.disposedBy.name}, ${momentOf(base.disposedAt)}` : null;
  return (
    <Stack gap="xs" mt="xs">
      {conflict && (
        <ConflictNote
          conflict={conflict}
          labelOf={(field) => LABELS[field]}
          shown={shown}
          whoChanged={() => by}
          onChoose={(field, side) => {
            setValues((last) => ({ ...last, [field]: conflict[side][field] }));
            choose(field, side);
          }}
        />
      )}
      <Select
        size="xs"
        aria-label={`What the exception at ${name} means to us`}
        placeholder="What it means to us"
        data={choicesOf(DISPOSITION)}
        value={kind}
        onChange={(value) => change({ kind: termIn(DISPOSITION, value) })}
      />
      {kind && (
        <Textarea
          size="xs"
          label={ASKED[kind]}
          required
          autosize
          minRows={1}
          maxRows={8}
          value={text}
          onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      )}
      {kind === 'FOLLOW_UP' && (
        <Group align="flex-start" gap="md">
          <DayField label="Answer by" isRequired value={dueOn} onChange={(day) => change({ dueOn: day })} width={190} />
          <PersonSelect
            label="Owner"
            placeholder="Nobody"
            person={owner}
            width={190}
            onChoose={(id) => change({ owner: people.find((person) => person.id === id) ?? null })}
          />
        </Group>
      )}
      {refusal && (
        <Text size="sm" c="red" role="alert">
          {refusal}
        </Text>
      )}
      <Group gap="xs">
        <Button size="xs" variant="default" loading={fetching} onClick={() => void send()}>
          Set disposition
        </Button>
        {disposition && (
          <Button size="xs" variant="subtle" onClick={onDone}>
            Leave it as it is
          </Button>
        )}
      </Group>
    </Stack>
  );
}

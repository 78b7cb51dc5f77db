import { useEffect, useRef, useState } from 'react';
import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { useSession } from '../../app/session';
import { ConflictNote } from '../../components/conflict/conflict-note';
import { useConflict } from '../../components/conflict/use-conflict';
import { DayField } from '../../components/day-field';
import { type Person, PersonSelect, usePeople } from '../../components/person-select';
import type { DispositionKind, ReviewInFullFragment } from '../../gql/graphql';
import { dayOf, momentOf } from '../../terms/dates';
import { DISPOSITION, choicesOf, termIn } from '../../terms/labels';
import { EarlierDisposition } from './earlier-disposition';
import { DisposeExceptionDocument } from './review-documents';
import classes from './review.module.css';
import { type VendorToWriteTo, WriteToVendor } from './write-to-vendor';

type Weighed = ReviewInFullFragment['exceptions'][number];
type Said = Weighed['disposition'];

interface DispositionValues {
  readonly kind: DispositionKind | null;
  readonly text: string;
  readonly dueOn: string | null;
  readonly owner: Person | null;
}

/** @param me who sees to a follow-up unless somebody says otherwise */
const valuesOf = (said: Said, me: Person): DispositionValues => ({
  kind: said?.kind ?? null,
  text: said?.text ?? '',
  dueOn: said?.dueOn ?? null,
  owner: said?.followUp ? (said.followUp.owner ?? null) : me,
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

/** @returns null: it has passed, or there is none */
const dayStillAhead = (day: string | null | undefined): string | null =>
  day && day >= new Date().toISOString().slice(0, 10) ? day : null;

interface DisposeFormProps {
  readonly reviewId: string;
  readonly vendor: VendorToWriteTo;
  readonly exception: Weighed;
  /** The keyboard goes to it, and it comes into sight. */
  readonly isSummoned: boolean;
  /** From now on something stands in the form that is not saved. */
  readonly onBegun: () => void;
  readonly onDone: () => void;
}

/** Says what an exception means to us. Whoever says it at the same time is not overwritten unseen. */
export function DisposeForm(props: DisposeFormProps) {
  const { reviewId, vendor, exception, isSummoned, onBegun, onDone } = props;
  const { key, disposition, earlier } = exception;
  const { account } = useSession();
  const [me] = useState<Person>({ id: account.id, name: account.name });
  const [base, setBase] = useState<Said>(disposition);
  const [values, setValues] = useState(valuesOf(disposition, me));
  const { kind, text, dueOn, owner } = values;
  const people = usePeople(owner);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { conflict, isOpen, meet, choose } = useConflict<DispositionValues>();
  const [{ fetching }, dispose] = useMutation(DisposeExceptionDocument);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isSummoned) return;
    const radios = place.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
    ([...radios].find(({ checked }) => checked) ?? radios[0])?.focus({ preventScroll: true });
    // With what is judged above it.
    place.current?.closest('[data-stop]')?.scrollIntoView({ block: 'nearest' });
  }, [isSummoned]);
  const foot = useRef<HTMLDivElement>(null);
  const [isUnfolded, unfold] = useState(false);
  useEffect(() => {
    // What is asked for each meaning unfolds above what sends it, which would slide out of the window.
    if (isUnfolded) foot.current?.scrollIntoView({ block: 'nearest' });
  }, [isUnfolded, kind]);
  const change = (news: Partial<DispositionValues>) => {
    onBegun();
    if (news.kind) unfold(true);
    setValues((last) => ({ ...last, ...news }));
  };
  const send = async (said = values) => {
    const { kind, text, dueOn, owner } = said;
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
      setValues(meet(valuesOf(base, me), said, valuesOf(theirs, me)));
      setBase(theirs);
      return setRefusal(null);
    }
    const refused = refusalIn(error, answer);
    setRefusal(refused);
    if (refused === null) onDone();
  };
  const by = base?.disposedBy && base.disposedAt ? `${base.disposedBy.name}, ${momentOf(base.disposedAt)}` : null;
  return (
    <Stack gap="xs" mt="sm">
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
      {earlier && (
        <EarlierDisposition
          earlier={earlier}
          isBusy={fetching}
          onTake={() => {
            const taken = { ...values, kind: earlier.kind, text: earlier.text, dueOn: dayStillAhead(earlier.dueOn) };
            change(taken);
            // What the vendor has to answer needs another day where that one has passed.
            if (earlier.kind !== 'FOLLOW_UP' || taken.dueOn) void send(taken);
          }}
        />
      )}
      <Radio.Group
        ref={place}
        size="xs"
        label="What it means to us"
        withAsterisk
        value={kind}
        onChange={(value) => change({ kind: termIn(DISPOSITION, value) })}
      >
        <Group gap="6px 18px" mt={4}>
          {choicesOf(DISPOSITION).map((choice) => (
            <Radio key={choice.value} size="xs" {...choice} />
          ))}
        </Group>
      </Radio.Group>
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
          <DayField
            size="xs"
            label="Answer by"
            isRequired
            value={dueOn}
            onChange={(day) => change({ dueOn: day })}
            width={190}
          />
          <PersonSelect
            size="xs"
            label="Owner"
            placeholder="Nobody"
            person={owner}
            width={190}
            onChoose={(id) => change({ owner: people.find((person) => person.id === id) ?? null })}
          />
        </Group>
      )}
      {kind === 'FOLLOW_UP' && <WriteToVendor vendor={vendor} asked={text} />}
      {refusal && (
        <Text size="sm" c="red" role="alert">
          {refusal}
        </Text>
      )}
      <Group gap="xs" ref={foot} className={classes.foot}>
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

import { useState } from 'react';
import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { useMay } from '../../app/use-may';
import { refusalIn } from '../../api/failures';
import { DayField } from '../../components/day-field';
import { PersonSelect, usePeople } from '../../components/person-select';
import { ToneBadge } from '../../components/tone-badge';
import type { DispositionKind, ReviewInFullFragment } from '../../gql/graphql';
import { Evidenced } from '../../report-view/evidenced';
import classes from '../../report-view/panel.module.css';
import { dayOf } from '../../terms/dates';
import { DISPOSITION, choicesOf, termIn } from '../../terms/labels';
import { FollowUpLine } from './follow-up-line';
import { DisposeExceptionDocument } from './review-documents';

type Weighed = ReviewInFullFragment['exceptions'][number];

const ASKED: Readonly<Record<DispositionKind, string>> = {
  ACCEPTED: 'Reason',
  COMPENSATING_CONTROL: 'Control that compensates',
  FOLLOW_UP: 'What is asked of the vendor',
  BLOCKING: 'Why it stands against the report',
};

/** What each exception means to us. */
export function Dispositions({ review }: { readonly review: ReviewInFullFragment }) {
  const mayReview = useMay('REVIEW_DECIDE');
  const isInHand = mayReview && review.status === 'IN_REVIEW' && !review.pendingDecision;
  return (
    <div className={classes.stack}>
      {review.exceptions.map((exception) => (
        <Exception key={exception.key} reviewId={review.id} exception={exception} isInHand={isInHand} />
      ))}
    </div>
  );
}

interface ExceptionProps {
  readonly reviewId: string;
  readonly exception: Weighed;
  readonly isInHand: boolean;
}

function Exception({ reviewId, exception, isInHand }: ExceptionProps) {
  const { key, controlId, finding, evidence, disposition } = exception;
  const [isEditing, setEditing] = useState(false);
  const name = controlId ? `Control ${controlId}` : 'Control without an identifier';
  return (
    <Evidenced
      id={`disposition ${key}`}
      label={`Exception at ${name}`}
      evidence={evidence}
      head={
        <Group gap="xs">
          <span className={classes.name}>{name}</span>
          <ToneBadge tone={disposition ? (disposition.kind === 'BLOCKING' ? 'bad' : 'good') : 'warn'}>
            {disposition ? DISPOSITION[disposition.kind] : 'No disposition yet'}
          </ToneBadge>
        </Group>
      }
    >
      <p className={classes.prose}>{finding}</p>
      {disposition && !isEditing && (
        <Text size="sm" mt={6}>
          {disposition.text}
          {disposition.dueOn && <b className="numbers"> by {dayOf(disposition.dueOn)}</b>}
        </Text>
      )}
      {disposition?.followUp && !isEditing && <FollowUpLine reviewId={reviewId} followUp={disposition.followUp} />}
      <div onClick={(event) => event.stopPropagation()}>
        <Button
          component={Link}
          to={`?tab=discussion&about=${key}`}
          size="compact-xs"
          variant="subtle"
          aria-label={`Discuss the exception at ${name}`}
        >
          Discuss
        </Button>
      </div>
      {isInHand && !disposition?.followUp?.closure && (
        <div onClick={(event) => event.stopPropagation()}>
          {disposition && !isEditing ? (
            <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
              Change
            </Button>
          ) : (
            <DisposeForm reviewId={reviewId} exception={exception} name={name} onDone={() => setEditing(false)} />
          )}
        </div>
      )}
    </Evidenced>
  );
}

interface DisposeFormProps {
  readonly reviewId: string;
  readonly exception: Weighed;
  readonly name: string;
  readonly onDone: () => void;
}

function DisposeForm({ reviewId, exception: { key, disposition }, name, onDone }: DisposeFormProps) {
  const [kind, setKind] = useState<DispositionKind | null>(disposition?.kind ?? null);
  const [text, setText] = useState(disposition?.text ?? '');
  const [dueOn, setDueOn] = useState<string | null>(disposition?.dueOn ?? null);
  const [owner, setOwner] = useState(disposition?.followUp?.owner ?? null);
  const people = usePeople(owner);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, dispose] = useMutation(DisposeExceptionDocument);
  const send = async () => {
    if (kind === null) return setRefusal('Choose what it means to us.');
    const followUp = kind === 'FOLLOW_UP' ? { dueOn, ownerId: owner?.id ?? null } : {};
    const input = { reviewId, exceptionKey: key, kind, text, ...followUp };
    const { data, error } = await dispose({ input });
    const refused = refusalIn(error, data?.disposeException);
    setRefusal(refused);
    if (refused === null) onDone();
  };
  return (
    <Stack gap="xs" mt="xs">
      <Select
        size="xs"
        aria-label={`What the exception at ${name} means to us`}
        placeholder="What it means to us"
        data={choicesOf(DISPOSITION)}
        value={kind}
        onChange={(value) => setKind(termIn(DISPOSITION, value))}
      />
      {kind && (
        <Textarea
          size="xs"
          label={ASKED[kind]}
          autosize
          minRows={1}
          maxRows={8}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      {kind === 'FOLLOW_UP' && (
        <Group align="flex-start" gap="md">
          <DayField label="Answer by" value={dueOn} onChange={setDueOn} width={190} />
          <PersonSelect
            label="Owner"
            placeholder="Nobody"
            person={owner}
            width={190}
            onChoose={(id) => setOwner(people.find((person) => person.id === id) ?? null)}
          />
        </Group>
      )}
      {refusal && (
        <Text size="sm" c="red" role="alert">
          {refusal}
        </Text>
      )}
      <Button size="xs" variant="default" w="fit-content" loading={fetching} onClick={() => void send()}>
        Set disposition
      </Button>
    </Stack>
  );
}

import { Button, Text } from '@mantine/core';
import { useMutation } from 'urql';
import { May } from '../../components/may';
import type { CorrectionInFullFragment } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { KeepCorrectionDocument, WithdrawCorrectionDocument } from './correction-documents';
import { FACT, statedWords } from './stated-words';
import { useOutcome } from './use-outcome';
import classes from './corrections.module.css';

/** What was read in the place of a correction, who corrected it, when and why; and the way back. */
export function CorrectedNote({ correction }: { readonly correction: CorrectionInFullFragment }) {
  const { fact, act, value, readValue, reason, correctedBy, correctedAt, reading } = correction;
  const read = statedWords(fact, readValue);
  const isConfirmed = read === statedWords(fact, value);
  const isContradicted = reading?.standing === 'DISAGREES';
  return (
    <div
      className={`${classes.note} ${isContradicted ? classes.contradicted : ''}`}
      onClick={(event) => event.stopPropagation()}
    >
      {act !== 'ADD' && !isConfirmed && <span>Read: {readValue ? <s>{read}</s> : <i>nothing was found</i>}</span>}
      <Text size="xs" c="dimmed">
        {isConfirmed ? 'Confirmed' : DONE[act]} by {correctedBy.name}, {momentOf(correctedAt)}: {reason}
      </Text>
      {reading?.standing === 'AGREES' && !isConfirmed && (
        <Text size="xs" c="dimmed">
          The present reading finds the same.
        </Text>
      )}
      {isContradicted ? (
        <Choose correction={correction} />
      ) : (
        <Withdraw correction={correction} words={act === 'REMOVE' ? 'Bring it back' : 'Withdraw'} />
      )}
    </div>
  );
}

const DONE = { SET: 'Corrected', ADD: 'Added', EDIT: 'Corrected', REMOVE: 'Taken away' } as const;

/** Between what a person said and what a new reading says. */
export function Choose({ correction }: { readonly correction: CorrectionInFullFragment }) {
  const { id, fact, reading } = correction;
  const { problems, settle } = useOutcome();
  const [{ fetching }, keep] = useMutation(KeepCorrectionDocument);
  const send = async () => {
    const { data, error } = await keep({ input: { correctionId: id } });
    settle(error, data?.keepCorrection);
  };
  return (
    <>
      <span>The new reading says: {statedWords(fact, reading?.value)}</span>
      <span className={classes.row}>
        <May permission="REPORT_CORRECT">
          <Button
            size="compact-xs"
            loading={fetching}
            aria-label={`Keep mine: ${FACT[fact]}`}
            onClick={() => void send()}
          >
            Keep mine
          </Button>
        </May>
        <Withdraw correction={correction} words="Take the reading’s" isButton />
      </span>
      <Refusal problems={problems} />
    </>
  );
}

interface WithdrawProps {
  readonly correction: CorrectionInFullFragment;
  readonly words: string;
  readonly isButton?: boolean;
}

function Withdraw({ correction: { id, fact }, words, isButton = false }: WithdrawProps) {
  const { problems, settle } = useOutcome();
  const [{ fetching }, withdraw] = useMutation(WithdrawCorrectionDocument);
  const send = async () => {
    const { data, error } = await withdraw({ input: { correctionId: id } });
    settle(error, data?.withdrawCorrection);
  };
  return (
    <May permission="REPORT_CORRECT">
      <Button
        size="compact-xs"
        variant={isButton ? 'default' : 'subtle'}
        loading={fetching}
        aria-label={`${words}: ${FACT[fact]}`}
        onClick={() => void send()}
      >
        {words}
      </Button>
      <Refusal problems={problems} />
    </May>
  );
}

function Refusal({ problems }: { readonly problems: Readonly<Record<string, string>> }) {
  const [problem] = Object.values(problems);
  if (!problem) return null;
  return (
    <Text size="xs" c="red" role="alert">
      {problem}
    </Text>
  );
}

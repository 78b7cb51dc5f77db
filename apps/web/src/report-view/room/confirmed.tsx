import { Button, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { IconAction } from '../../components/icon-action';
import { May } from '../../components/may';
import { refusalIn } from '../../api/failures';
import { ToneBadge } from '../../components/tone-badge';
import type { ConfirmationInFullFragment, CorrectableFact } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { useCorrectionOf } from '../corrections/correction-desk';
import { statedWords } from '../corrections/stated-words';
import classes from '../corrections/corrections.module.css';
import { useConfirmationOf } from './reading-room';
import { WithdrawConfirmationDocument } from './room-documents';
import type { Subject } from './stops';
import { useConfirm } from './use-confirm';

interface ConfirmProps {
  readonly subject: Subject;
  readonly label: string;
}

/** Stands by what was read, unless somebody does already. */
export function ConfirmButton({ subject, label }: ConfirmProps) {
  const confirmation = useConfirmationOf(subject);
  const { confirm, refusal, isBusy } = useConfirm();
  if (confirmation?.now?.standing === 'HOLDS') return <ToneBadge tone="good">Confirmed</ToneBadge>;
  return (
    <May permission="REPORT_CORRECT">
      <IconAction
        label={`Confirm: ${label}`}
        hint="Confirm that this was read right; it judges nothing"
        isBusy={isBusy}
        onDo={() => void confirm(subject)}
      >
        <IconCheck size={15} aria-hidden />
      </IconAction>
      {refusal && (
        <Text size="xs" c="red" role="alert">
          {refusal}
        </Text>
      )}
    </May>
  );
}

/** Who stands by it since when; or that they stood by something else, so that somebody has to look again. */
export function ConfirmedNote({ subject: { fact, itemKey } }: { readonly subject: Subject }) {
  const confirmation = useConfirmationOf({ fact, itemKey });
  const isCorrected = useCorrectionOf(fact as CorrectableFact, itemKey ?? undefined) !== null;
  if (confirmation === null) return null;
  const holds = confirmation.now?.standing === 'HOLDS';
  if (!holds && isCorrected) return null;
  const { confirmedBy, confirmedAt, note, value } = confirmation;
  return (
    <div
      className={`${classes.note} ${holds ? classes.confirmed : classes.contradicted}`}
      onClick={(event) => event.stopPropagation()}
    >
      <Text size="xs" c={holds ? 'dimmed' : undefined}>
        Confirmed by {confirmedBy.name}, {momentOf(confirmedAt)}
        {note && `: ${note}`}
        {!holds && ` as “${statedWords(fact as CorrectableFact, value)}”. Another reading says otherwise: look again.`}
      </Text>
      <WithdrawConfirmation confirmation={confirmation} />
    </div>
  );
}

export function WithdrawConfirmation({ confirmation: { id } }: { readonly confirmation: ConfirmationInFullFragment }) {
  const [{ data, error, fetching }, withdraw] = useMutation(WithdrawConfirmationDocument);
  const refusal = refusalIn(error, data?.withdrawConfirmation);
  return (
    <May permission="REPORT_CORRECT">
      <Button
        size="compact-xs"
        variant="subtle"
        loading={fetching}
        onClick={() => void withdraw({ input: { confirmationId: id } })}
      >
        Take the confirmation back
      </Button>
      {refusal && (
        <Text size="xs" c="red" role="alert">
          {refusal}
        </Text>
      )}
    </May>
  );
}

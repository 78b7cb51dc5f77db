import { useEffect, useRef, useState } from 'react';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { useMutation } from 'urql';
import { useMay } from '../../app/use-may';
import { refusalIn } from '../../api/failures';
import type { FactsInFullFragment } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { useCorrections } from '../corrections/correction-desk';
import classes from '../corrections/corrections.module.css';
import { WithdrawConfirmation } from './confirmed';
import { useConfirmationOf } from './reading-room';
import { SettleWarningDocument } from './room-documents';
import { settleFormOf } from './stops';

type Warning = FactsInFullFragment['warnings'][number];

/** Below a warning: what somebody found who looked into it, or the way to say so. */
export function SettleWarning({ warning: { key, message } }: { readonly warning: Warning }) {
  const maySettle = useMay('REPORT_CORRECT');
  const { open, setOpen } = useCorrections();
  const settled = useConfirmationOf({ fact: 'WARNINGS', itemKey: key });
  if (settled)
    return (
      <div className={`${classes.note} ${classes.confirmed}`} onClick={(event) => event.stopPropagation()}>
        <Text size="sm">{settled.note}</Text>
        <Text size="xs" c="dimmed">
          Looked into by {settled.confirmedBy.name}, {momentOf(settled.confirmedAt)}
        </Text>
        <WithdrawConfirmation confirmation={settled} />
      </div>
    );
  if (!maySettle) return null;
  const form = settleFormOf(key);
  if (open === form) return <SettleForm warningKey={key} message={message} onDone={() => setOpen(null)} />;
  return (
    <Button
      size="xs"
      variant="default"
      mt={6}
      aria-label={`Settle: ${message}`}
      onClick={(event) => {
        event.stopPropagation();
        setOpen(form);
      }}
    >
      I looked into it
    </Button>
  );
}

interface SettleFormProps {
  readonly warningKey: string;
  readonly message: string;
  readonly onDone: () => void;
}

function SettleForm({ warningKey, message, onDone }: SettleFormProps) {
  const { reportId } = useCorrections();
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, settle] = useMutation(SettleWarningDocument);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = async () => {
    const { data, error } = await settle({ input: { reportId, key: warningKey, note } });
    const refused = refusalIn(error, data?.settleWarning);
    setRefusal(refused);
    if (refused === null) onDone();
  };
  return (
    <form
      className={classes.form}
      noValidate
      aria-label={`Settle: ${message}`}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        ref={field}
        size="xs"
        label="What you found"
        required
        autosize
        minRows={1}
        maxRows={6}
        value={note}
        error={refusal}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="xs" loading={fetching}>
          Settle the warning
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

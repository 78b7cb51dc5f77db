import { Button, CloseButton, Group, List, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconFileText, IconPlugConnectedX } from '@tabler/icons-react';
import { type ArrivalOutcome, type ArrivedFile, type ArrivingFile, arrivingFiles } from '../../api/arriving-files';
import toneClasses from '../../components/tone.module.css';
import { counted, sizeOf } from '../../terms/counts';
import classes from './inbox.module.css';

export function ArrivingLine({ arriving }: { readonly arriving: ArrivingFile }) {
  const { key, file, sent, outcome } = arriving;
  const { sign: Sign, tone } = signOf(outcome);
  return (
    <div className={`${classes.arriving} ${toneClasses[tone]}`} role="group" aria-label={file.name}>
      <Sign size={22} stroke={1.7} className={classes.sign} aria-hidden />
      <div className={classes.words}>
        <Text size="sm" fw={600} truncate>
          {file.name}{' '}
          <Text span size="xs" c="dimmed">
            {sizeOf(file.size)}
          </Text>
        </Text>
        {outcome === null ? <Sending sent={sent} /> : <Outcome of={outcome} fileKey={key} />}
      </div>
      {outcome !== null && (
        <CloseButton size="sm" onClick={() => arrivingFiles.dismiss(key)} aria-label={`Dismiss ${file.name}`} />
      )}
    </div>
  );
}

function signOf(outcome: ArrivalOutcome | null) {
  if (outcome === null) return { sign: IconFileText, tone: 'info' } as const;
  if (outcome.kind === 'FAILED') return { sign: IconPlugConnectedX, tone: 'bad' } as const;
  if (outcome.kind === 'REFUSED') return { sign: IconAlertTriangle, tone: 'bad' } as const;
  const refused = outcome.files.filter(({ error }) => error !== undefined).length;
  if (refused === 0) return { sign: IconCircleCheck, tone: 'good' } as const;
  return { sign: IconAlertTriangle, tone: refused < outcome.files.length ? 'warn' : 'bad' } as const;
}

function Sending({ sent }: { readonly sent: number | null }) {
  if (sent === null)
    return (
      <Text size="xs" c="dimmed">
        Waits for its turn
      </Text>
    );
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress value={sent * 100} size="sm" flex={1} aria-label="Sent" animated={sent === 1} />
      <Text size="xs" c="dimmed" className="numbers" w={130}>
        {sent < 1 ? `${Math.round(sent * 100)} % sent` : 'Looking into it'}
      </Text>
    </Group>
  );
}

function Outcome({ of, fileKey }: { readonly of: ArrivalOutcome; readonly fileKey: number }) {
  if (of.kind === 'ANSWERED') return <Answered files={of.files} />;
  return (
    <>
      <Text size="sm">{of.message}</Text>
      {of.kind === 'FAILED' && (
        <Button size="compact-xs" variant="default" mt={6} onClick={() => arrivingFiles.retry(fileKey)}>
          Try again
        </Button>
      )}
    </>
  );
}

function Answered({ files }: { readonly files: readonly ArrivedFile[] }) {
  const refused = files.filter(({ error }) => error !== undefined);
  const known = files.filter(({ duplicate }) => duplicate).length;
  const taken = files.length - refused.length - known;
  if (files.length === 0) return <Text size="sm">There is no file in this zip.</Text>;
  const isAlone = files.length === 1 && files[0]?.archive === null;
  if (isAlone) return <Text size="sm">{files[0]?.error?.message ?? ALONE[known > 0 ? 'known' : 'taken']}</Text>;
  return (
    <>
      <Text size="sm">
        {[
          `${counted(taken, 'file')} taken in`,
          known > 0 && `${known} waiting here already`,
          refused.length > 0 && `${refused.length} left out:`,
        ]
          .filter(Boolean)
          .join(', ')}
      </Text>
      {refused.length > 0 && (
        <List size="sm" spacing={2} mt={4}>
          {refused.map(({ name, error }, place) => (
            <List.Item key={place}>
              <b>{name}</b>: {error?.message}
            </List.Item>
          ))}
        </List>
      )}
    </>
  );
}

const ALONE = { taken: 'Taken in, and it is being read.', known: 'The same file waits here already.' } as const;

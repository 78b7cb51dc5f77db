import { Button, CloseButton, FileButton, Group, List, Progress, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCopyCheck,
  IconFileText,
  IconPlugConnectedX,
} from '@tabler/icons-react';
import { type ArrivalOutcome, type ArrivedFile, type ArrivingFile, arrivingFiles } from '../../api/arriving-files';
import { asksForPassword } from '../../api/document-passwords';
import { counted, sizeOf } from '../../terms/counts';
import { DocumentPassword } from '../document-password';
import type { Tone } from '../tone-badge';
import toneClasses from '../tone.module.css';
import { useFoundInReport } from './found-in-report';
import { ItemStanding, useArrivedItem } from './item-standing';
import { ReportStanding, useArrivedReport } from './report-standing';
import { whatWasRead } from './what-was-read';
import classes from './upload.module.css';

interface ArrivingLineProps {
  readonly arriving: ArrivingFile;
  readonly accept: string;
}

/** One file: on its way to the server, then in the queue, then being read, then what was found; or what went wrong. */
export function ArrivingLine({ arriving, accept }: ArrivingLineProps) {
  const { key, name, size, sent, outcome } = arriving;
  const { sign: Sign, tone } = signOf(outcome, useToneOfReading(outcome));
  return (
    <li>
      <div className={`${classes.line} ${toneClasses[tone]}`} role="group" aria-label={name}>
        <Sign size={22} stroke={1.7} className={classes.sign} aria-hidden />
        <div className={classes.words}>
          <Text size="sm" fw={600} truncate>
            {name}{' '}
            <Text span size="xs" c="dimmed">
              {sizeOf(size)}
            </Text>
          </Text>
          {outcome === null ? (
            <Sending sent={sent} size={size} />
          ) : (
            <Outcome of={outcome} arriving={arriving} accept={accept} />
          )}
        </div>
        {outcome !== null && (
          <CloseButton size="sm" onClick={() => arrivingFiles.dismiss(key)} aria-label={`Dismiss ${name}`} />
        )}
      </div>
    </li>
  );
}

/** How a file strikes that was taken in alone, by what it turned out to be; null: that is not known yet. */
function useToneOfReading(outcome: ArrivalOutcome | null): Tone | null {
  const files = outcome?.kind === 'ANSWERED' ? outcome.files : [];
  const alone = files.length === 1 ? files[0] : undefined;
  const [report, item] = [useArrivedReport(alone?.reportId), useArrivedItem(alone?.itemId)];
  const found = useFoundInReport(report?.readStatus === 'READ' ? report.id : undefined);
  if ((report ?? item)?.readStatus === 'FAILED') return 'bad';
  return found?.tone ?? (item?.reading ? whatWasRead(item.reading).tone : null);
}

function signOf(outcome: ArrivalOutcome | null, reading: Tone | null) {
  if (outcome === null) return { sign: IconFileText, tone: 'info' } as const;
  if (outcome.kind === 'FAILED' || outcome.kind === 'LOST') return { sign: IconPlugConnectedX, tone: 'bad' } as const;
  if (outcome.kind === 'REFUSED' || reading === 'bad') return { sign: IconAlertTriangle, tone: 'bad' } as const;
  const refused = outcome.files.filter(({ error }) => error !== undefined).length;
  if (refused > 0) return { sign: IconAlertTriangle, tone: refused < outcome.files.length ? 'warn' : 'bad' } as const;
  const isKnown = outcome.files.length > 0 && outcome.files.every(({ duplicate }) => duplicate);
  if (isKnown) return { sign: IconCopyCheck, tone: 'warn' } as const;
  if (reading === 'warn') return { sign: IconAlertTriangle, tone: 'warn' } as const;
  return { sign: IconCircleCheck, tone: reading ?? 'good' } as const;
}

function Sending({ sent, size }: { readonly sent: number | null; readonly size: number }) {
  if (sent === null)
    return (
      <Text size="xs" c="dimmed">
        Waits for its turn
      </Text>
    );
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress value={sent * 100} size="sm" flex={1} aria-label="Sent" animated={sent === 1} />
      <Text size="xs" c="dimmed" className="numbers">
        {sent < 1 ? `${sizeOf(sent * size)} of ${sizeOf(size)}` : 'Looking into it'}
      </Text>
    </Group>
  );
}

interface OutcomeProps {
  readonly of: ArrivalOutcome;
  readonly arriving: ArrivingFile;
  readonly accept: string;
}

function Outcome({ of, arriving: { key, name, file }, accept }: OutcomeProps) {
  if (of.kind === 'ANSWERED') return <Answered files={of.files} />;
  // The same file may pass another time, unless it is the file that is at fault.
  const isSame = of.kind !== 'REFUSED';
  return (
    <>
      <Text size="sm" role="status">
        {of.kind === 'LOST'
          ? 'It had not reached the server when the page was loaded anew. Choose the file again.'
          : of.message}
      </Text>
      {of.kind === 'FAILED' && file !== null && (
        <Button size="compact-xs" variant="default" mt={6} onClick={() => arrivingFiles.retry(key)}>
          Try again
        </Button>
      )}
      {of.kind === 'REFUSED' && file !== null && asksForPassword(of.code) && (
        <DocumentPassword
          name={name}
          does="Upload with it"
          onGive={(password) => arrivingFiles.unlock(key, password)}
        />
      )}
      {(file === null || !isSame) && (
        <FileButton accept={accept} onChange={(chosen) => chosen && arrivingFiles.retry(key, chosen)}>
          {(button) => (
            <Button
              {...button}
              size="compact-xs"
              variant="default"
              mt={6}
              aria-label={isSame ? `Choose the file again: ${name}` : `Choose another file for ${name}`}
            >
              {isSame ? 'Choose the file again' : 'Choose another file'}
            </Button>
          )}
        </FileButton>
      )}
    </>
  );
}

function Answered({ files }: { readonly files: readonly ArrivedFile[] }) {
  const refused = files.filter(({ error }) => error !== undefined);
  const known = files.filter(({ duplicate }) => duplicate).length;
  const taken = files.length - refused.length - known;
  if (files.length === 0) return <Text size="sm">There is no file in this zip.</Text>;
  const [alone] = files;
  if (files.length === 1 && alone?.archive === null) return <Alone file={alone} />;
  return (
    <>
      <Text size="sm" role="status">
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

function Alone({ file: { error, duplicate = false, reportId, itemId } }: { readonly file: ArrivedFile }) {
  if (error) return <Text size="sm">{error.message}</Text>;
  if (reportId !== undefined) return <ReportStanding reportId={reportId} isDuplicate={duplicate} />;
  return (
    <>
      <Text size="sm" role="status">
        {duplicate ? 'The same file waits here already.' : 'Taken in.'}
      </Text>
      {itemId !== undefined && <ItemStanding itemId={itemId} />}
    </>
  );
}

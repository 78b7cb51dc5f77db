import { Anchor, Button, CloseButton, Group, Progress, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCopyCheck,
  IconFileText,
  IconPlugConnectedX,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { UploadOutcome } from '../../api/upload-report';
import toneClasses from '../../components/tone.module.css';
import { sizeOf } from '../../terms/counts';
import type { UploadState } from './upload-reports';
import classes from './upload.module.css';

interface UploadLineProps {
  readonly upload: UploadState;
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
}

export function UploadLine({ upload, onDismiss, onRetry }: UploadLineProps) {
  const { file, sent, outcome } = upload;
  const { sign: Sign, tone } = SIGNS[outcome === null ? 'UNDERWAY' : signOf(outcome)];
  return (
    <div className={`${classes.line} ${toneClasses[tone]}`} role="group" aria-label={file.name}>
      <Sign size={22} stroke={1.7} className={classes.sign} aria-hidden />
      <div className={classes.words}>
        <Text size="sm" fw={600} truncate>
          {file.name}{' '}
          <Text span size="xs" c="dimmed">
            {sizeOf(file.size)}
          </Text>
        </Text>
        {outcome === null ? <Sending sent={sent} /> : <Outcome outcome={outcome} onRetry={onRetry} />}
      </div>
      {outcome !== null && <CloseButton size="sm" onClick={onDismiss} aria-label={`Dismiss ${file.name}`} />}
    </div>
  );
}

const SIGNS = {
  UNDERWAY: { sign: IconFileText, tone: 'info' },
  TAKEN: { sign: IconCircleCheck, tone: 'good' },
  DUPLICATE: { sign: IconCopyCheck, tone: 'warn' },
  REFUSED: { sign: IconAlertTriangle, tone: 'bad' },
  FAILED: { sign: IconPlugConnectedX, tone: 'bad' },
} as const;

const signOf = (outcome: UploadOutcome) => (outcome.kind === 'TAKEN' && outcome.duplicate ? 'DUPLICATE' : outcome.kind);

function Sending({ sent }: { readonly sent: number }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress value={sent * 100} size="sm" flex={1} aria-label="Sent" animated={sent === 1} />
      <Text size="xs" c="dimmed" className="numbers" w={130}>
        {sent < 1 ? `${Math.round(sent * 100)} % sent` : 'Looking at the file'}
      </Text>
    </Group>
  );
}

function Outcome({ outcome, onRetry }: { readonly outcome: UploadOutcome; readonly onRetry: () => void }) {
  if (outcome.kind === 'TAKEN')
    return (
      <Text size="sm">
        {outcome.duplicate ? 'This vendor has the same file already. ' : 'Uploaded, and it is being read. '}
        <Anchor component={Link} to={`/reports/${outcome.reportId}`} size="sm" fw={600}>
          {outcome.duplicate ? 'Go to that report' : 'Watch it being read'}
        </Anchor>
      </Text>
    );
  return (
    <>
      <Text size="sm">{outcome.message}</Text>
      {outcome.kind === 'FAILED' && (
        <Button size="compact-xs" variant="default" mt={6} onClick={onRetry}>
          Try again
        </Button>
      )}
    </>
  );
}

import { useEffect, useRef } from 'react';
import { Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { type Icon } from '@tabler/icons-react';
import { type ArrivalTarget, arrivingFiles, useArrivingFiles } from '../../api/arriving-files';
import { Surface } from '../surface';
import { ArrivingLine } from './arriving-line';
import classes from './upload.module.css';

interface UploadFilesProps {
  readonly target: ArrivalTarget;
  readonly title: string;
  readonly icon: Icon;
  readonly invitation: string;
  readonly hint: string;
  /** What the field for the files is called, for who cannot see it. */
  readonly label: string;
  readonly accept: string;
  /** It is not what the page is there for: one line, in which the hint is left out. */
  readonly isSmall?: boolean;
  /** The server has taken a file in. */
  readonly onTaken?: () => void;
}

/**
 * Takes any files, wherever on the page they are dropped, and shows how far each has come. The server looks into each and
 * says what is wrong with one that it refuses.
 */
export function UploadFiles(props: UploadFilesProps) {
  const { target, title, icon: Sign, invitation, hint, label, accept, isSmall = false, onTaken } = props;
  const files = useArrivingFiles(target);
  const taken = files.filter(({ outcome }) => outcome?.kind === 'ANSWERED').length;
  useTold(taken, onTaken);
  const start = (given: readonly File[]) => arrivingFiles.start(given, target);
  return (
    <Surface title={isSmall ? undefined : title} label={title} isPrinted={false}>
      <Stack gap="sm">
        <Dropzone
          onDrop={start}
          multiple
          p={isSmall ? 4 : undefined}
          className={isSmall ? `${classes.zone} ${classes.small}` : classes.zone}
          inputProps={{ 'aria-label': label, accept }}
          aria-label={`${title}: ${invitation}`}
        >
          <div className={classes.invitation}>
            <Sign size={isSmall ? 20 : 30} stroke={1.5} aria-hidden />
            <div>
              <Text fw={600} size={isSmall ? 'sm' : undefined}>
                {invitation}
              </Text>
              {!isSmall && (
                <Text size="sm" c="dimmed">
                  {hint}
                </Text>
              )}
            </div>
          </div>
        </Dropzone>
        <Dropzone.FullScreen
          withinPortal={false}
          onDrop={start}
          multiple
          inputProps={{ 'aria-label': `${label}, anywhere` }}
        >
          <div className={classes.anywhere}>Let go to upload</div>
        </Dropzone.FullScreen>
        {files.length > 0 && (
          <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Files">
            {files.map((file) => (
              <ArrivingLine key={file.key} arriving={file} accept={accept} />
            ))}
          </Stack>
        )}
      </Stack>
    </Surface>
  );
}

/** Tells that one more was taken in while the page was looked at. */
function useTold(taken: number, onTaken: (() => void) | undefined): void {
  const tell = useRef(onTaken);
  const before = useRef(taken);
  useEffect(() => {
    tell.current = onTaken;
  });
  useEffect(() => {
    if (taken > before.current) tell.current?.();
    before.current = taken;
  }, [taken]);
}

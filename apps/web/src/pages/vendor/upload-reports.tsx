import { useState } from 'react';
import { Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileUpload } from '@tabler/icons-react';
import { type UploadOutcome, uploadReport } from '../../api/upload-report';
import { Surface } from '../../components/surface';
import { UploadLine } from './upload-line';
import classes from './upload.module.css';

export interface UploadState {
  readonly key: number;
  readonly file: File;
  /** From 0 to 1. */
  readonly sent: number;
  readonly outcome: UploadOutcome | null;
}

interface UploadReportsProps {
  readonly vendorId: string;
  readonly onUploaded: () => void;
}

/** Takes any file: the server looks into it and says what is wrong with one that it refuses. */
export function UploadReports({ vendorId, onUploaded }: UploadReportsProps) {
  const { uploads, start, dismiss } = useUploads(vendorId, onUploaded);
  return (
    <Surface title="Upload a report">
      <Stack gap="sm">
        <Dropzone
          onDrop={(files) => files.forEach(start)}
          multiple
          className={classes.zone}
          inputProps={{ 'aria-label': 'Report file', accept: 'application/pdf,.pdf' }}
          aria-label="Upload a report: drop PDF files here, or choose them"
        >
          <div className={classes.invitation}>
            <IconFileUpload size={30} stroke={1.5} aria-hidden />
            <div>
              <Text fw={600}>Drop the SOC 2 report here, or choose a file</Text>
              <Text size="sm" c="dimmed">
                PDF as the vendor sent it. It stays on this server.
              </Text>
            </div>
          </div>
        </Dropzone>
        <div aria-live="polite">
          <Stack gap="xs">
            {uploads.map((upload) => (
              <UploadLine
                key={upload.key}
                upload={upload}
                onDismiss={() => dismiss(upload.key)}
                onRetry={() => {
                  dismiss(upload.key);
                  start(upload.file);
                }}
              />
            ))}
          </Stack>
        </div>
      </Stack>
    </Surface>
  );
}

let started = 0;

function useUploads(vendorId: string, onUploaded: () => void) {
  const [uploads, setUploads] = useState<readonly UploadState[]>([]);
  const change = (key: number, news: Partial<UploadState>) =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...news } : each)));
  const start = (file: File) => {
    const key = (started += 1);
    setUploads((all) => [{ key, file, sent: 0, outcome: null }, ...all]);
    void uploadReport({ vendorId, file, onProgress: (sent) => change(key, { sent }) }).then((outcome) => {
      change(key, { outcome });
      if (outcome.kind === 'TAKEN') onUploaded();
    });
  };
  const dismiss = (key: number) => setUploads((all) => all.filter((each) => each.key !== key));
  return { uploads, start, dismiss };
}

import { Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileZip } from '@tabler/icons-react';
import { arrivingFiles, useArrivingFiles } from '../../api/arriving-files';
import { Surface } from '../../components/surface';
import { ArrivingLine } from './arriving-line';
import classes from './inbox.module.css';

/** Takes any files: the server looks into each and says what is wrong with one that it refuses. */
export function DropFiles() {
  const files = useArrivingFiles();
  return (
    <Surface title="Put reports in">
      <Stack gap="sm">
        <Dropzone
          onDrop={arrivingFiles.start}
          multiple
          className={classes.zone}
          inputProps={{ 'aria-label': 'Report files', accept: 'application/pdf,.pdf,application/zip,.zip' }}
          aria-label="Put reports in: drop PDF or zip files here, or choose them"
        >
          <div className={classes.invitation}>
            <IconFileZip size={30} stroke={1.5} aria-hidden />
            <div>
              <Text fw={600}>Drop any number of PDFs here, or a zip of them</Text>
              <Text size="sm" c="dimmed">
                You need not say whose they are: each is read, and its vendor proposed. You may go on to another page
                meanwhile.
              </Text>
            </div>
          </div>
        </Dropzone>
        <div aria-live="polite">
          <Stack gap="xs">
            {files.map((file) => (
              <ArrivingLine key={file.key} arriving={file} />
            ))}
          </Stack>
        </div>
      </Stack>
    </Surface>
  );
}

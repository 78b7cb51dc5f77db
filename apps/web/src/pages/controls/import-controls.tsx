import { useState } from 'react';
import { Alert, Button, FileInput, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUpload } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import type { ImportInternalControlsMutation } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { ImportInternalControlsDocument } from './controls-documents';

type Outcome = ImportInternalControlsMutation['importInternalControls'];

/** Takes a CSV file, shows what would come of it, and imports it when somebody says so. */
export function ImportControls() {
  const [opened, { open, close }] = useDisclosure(false);
  const [csv, setCsv] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [{ fetching }, send] = useMutation(ImportInternalControlsDocument);

  const run = async (text: string, dryRun: boolean): Promise<Outcome | null> => {
    const { data, error } = await send({ input: { csv: text, dryRun } });
    setFailure(error ? messageOf(error) : null);
    setOutcome(data?.importInternalControls ?? null);
    return data?.importInternalControls ?? null;
  };
  const choose = async (file: File | null) => {
    setOutcome(null);
    const text = (await file?.text()) ?? null;
    setCsv(text);
    if (text !== null) await run(text, true);
  };
  const finish = async () => {
    if (csv === null || (await run(csv, false))?.__typename !== 'ImportInternalControlsPayload') return;
    setCsv(null);
    setOutcome(null);
    close();
  };
  const ready = outcome?.__typename === 'ImportInternalControlsPayload';
  return (
    <>
      <Button variant="default" leftSection={<IconUpload size={16} />} onClick={open}>
        Import
      </Button>
      <Modal opened={opened} onClose={close} title="Import our own controls" size="lg">
        <Stack gap="md">
          <Text size="sm">
            A CSV file with a header line: code, title, description and the owner’s e-mail. A code that is known already
            is changed. Nothing is imported before you have seen what would come of it.
          </Text>
          <FileInput
            label="CSV file"
            placeholder="Choose a file"
            accept=".csv,text/csv"
            clearable
            onChange={(file) => void choose(file)}
          />
          {failure && <Alert color="red">{failure}</Alert>}
          {outcome?.__typename === 'ImportRefused' && (
            <Alert color="red" title={outcome.message}>
              <List size="sm">
                {outcome.lines.map(({ line, message }, place) => (
                  <List.Item key={place}>
                    Line {line}: {message}
                  </List.Item>
                ))}
              </List>
            </Alert>
          )}
          {outcome?.__typename === 'ImportInternalControlsPayload' && (
            <Alert color="green" role="status">
              {counted(outcome.created, 'new control')}, {outcome.updated} changed, {outcome.unchanged} as they are.
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button disabled={!ready} loading={fetching} onClick={() => void finish()}>
              Import the file
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

import { useState } from 'react';
import { Button, FileButton, Group, Text, TextInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMay } from '../../app/use-may';
import { sendFile } from '../../api/send-file';
import { attachmentsUrlOf } from './discussion/use-sending-attachments';

interface CloseFormProps {
  readonly reviewId: string;
  /** What is closed, for who hears the page. */
  readonly what: string;
  /** What closing it says of it. */
  readonly does: 'Met' | 'Answered';
  /** @returns why it was not closed; null: it was */
  readonly onClose: (evidence: string, attachmentIds: string[]) => Promise<string | null>;
}

interface EvidenceFile {
  readonly id: string;
  readonly name: string;
}

/** Closes something with evidence: words, and files that are put to the review. */
export function CloseForm({ reviewId, what, does, onClose }: CloseFormProps) {
  const mayClose = useMay('REVIEW_DECIDE');
  const [evidence, setEvidence] = useState('');
  const [files, setFiles] = useState<readonly EvidenceFile[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const attach = async (file: File | null) => {
    if (file === null) return;
    setBusy(true);
    const url = attachmentsUrlOf(reviewId);
    const sent = await sendFile<{ attachmentId: string }>({ url, file, onProgress: () => undefined });
    setBusy(false);
    setRefusal(sent.kind === 'TAKEN' ? null : sent.message);
    if (sent.kind !== 'TAKEN') return;
    const { attachmentId: id } = sent.answer;
    setFiles((all) => [...all.filter((each) => each.id !== id), { id, name: file.name }]);
  };
  const close = async () => {
    setBusy(true);
    const ids = files.map(({ id }) => id);
    setRefusal(await onClose(evidence, ids));
    setBusy(false);
  };
  if (!mayClose) return null;
  return (
    <div>
      <Group gap="xs" align="flex-end" my={4}>
        <TextInput
          flex="1 1 160px"
          size="xs"
          aria-label={`Evidence for: ${what}`}
          label="Evidence"
          placeholder="In words, or its address"
          required
          value={evidence}
          error={refusal}
          onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
        />
        <FileButton onChange={(file) => void attach(file)} inputProps={{ 'aria-label': `File for: ${what}` }}>
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="subtle"
              leftSection={<IconPaperclip size={14} />}
              aria-label={`Attach evidence for: ${what}`}
            >
              File
            </Button>
          )}
        </FileButton>
        <Button
          size="xs"
          variant="default"
          loading={isBusy}
          aria-label={`${does}: ${what}`}
          onClick={() => void close()}
        >
          {does}
        </Button>
      </Group>
      {files.length > 0 && (
        <Text size="xs" c="dimmed">
          Attached: {files.map(({ name }) => name).join(', ')}
        </Text>
      )}
    </div>
  );
}

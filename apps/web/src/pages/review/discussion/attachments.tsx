import { useState } from 'react';
import { Button, Group, Progress, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { refusalIn } from '../../../api/failures';
import { EveryPageLoaded } from './every-page-loaded';
import type { AttachmentLineFragment } from '../../../gql/graphql';
import { sizeOf } from '../../../terms/counts';
import { momentOf } from '../../../terms/dates';
import { WithdrawAttachmentDocument } from './discussion-documents';
import type { DiscussionState } from './use-discussion';
import { useSendingAttachments } from './use-sending-attachments';
import classes from './discussion.module.css';

interface AttachmentsProps {
  readonly reviewId: string;
  readonly isOpenForMore: boolean;
  readonly attachments: DiscussionState['attachments'];
  readonly onChanged: () => void;
}

/** The files of a review, and a place to drop more. */
export function Attachments({ reviewId, isOpenForMore, attachments, onChanged }: AttachmentsProps) {
  const { sendings, send, dismiss } = useSendingAttachments(reviewId, onChanged);
  return (
    <>
      {isOpenForMore && (
        <Dropzone
          onDrop={(files) => files.forEach(send)}
          multiple
          className={classes.zone}
          inputProps={{ 'aria-label': 'File to attach' }}
          aria-label="Attach files: drop them here, or choose them"
        >
          <Group gap="sm" wrap="nowrap">
            <IconPaperclip size={22} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
            <Text size="sm">
              Drop files here, or choose them. PDF, pictures, Word, Excel, PowerPoint, text, CSV or e-mail.
            </Text>
          </Group>
        </Dropzone>
      )}
      <div aria-live="polite">
        {sendings.map(({ key, file, sent, refusal }) => (
          <div key={key}>
            <Group gap="xs" mt="xs">
              <Text size="sm">{file.name}</Text>
              {refusal && (
                <Button size="compact-xs" variant="subtle" color="gray" onClick={() => dismiss(key)}>
                  Dismiss
                </Button>
              )}
            </Group>
            {refusal ? (
              <Text size="sm" c="red">
                {refusal}
              </Text>
            ) : (
              <Progress value={sent * 100} size="sm" aria-label={`Sending ${file.name}`} />
            )}
          </div>
        ))}
      </div>
      <EveryPageLoaded list={attachments}>
        {(nodes) =>
          nodes.length === 0 ? (
            <Text size="sm" c="dimmed" mt={isOpenForMore ? 'xs' : 0}>
              No files yet.
            </Text>
          ) : (
            <ul className={classes.files}>
              {nodes.map((attachment) => (
                <AttachmentLine key={attachment.id} attachment={attachment} onChanged={onChanged} />
              ))}
            </ul>
          )
        }
      </EveryPageLoaded>
    </>
  );
}

interface AttachmentLineProps {
  readonly attachment: AttachmentLineFragment;
  readonly onChanged: () => void;
}

function AttachmentLine({ attachment, onChanged }: AttachmentLineProps) {
  const { id, fileName, sizeBytes, attachedAt, attachedBy, fileUrl, mayWithdraw } = attachment;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, withdraw] = useMutation(WithdrawAttachmentDocument);
  const take = async () => {
    const { data, error } = await withdraw({ input: { attachmentId: id } });
    const refused = refusalIn(error, data?.withdrawAttachment);
    setRefusal(refused);
    if (refused === null) onChanged();
  };
  return (
    <li className={classes.file}>
      <a href={fileUrl ?? undefined} download={fileName} className={classes.fileName}>
        {fileName}
      </a>
      <Text span size="xs" c="dimmed">
        {sizeOf(sizeBytes)} · {attachedBy?.name ?? 'somebody'} · {momentOf(attachedAt)}
      </Text>
      {mayWithdraw && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          loading={fetching}
          aria-label={`Withdraw ${fileName}`}
          onClick={() => void take()}
        >
          Withdraw
        </Button>
      )}
      {refusal && (
        <Text size="sm" c="red" role="alert">
          {refusal}
        </Text>
      )}
    </li>
  );
}

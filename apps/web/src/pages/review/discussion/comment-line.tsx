import { useState } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../../api/failures';
import { usePeople } from '../../../components/person-select';
import { ToneBadge } from '../../../components/tone-badge';
import type { CommentLineFragment } from '../../../gql/graphql';
import { momentOf } from '../../../terms/dates';
import { EditCommentDocument, WithdrawCommentDocument } from './discussion-documents';
import { MentionField } from './mention-field';
import { type Mentionable, sentOf, writtenOf } from './mention-text';
import classes from './discussion.module.css';

interface CommentLineProps {
  readonly comment: CommentLineFragment;
  readonly onChanged: () => void;
}

/** What somebody said, and what its author may still do about it. */
export function CommentLine({ comment, onChanged }: CommentLineProps) {
  const { about, author, writtenAt, editedAt, withdrawnAt, mayChange, parts } = comment;
  const [isEditing, setEditing] = useState(false);
  return (
    <li className={classes.comment}>
      <div className={classes.head}>
        <span className={classes.author}>{author?.name ?? 'Somebody'}</span>
        <Text span size="xs" c="dimmed">
          {momentOf(writtenAt)}
          {editedAt && !withdrawnAt && `, reworded ${momentOf(editedAt)}`}
        </Text>
        {about && <ToneBadge tone="neutral">{about}</ToneBadge>}
      </div>
      {withdrawnAt ? (
        <Text size="sm" c="dimmed" fs="italic">
          Withdrawn {momentOf(withdrawnAt)}
        </Text>
      ) : isEditing ? (
        <EditForm
          comment={comment}
          onDone={() => {
            setEditing(false);
            onChanged();
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className={classes.words}>
          {parts.map(({ text, mentioned }, place) =>
            mentioned ? (
              <span key={place} className={classes.mention} title={mentioned.email}>
                @{text}
              </span>
            ) : (
              text
            ),
          )}
        </p>
      )}
      {mayChange && !isEditing && <Acts comment={comment} onEdit={() => setEditing(true)} onChanged={onChanged} />}
    </li>
  );
}

interface ActsProps extends CommentLineProps {
  readonly onEdit: () => void;
}

function Acts({ comment: { id }, onEdit, onChanged }: ActsProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, withdraw] = useMutation(WithdrawCommentDocument);
  const take = async () => {
    const { data, error } = await withdraw({ input: { commentId: id } });
    const refused = refusalIn(error, data?.withdrawComment);
    setRefusal(refused);
    if (refused === null) onChanged();
  };
  return (
    <Group gap={4}>
      <Button size="compact-xs" variant="subtle" onClick={onEdit}>
        Reword
      </Button>
      <Button size="compact-xs" variant="subtle" color="gray" loading={fetching} onClick={() => void take()}>
        Withdraw
      </Button>
      {refusal && (
        <Text size="sm" c="red" role="alert">
          {refusal}
        </Text>
      )}
    </Group>
  );
}

interface EditFormProps {
  readonly comment: CommentLineFragment;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Whom the comment mentions can be mentioned, however many accounts there are. */
function withMentioned(people: readonly Mentionable[], { parts }: CommentLineFragment): readonly Mentionable[] {
  const mentioned = parts.flatMap((part) => part.mentioned ?? []);
  const missing = mentioned.filter((each) => !people.some(({ id }) => id === each.id));
  return [...people, ...new Map(missing.map((each) => [each.id, each])).values()];
}

function EditForm({ comment, onDone, onCancel }: EditFormProps) {
  const people = withMentioned(usePeople(), comment);
  const [text, setText] = useState(() => writtenOf(comment.parts, people));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [{ fetching }, edit] = useMutation(EditCommentDocument);
  const send = async () => {
    const { data, error } = await edit({ input: { commentId: comment.id, text: sentOf(text, people) } });
    const refused = refusalIn(error, data?.editComment);
    setRefusal(refused);
    if (refused === null) onDone();
  };
  return (
    <>
      <MentionField
        label="Comment in other words"
        value={text}
        people={people}
        error={refusal}
        onChange={setText}
        onSubmit={() => void send()}
      />
      <Group gap="xs" mt="xs">
        <Button size="xs" loading={fetching} onClick={() => void send()}>
          Save
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </>
  );
}

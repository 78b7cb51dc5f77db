import { Text } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { ToneBadge } from '../../components/tone-badge';
import type { FollowUpInFullFragment } from '../../gql/graphql';
import { CloseForm } from './close-form';
import { ClosureNote } from './closure-note';
import { CloseFollowUpDocument } from './review-documents';

interface FollowUpLineProps {
  readonly reviewId: string;
  readonly followUp: FollowUpInFullFragment;
}

/** Who sees to what the vendor has to answer, and the answer. */
export function FollowUpLine({ reviewId, followUp: { id, asked, owner, isOverdue, closure } }: FollowUpLineProps) {
  const [, close] = useMutation(CloseFollowUpDocument);
  return (
    <div onClick={(event) => event.stopPropagation()}>
      <Text size="xs" c="dimmed">
        {owner ? `${owner.name} sees to it` : 'Nobody in particular sees to it'}{' '}
        {isOverdue && <ToneBadge tone="bad">Overdue</ToneBadge>}
      </Text>
      {closure ? (
        <ClosureNote closure={closure} />
      ) : (
        <CloseForm
          reviewId={reviewId}
          what={asked}
          does="Answered"
          onClose={async (evidence, attachmentIds) => {
            const { data, error } = await close({ input: { followUpId: id, evidence, attachmentIds } });
            return refusalIn(error, data?.closeFollowUp);
          }}
        />
      )}
    </div>
  );
}

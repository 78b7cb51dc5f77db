import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { tellRefusal } from '../../components/tell-refusal';
import { ToneBadge } from '../../components/tone-badge';
import type { FollowUpInFullFragment } from '../../gql/graphql';
import { CloseForm } from './close-form';
import { ClosureNote } from './closure-note';
import { PromiseOwner } from './promise-owner';
import { AssignFollowUpDocument, CloseFollowUpDocument } from './review-documents';
import { type VendorToWriteTo, WriteToVendor } from './write-to-vendor';

interface FollowUpLineProps {
  readonly reviewId: string;
  readonly vendor: VendorToWriteTo;
  readonly followUp: FollowUpInFullFragment;
}

/** Who sees to what the vendor has to answer, and the answer. */
export function FollowUpLine({ reviewId, vendor, followUp }: FollowUpLineProps) {
  const { id, asked, owner, isOverdue, closure } = followUp;
  const [, close] = useMutation(CloseFollowUpDocument);
  const [{ fetching }, assign] = useMutation(AssignFollowUpDocument);
  const giveTo = async (ownerId: string | null) => {
    const { data, error } = await assign({ input: { followUpId: id, ownerId } });
    const again = () => void giveTo(ownerId);
    tellRefusal({ title: 'The owner was not changed', error, answer: data?.assignFollowUp, again });
  };
  return (
    <div onClick={(event) => event.stopPropagation()}>
      {isOverdue && <ToneBadge tone="bad">Overdue</ToneBadge>}
      <PromiseOwner
        what={asked}
        owner={owner}
        isOver={!!closure}
        isBusy={fetching}
        onChoose={(ownerId) => void giveTo(ownerId)}
      />
      {!closure && <WriteToVendor vendor={vendor} asked={asked} />}
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

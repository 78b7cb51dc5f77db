import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { tellRefusal } from '../../components/tell-refusal';
import { ToneBadge } from '../../components/tone-badge';
import type { ConditionInFullFragment } from '../../gql/graphql';
import { dayOf } from '../../terms/dates';
import { CloseForm } from './close-form';
import { ClosureNote } from './closure-note';
import { PromiseOwner } from './promise-owner';
import { AssignConditionDocument, CloseConditionDocument } from './review-documents';

/** What an approval depends on, and whether it was met. */
export function ConditionLine({ condition }: { readonly condition: ConditionInFullFragment }) {
  const { id, description, dueOn, isOverdue, owner, closure, review } = condition;
  const [, close] = useMutation(CloseConditionDocument);
  const [{ fetching }, assign] = useMutation(AssignConditionDocument);
  const giveTo = async (ownerId: string | null) => {
    const { data, error } = await assign({ input: { conditionId: id, ownerId } });
    const again = () => void giveTo(ownerId);
    tellRefusal({ title: 'The owner was not changed', error, answer: data?.assignCondition, again });
  };
  return (
    <li>
      {description} <b className="numbers">by {dayOf(dueOn)}</b>{' '}
      {isOverdue && <ToneBadge tone="bad">Overdue</ToneBadge>}
      <PromiseOwner
        what={description}
        owner={owner}
        isOver={!!closure}
        isBusy={fetching}
        onChoose={(ownerId) => void giveTo(ownerId)}
      />
      {closure ? (
        <ClosureNote closure={closure} />
      ) : (
        <CloseForm
          reviewId={review.id}
          what={description}
          does="Met"
          onClose={async (evidence, attachmentIds) => {
            const { data, error } = await close({ input: { conditionId: id, evidence, attachmentIds } });
            return refusalIn(error, data?.closeCondition);
          }}
        />
      )}
    </li>
  );
}

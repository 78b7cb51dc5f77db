import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { ToneBadge } from '../../components/tone-badge';
import type { ConditionInFullFragment } from '../../gql/graphql';
import { dayOf } from '../../terms/dates';
import { CloseForm } from './close-form';
import { ClosureNote } from './closure-note';
import { CloseConditionDocument } from './review-documents';

/** What an approval depends on, and whether it was met. */
export function ConditionLine({ condition }: { readonly condition: ConditionInFullFragment }) {
  const { id, description, dueOn, isOverdue, owner, closure, review } = condition;
  const [, close] = useMutation(CloseConditionDocument);
  return (
    <li>
      {description} <b className="numbers">by {dayOf(dueOn)}</b>
      {owner && ` (${owner.name})`} {isOverdue && <ToneBadge tone="bad">Overdue</ToneBadge>}
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

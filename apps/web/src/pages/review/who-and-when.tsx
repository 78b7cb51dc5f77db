import { Group, Text } from '@mantine/core';
import { useMutation } from 'urql';
import { useMay } from '../../app/use-may';
import { DayField } from '../../components/day-field';
import { PersonSelect } from '../../components/person-select';
import { tellRefusal } from '../../components/tell-refusal';
import type { ReviewInFullFragment } from '../../gql/graphql';
import { dayOf } from '../../terms/dates';
import { isOpen } from '../../terms/labels';
import { AssignReviewDocument, SetReviewDueDateDocument } from './review-documents';

const title = 'This was not changed';

/** Who looks at the report and by when it has to be decided. */
export function WhoAndWhen({ review }: { readonly review: ReviewInFullFragment }) {
  const { id: reviewId, assignee, dueOn, status } = review;
  const mayAssign = useMay('REVIEW_OPEN');
  const [assigning, assign] = useMutation(AssignReviewDocument);
  const [dating, setDueDate] = useMutation(SetReviewDueDateDocument);
  if (!isOpen(status) || !mayAssign)
    return (
      <Text size="sm">
        {assignee ? `${isOpen(status) ? 'Reviewer: ' : 'Reviewed by '}${assignee.name}` : 'Nobody was assigned'}
        {dueOn && `, due ${dayOf(dueOn)}`}
      </Text>
    );
  const assignTo = async (assigneeId: string | null) => {
    const { data, error } = await assign({ input: { reviewId, assigneeId } });
    tellRefusal({ title, error, answer: data?.assignReview, again: () => void assignTo(assigneeId) });
  };
  const dueBy = async (day: string | null) => {
    const { data, error } = await setDueDate({ input: { reviewId, dueOn: day } });
    tellRefusal({ title, error, answer: data?.setReviewDueDate, again: () => void dueBy(day) });
  };
  return (
    <Group align="flex-start" gap="md">
      <PersonSelect
        label="Reviewer"
        reviewersOnly
        person={assignee}
        width={220}
        disabled={assigning.fetching}
        onChoose={(person) => void assignTo(person)}
      />
      <DayField
        label="To be decided by"
        width={190}
        clearable
        value={dueOn ?? null}
        disabled={dating.fetching}
        onChange={(day) => void dueBy(day)}
      />
    </Group>
  );
}

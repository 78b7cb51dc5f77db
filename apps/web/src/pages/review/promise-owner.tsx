import { Group, Text } from '@mantine/core';
import { useMay } from '../../app/use-may';
import { type Person, PersonSelect } from '../../components/person-select';

interface PromiseOwnerProps {
  /** What is to be done, for who hears the page. */
  readonly what: string;
  readonly owner: Person | null | undefined;
  /** It is closed, or was replaced: nobody sees to it any more. */
  readonly isOver: boolean;
  readonly isBusy: boolean;
  readonly onChoose: (ownerId: string | null) => void;
}

/** Who sees to a condition or a follow-up, which can be given to somebody else as long as it is open. */
export function PromiseOwner({ what, owner, isOver, isBusy, onChoose }: PromiseOwnerProps) {
  const mayAssign = useMay('REVIEW_DECIDE');
  if (isOver || !mayAssign)
    return (
      <Text size="xs" c="dimmed">
        {owner ? `${owner.name} ${isOver ? 'saw' : 'sees'} to it` : 'Nobody in particular sees to it'}
      </Text>
    );
  return (
    <Group gap={6} my={4}>
      <Text size="xs" c="dimmed">
        {owner ? 'Sees to it:' : 'Nobody sees to it yet:'}
      </Text>
      <PersonSelect
        label={`Owner of: ${what}`}
        isLabelSeen={false}
        placeholder="Name somebody"
        person={owner ?? null}
        size="xs"
        width={190}
        disabled={isBusy}
        onChoose={onChoose}
      />
    </Group>
  );
}

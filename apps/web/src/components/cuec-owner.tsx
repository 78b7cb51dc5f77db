import { useState } from 'react';
import { Text } from '@mantine/core';
import { useMutation } from 'urql';
import { Select } from './select';
import { graphql } from '../gql';
import { useMay } from '../app/use-may';
import { useAddSomebody } from './add-somebody';
import { May } from './may';
import { usePeople } from './person-select';
import { type OwnerConflict, SettleOwner } from './settle-owner';
import { tellRefusal } from './tell-refusal';

const AssignCuecOwnerDocument = graphql(`
  mutation AssignCuecOwner($input: AssignCuecOwnerInput!) {
    assignCuecOwner(input: $input) {
      __typename
      ... on AssignCuecOwnerPayload {
        cuec {
          id
          version
          owner {
            id
            name
          }
        }
      }
      ... on CuecVersionConflict {
        current {
          id
          version
          owner {
            id
            name
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

interface CuecOwnerProps {
  readonly cuecId: string;
  /** The version that is on the page. */
  readonly version: number;
  readonly owner: { readonly id: string; readonly name: string } | null | undefined;
  /** What tells the control from the others. */
  readonly label: string;
}

/** Asks once for a whole list who can be chosen; a row looks only once somebody chooses in it. */
export function useOwnersAtHand(): void {
  const mayAssign = useMay('CUEC_ASSIGN');
  usePeople(null, { isPaused: !mayAssign });
}

/** Says who answers for a control, and lets those change it who may. */
export const CuecOwner = (props: CuecOwnerProps) => (
  <May permission="CUEC_ASSIGN" otherwise={<Text size="sm">{props.owner?.name ?? 'No owner'}</Text>}>
    <ChosenOwner {...props} />
  </May>
);

function ChosenOwner({ cuecId, version, owner, label }: CuecOwnerProps) {
  const [{ fetching }, assign] = useMutation(AssignCuecOwnerDocument);
  const [isWanted, setWanted] = useState(false);
  // Each row of a list has one of these.
  const people = usePeople(owner, { isPaused: !isWanted });
  const somebody = useAddSomebody();
  const [conflict, setConflict] = useState<OwnerConflict | null>(null);
  const change = async (ownerId: string | null, seen: number, before = owner ?? null): Promise<void> => {
    const { data: answered, error } = await assign({ input: { cuecId, version: seen, ownerId } });
    const answer = answered?.assignCuecOwner;
    const now = answer?.__typename === 'CuecVersionConflict' ? answer.current[0] : undefined;
    if (now === undefined) {
      const again = () => void change(ownerId, seen, before);
      tellRefusal({ title: 'The owner was not changed', error, answer, again });
      return;
    }
    const [theirs, theirsId] = [now.owner ?? null, now.owner?.id ?? null];
    if (theirsId === ownerId) return;
    // Who changed something else about the control is not in the way.
    if (theirsId === (before?.id ?? null)) return change(ownerId, now.version, before);
    const mine = people.find(({ id }) => id === ownerId) ?? null;
    setConflict({ version: now.version, before, mine, theirs });
  };
  return (
    <>
      <Select
        aria-label={`Owner of ${label}`}
        placeholder="No owner"
        size="xs"
        w={190}
        searchable
        clearable
        disabled={fetching}
        data={somebody.choicesOf(people)}
        filter={somebody.filter}
        value={owner?.id ?? null}
        onChange={(ownerId) => !somebody.isChosen(ownerId) && void change(ownerId, version)}
        nothingFoundMessage="Nobody of this name"
        onWanted={() => setWanted(true)}
      />
      {conflict && (
        <SettleOwner
          cuecId={cuecId}
          label={label}
          conflict={conflict}
          onClose={() => setConflict(null)}
          onMine={() => {
            setConflict(null);
            void change(conflict.mine?.id ?? null, conflict.version, conflict.theirs);
          }}
        />
      )}
    </>
  );
}

import { Select } from '@mantine/core';
import { useMutation, useQuery } from 'urql';
import { useMay } from '../app/use-may';
import { graphql } from '../gql';
import { tellRefusal } from './tell-refusal';

const AccountsToChooseDocument = graphql(`
  query AccountsToChoose {
    accounts(first: 100, filter: { canBeGiven: true }) {
      nodes {
        id
        name
      }
    }
  }
`);

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
      ... on UserError {
        message
      }
    }
  }
`);

interface CuecOwnerProps {
  readonly cuecId: string;
  readonly owner: { readonly id: string; readonly name: string } | null | undefined;
  /** What tells the control from the others. */
  readonly label: string;
}

/** Says who answers for a control, and lets those change it who may. */
export function CuecOwner({ cuecId, owner, label }: CuecOwnerProps) {
  const [{ data }] = useQuery({ query: AccountsToChooseDocument, requestPolicy: 'cache-first' });
  const mayAssign = useMay('CUEC_ASSIGN');
  const [{ fetching }, assign] = useMutation(AssignCuecOwnerDocument);
  const accounts = data?.accounts.nodes ?? [];
  // Somebody who owns a control stays to be seen, however many accounts there are.
  const people = owner && !accounts.some(({ id }) => id === owner.id) ? [owner, ...accounts] : accounts;
  const change = async (ownerId: string | null) => {
    const { data: answered, error } = await assign({ input: { cuecId, ownerId } });
    const again = () => void change(ownerId);
    tellRefusal({ title: 'The owner was not changed', error, answer: answered?.assignCuecOwner, again });
  };
  return (
    <Select
      aria-label={`Owner of ${label}`}
      placeholder="No owner"
      size="xs"
      w={190}
      searchable
      clearable
      disabled={fetching || !mayAssign}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={owner?.id ?? null}
      onChange={(ownerId) => void change(ownerId)}
      nothingFoundMessage="Nobody of this name"
    />
  );
}

import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql';
import { counted } from '../../terms/counts';
import { tellRefusal } from '../tell-refusal';
import { ReadingStanding } from './reading-standing';

const ArrivedItemDocument = graphql(`
  query ArrivedItem($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on InboxItem {
        readStatus
        progress {
          pagesRead
          pages
        }
        failure {
          code
          message
        }
        reading {
          kind
          exceptions
          cuecs
        }
      }
    }
  }
`);

const RetryArrivedItemDocument = graphql(`
  mutation RetryArrivedItem($input: RetryInboxItemInput!) {
    retryInboxItem(input: $input) {
      __typename
      ... on RetryInboxItemPayload {
        item {
          id
          readStatus
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** A file in the inbox as far as it was read; undefined: none is asked for, or it is not known yet. */
export function useArrivedItem(itemId: string | undefined) {
  const [{ data }] = useQuery({
    query: ArrivedItemDocument,
    variables: { id: itemId ?? '' },
    pause: itemId === undefined,
  });
  return data?.node?.__typename === 'InboxItem' ? data.node : undefined;
}

/** How the reading of a file in the inbox fares; the page follows the inbox, and so does this. */
export function ItemStanding({ itemId }: { readonly itemId: string }) {
  const item = useArrivedItem(itemId);
  const [{ fetching }, retry] = useMutation(RetryArrivedItemDocument);
  if (item === undefined) return null;
  const { readStatus, progress, failure, reading } = item;
  const again = async () => {
    const { data: done, error } = await retry({ input: { itemId } });
    const title = 'It is not read again';
    tellRefusal({ title, error, answer: done?.retryInboxItem, again: () => void again() });
  };
  return (
    <ReadingStanding
      readStatus={readStatus}
      progress={progress}
      failure={failure}
      found={
        reading?.kind === 'SOC2'
          ? `Read: ${counted(reading.exceptions, 'exception')}, ${counted(reading.cuecs, 'CUEC')}.`
          : 'Read.'
      }
      isAskedAgain={fetching}
      onAgain={() => void again()}
    />
  );
}

import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql';
import { tellRefusal } from '../tell-refusal';
import { ReadingStanding } from './reading-standing';
import { whatWasRead } from './what-was-read';

const ArrivedItemDocument = graphql(`
  query ArrivedItem($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on InboxItem {
        fileName
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
        report {
          id
          vendor {
            id
            name
          }
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
  const { fileName, readStatus, progress, failure, reading, report } = item;
  const again = async (password?: string) => {
    const { data: done, error } = await retry({ input: { itemId, password } });
    const title = 'It is not read again';
    tellRefusal({ title, error, answer: done?.retryInboxItem, again: () => void again(password) });
  };
  return (
    <>
      <ReadingStanding
        readStatus={readStatus}
        progress={progress}
        failure={failure}
        name={fileName}
        found={reading ? whatWasRead(reading).words : 'Read.'}
        isAskedAgain={fetching}
        onAgain={(password) => void again(password)}
      />
      {report && (
        <Text size="sm">
          <Anchor component={Link} to={`/reports/${report.id}`} inherit fw={600}>
            Go to the report
          </Anchor>{' '}
          of{' '}
          <Anchor component={Link} to={`/vendors/${report.vendor.id}`} inherit>
            {report.vendor.name}
          </Anchor>
        </Text>
      )}
    </>
  );
}

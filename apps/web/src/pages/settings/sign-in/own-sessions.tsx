import { Button, Group, Stack, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { refusalIn } from '../../../api/failures';
import { Problem } from '../../../components/failure-note';
import { Loaded } from '../../../components/loaded';
import { Pager, pageRequestIn } from '../../../components/pager';
import { Surface } from '../../../components/surface';
import { Table } from '../../../components/table';
import { ToneBadge } from '../../../components/tone-badge';
import type { SessionsQuery } from '../../../gql/graphql';
import { momentOf } from '../../../terms/dates';
import { browserName } from './browser-name';
import { EndOtherSessionsDocument, EndSessionDocument, SessionsDocument } from './sign-in-documents';

type OwnSession = SessionsQuery['sessions']['nodes'][number];

/** Where one is signed in, and the way out of each place. */
export function OwnSessions() {
  const [params] = useSearchParams();
  const [{ data, error }, again] = useQuery({
    query: SessionsDocument,
    variables: pageRequestIn(params),
    requestPolicy: 'cache-and-network',
  });
  const refetch = () => again({ requestPolicy: 'network-only' });
  const [ending, end] = useMutation(EndSessionDocument);
  const [endingOthers, endOthers] = useMutation(EndOtherSessionsDocument);
  const refusal = refusalIn(ending.error ?? endingOthers.error, ending.data?.endSession);
  const hasOthers = (data?.sessions.totalCount ?? 0) > 1;
  return (
    <Surface
      title="Where I am signed in"
      flush
      aside={
        hasOthers && (
          <Button
            size="xs"
            variant="default"
            loading={endingOthers.fetching}
            onClick={() => void endOthers({ input: { confirm: true } }).then(refetch)}
          >
            Sign out everywhere else
          </Button>
        )
      }
    >
      {refusal && <Problem>{refusal}</Problem>}
      <Loaded data={data?.sessions} error={error} onRetry={refetch}>
        {({ nodes, pageInfo, totalCount }) => (
          <>
            <Table miw={560} verticalSpacing="sm" horizontalSpacing={20}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>With</Table.Th>
                  <Table.Th>Since</Table.Th>
                  <Table.Th>Used last</Table.Th>
                  <Table.Td />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {nodes.map((session) => (
                  <SessionRow
                    key={session.id}
                    session={session}
                    isEnding={ending.fetching}
                    onEnd={() => void end({ input: { sessionId: session.id } }).then(refetch)}
                  />
                ))}
              </Table.Tbody>
            </Table>
            <Pager pageInfo={pageInfo} totalCount={totalCount} noun="session" />
          </>
        )}
      </Loaded>
    </Surface>
  );
}

interface SessionRowProps {
  readonly session: OwnSession;
  readonly isEnding: boolean;
  readonly onEnd: () => void;
}

function SessionRow({ session, isEnding, onEnd }: SessionRowProps) {
  const { isCurrent, beganAt, lastSeenAt, userAgent, address } = session;
  const name = browserName(userAgent);
  return (
    <Table.Tr>
      <Table.Td>
        <Stack gap={2}>
          <Group gap="xs">
            <Text size="sm" title={userAgent ?? undefined}>
              {name}
            </Text>
            {isCurrent && <ToneBadge tone="info">Here</ToneBadge>}
          </Group>
          {address && (
            <Text size="xs" c="dimmed">
              {address}
            </Text>
          )}
        </Stack>
      </Table.Td>
      <Table.Td>{momentOf(beganAt)}</Table.Td>
      <Table.Td>{momentOf(lastSeenAt)}</Table.Td>
      <Table.Td ta="right">
        {!isCurrent && (
          <Button
            size="compact-xs"
            variant="default"
            loading={isEnding}
            onClick={onEnd}
            aria-label={`Sign out of ${name}, since ${momentOf(beganAt)}`}
          >
            Sign out
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

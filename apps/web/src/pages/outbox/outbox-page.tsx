import { Group, Stack, Text } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { Warning } from '../../components/warning';
import { ToneBadge } from '../../components/tone-badge';
import { graphql } from '../../gql';
import { momentOf } from '../../terms/dates';
import { MAIL_STATUS } from '../../terms/labels';

const OutboxDocument = graphql(`
  query Outbox($first: Int, $after: String, $last: Int, $before: String) {
    mailIsDelivered
    outboxMessages(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        recipient
        subject
        text
        status
        createdAt
        sentAt
        attempts
        failure
      }
    }
  }
`);

export function Component() {
  const [params] = useSearchParams();
  const [{ data, error }, again] = useQuery({ query: OutboxDocument, variables: pageRequestIn(params) });
  return (
    <Stack gap="lg">
      <PageHeader title="Outbox" description="The mail that Countersign writes, as its recipients read it." />
      <Loaded data={data} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {({ mailIsDelivered, outboxMessages: { nodes, pageInfo, totalCount } }) => (
          <>
            {!mailIsDelivered && (
              <Warning title="Mail is kept here and not sent" role="note">
                No mail server is set (COUNTERSIGN_SMTP_URL). Send what waits here by your own mail program.
              </Warning>
            )}
            {totalCount === 0 ? (
              <EmptyNote title="No mail yet" icon={IconMailbox} />
            ) : (
              nodes.map((message) => (
                <Surface key={message.id} title={message.subject} aside={<Status message={message} />}>
                  <Text size="sm" c="dimmed" mb="xs">
                    To {message.recipient}, written {momentOf(message.createdAt)}
                    {message.sentAt && `, sent ${momentOf(message.sentAt)}`}
                  </Text>
                  <Text size="sm" component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {message.text}
                  </Text>
                </Surface>
              ))
            )}
            <Pager pageInfo={pageInfo} totalCount={totalCount} noun="message" />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

interface StatusProps {
  readonly message: {
    readonly status: keyof typeof MAIL_STATUS;
    readonly attempts: number;
    readonly failure?: string | null;
  };
}

const TONES = { WAITING: 'info', SENT: 'good', FAILED: 'bad', WITHDRAWN: 'neutral' } as const;

const Status = ({ message: { status, attempts, failure } }: StatusProps) => (
  <Group gap="xs">
    {failure && (
      <Text size="xs" c="dimmed">
        {failure} after {attempts === 1 ? '1 attempt' : `${attempts} attempts`}
      </Text>
    )}
    <ToneBadge tone={TONES[status]}>{MAIL_STATUS[status]}</ToneBadge>
  </Group>
);

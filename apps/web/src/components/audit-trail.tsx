import { useEffect, useRef, useState } from 'react';
import { Button, Text, Timeline } from '@mantine/core';
import { useQuery } from 'urql';
import { actionOf, actorOf } from '../terms/audit';
import { momentOf } from '../terms/dates';
import { AuditEventsDocument } from './audit-documents';
import { Loaded } from './loaded';

const STEP = 8;

interface AuditTrailProps {
  readonly subjectId: string;
  /** Another value each time that something happens to it, where that is told. */
  readonly latest?: unknown;
}

/** What happened to one thing, the latest first. */
export function AuditTrail({ subjectId, latest }: AuditTrailProps) {
  const [first, setFirst] = useState(STEP);
  const [{ data, error }, again] = useQuery({
    query: AuditEventsDocument,
    variables: { filter: { subjectId }, first },
  });
  const shown = useRef(latest);
  useEffect(() => {
    if (latest === shown.current) return;
    shown.current = latest;
    again({ requestPolicy: 'network-only' });
  }, [latest, again]);
  return (
    <Loaded data={data?.auditEvents} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
      {({ nodes, pageInfo }) => (
        <>
          <Timeline bulletSize={12} lineWidth={2} active={-1}>
            {nodes.map((event) => (
              <Timeline.Item key={event.id} title={<Text size="sm">{actionOf(event)}</Text>}>
                <Text size="xs" c="dimmed">
                  {actorOf(event)} · {momentOf(event.at)}
                </Text>
              </Timeline.Item>
            ))}
          </Timeline>
          {pageInfo.hasNextPage && first < 100 && (
            <Button variant="subtle" size="compact-sm" mt="sm" onClick={() => setFirst(Math.min(first + 25, 100))}>
              Show earlier changes
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

import { useEffect } from 'react';
import { Button, Group, Select, Stack } from '@mantine/core';
import { IconBell, IconChecks, IconSettings } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { useUnreadCount } from '../../app/notification-link';
import { Segments } from '../../components/segments';
import { EmptyNote } from '../../components/empty-note';
import { FailureNote } from '../../components/failure-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import type { NotificationKind } from '../../gql/graphql';
import { NOTIFICATION_KIND, NOTIFICATION_KINDS } from '../../terms/notifications';
import { NotificationLine } from './notification-line';
import classes from './notifications.module.css';
import { MarkNotificationsReadDocument, NotificationsDocument } from './notifications-documents';

const isKind = (text: string | null): text is NotificationKind => text !== null && text in NOTIFICATION_KIND;

export function Component() {
  const { params, set } = useFilters();
  const [kind, unreadOnly] = [params.get('kind'), params.get('show') === 'unread'];
  const filter = { unreadOnly, ...(isKind(kind) ? { kind } : {}) };
  const variables = { ...pageRequestIn(params), filter };
  const [{ data, error }, again] = useQuery({ query: NotificationsDocument, variables });
  const [marking, mark] = useMutation(MarkNotificationsReadDocument);
  const unread = useUnreadCount();
  useEffect(() => again({ requestPolicy: 'network-only' }), [unread, again]);
  const markAs = (input: { notificationIds?: string[]; read: boolean }) => void mark({ input });
  const isFiltered = unreadOnly || isKind(kind);
  return (
    <Stack gap="lg">
      <PageHeader
        title="Notifications"
        description="What came in, goes stale, is due, or waits for you."
        actions={
          <>
            <Button
              component={Link}
              to="/settings/notifications"
              variant="default"
              leftSection={<IconSettings size={16} />}
            >
              Settings
            </Button>
            <Button
              leftSection={<IconChecks size={16} />}
              disabled={data?.unreadNotificationCount === 0}
              loading={marking.fetching}
              onClick={() => markAs({ read: true })}
            >
              Mark all as read
            </Button>
          </>
        }
      />
      <Group gap="sm">
        <Segments
          aria-label="Show"
          data={[
            { value: 'all', label: 'All' },
            { value: 'unread', label: 'Not read' },
          ]}
          value={unreadOnly ? 'unread' : 'all'}
          onChange={(value) => set('show', value === 'unread' ? value : null)}
        />
        <Select
          aria-label="Kind"
          placeholder="Every kind"
          clearable
          data={NOTIFICATION_KINDS.map((value) => ({ value, label: NOTIFICATION_KIND[value] }))}
          value={isKind(kind) ? kind : null}
          onChange={(value) => set('kind', value)}
        />
      </Group>
      {marking.error && <FailureNote error={marking.error} />}
      <Surface flush>
        <Loaded data={data?.notifications} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
          {({ nodes, pageInfo, totalCount }) => (
            <>
              {totalCount === 0 && (
                <EmptyNote title={isFiltered ? 'None like this' : 'Nothing yet'} icon={IconBell}>
                  {isFiltered
                    ? 'No notification fits what is chosen above.'
                    : 'You are told here when a report comes in, goes stale, or something is due.'}
                </EmptyNote>
              )}
              <ul className={classes.list}>
                {nodes.map((notification) => (
                  <li key={notification.id}>
                    <NotificationLine
                      notification={notification}
                      onMark={(read) => markAs({ notificationIds: [notification.id], read })}
                    />
                  </li>
                ))}
              </ul>
              <Pager pageInfo={pageInfo} totalCount={totalCount} noun="notification" />
            </>
          )}
        </Loaded>
      </Surface>
    </Stack>
  );
}

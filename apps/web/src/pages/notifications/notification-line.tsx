import { ActionIcon, Anchor, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconMail, IconMailOpened } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ToneBadge } from '../../components/tone-badge';
import type { NotificationsQuery } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { NOTIFICATION_KIND, NOTIFICATION_TONE } from '../../terms/notifications';
import classes from './notifications.module.css';

export type Listed = NotificationsQuery['notifications']['nodes'][number];

/** The page that shows what a notification is about. */
function placeOf({ kind, cuec, review, report, request, vendor }: Listed): string | null {
  if (kind === 'WEBHOOK_DISABLED') return '/settings/webhooks';
  if (cuec && report) return `/reports/${report.id}?tab=cuecs`;
  if (review) return `/reviews/${review.id}`;
  if (report) return `/reports/${report.id}`;
  if (request) return '/requests';
  return vendor ? `/vendors/${vendor.id}` : null;
}

interface NotificationLineProps {
  readonly notification: Listed;
  readonly onMark: (read: boolean) => void;
}

export function NotificationLine({ notification, onMark }: NotificationLineProps) {
  const { kind, title, raisedAt, readAt } = notification;
  const isRead = readAt != null;
  const place = placeOf(notification);
  const label = isRead ? 'Mark as not read' : 'Mark as read';
  return (
    <Group className={classes.line} data-unread={!isRead || undefined} wrap="nowrap" justify="space-between">
      <Stack gap={4} miw={0}>
        {place === null ? (
          <Text fw={isRead ? 400 : 650}>{title}</Text>
        ) : (
          <Anchor component={Link} to={place} fw={isRead ? 400 : 650} onClick={() => !isRead && onMark(true)}>
            {title}
          </Anchor>
        )}
        <Group gap="xs">
          <ToneBadge tone={NOTIFICATION_TONE[kind]}>{NOTIFICATION_KIND[kind]}</ToneBadge>
          <Text size="xs" c="dimmed" className="numbers">
            {momentOf(raisedAt)}
            {!isRead && <span className={classes.hidden}>, not read</span>}
          </Text>
        </Group>
      </Stack>
      <Tooltip label={label}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`${label}: ${title}`}
          onClick={() => onMark(!isRead)}
        >
          {isRead ? <IconMail size={18} stroke={1.7} /> : <IconMailOpened size={18} stroke={1.7} />}
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

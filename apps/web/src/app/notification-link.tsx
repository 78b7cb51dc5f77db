import { IconBell } from '@tabler/icons-react';
import { useSubscription } from 'urql';
import { PageLink } from '../components/words';
import { graphql } from '../gql';
import classes from './shell.module.css';

const NotificationsChangedDocument = graphql(`
  subscription NotificationsChanged {
    notificationsChanged {
      unreadCount
      latestUnread {
        id
        kind
        title
        dueOn
        raisedAt
        readAt
      }
    }
  }
`);

const COUNT_MAX = 99;

/** How many notifications are not read, as it stands; 0 until that is known. */
export function useUnreadCount(): number {
  const [{ data }] = useSubscription({ query: NotificationsChangedDocument });
  return data?.notificationsChanged.unreadCount ?? 0;
}

interface NotificationLinkProps {
  readonly unread: number;
  readonly isHere?: boolean;
  /** The sign alone, with its name on demand. */
  readonly compact: boolean;
  readonly onGo?: () => void;
}

/** Leads to the notifications, and says how many are not read. */
export function NotificationLink({ unread, isHere, compact, onGo }: NotificationLinkProps) {
  const count = unread > COUNT_MAX ? `${COUNT_MAX}+` : String(unread);
  return (
    <PageLink
      to="/notifications"
      className={classes.link}
      aria-current={isHere ? 'page' : undefined}
      data-compact={compact || undefined}
      onClick={onGo}
    >
      <span className={classes.sign} data-unread={(compact && unread > 0) || undefined}>
        <IconBell size={20} stroke={1.7} aria-hidden />
      </span>
      <span className={compact ? classes.name : undefined}>Notifications</span>
      {unread > 0 && <span className={compact ? classes.hidden : classes.count}>{count}</span>}
      {unread > 0 && <span className={classes.hidden}> not read</span>}
    </PageLink>
  );
}

import { memo } from 'react';
import {
  type Icon,
  IconBuildingStore,
  IconCalendarTime,
  IconChecklist,
  IconFileText,
  IconHistory,
  IconInbox,
  IconShieldCheck,
  IconSitemap,
  IconSun,
  IconSearch,
  IconSettings,
  IconMailQuestion,
  IconMailbox,
  IconUserCheck,
} from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { PageLink } from '../components/words';
import type { Permission } from '../gql/graphql';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { NotificationLink } from './notification-link';
import { useSession } from './session';
import classes from './shell.module.css';

interface Place {
  /** What it takes to see anything there; everybody sees the rest. */
  readonly needs?: Permission;
  readonly to: `/${string}`;
  readonly label: string;
  /** What the word means, for who meets it first. */
  readonly hint?: string;
  readonly icon: Icon;
}

const WORK: readonly Place[] = [
  { to: '/', label: 'Today', icon: IconSun },
  { to: '/expiring', label: 'Expiring reports', icon: IconCalendarTime },
  { to: '/vendors', label: 'Vendors', icon: IconBuildingStore },
  { to: '/inbox', label: 'Inbox', icon: IconInbox },
  { to: '/reports', label: 'Reports', icon: IconFileText },
  { to: '/reviews', label: 'Reviews', icon: IconChecklist },
  {
    ...{ to: '/cuecs', label: 'CUECs', icon: IconUserCheck },
    hint: 'Complementary user entity controls: what vendors’ reports expect of us',
  },
  { to: '/controls', label: 'Our controls', icon: IconShieldCheck },
  {
    ...{ to: '/nth-parties', label: 'Nth parties', icon: IconSitemap },
    hint: 'The organizations that our vendors rest on, and theirs in turn',
  },
  { to: '/search', label: 'Search', icon: IconSearch },
  { to: '/requests', label: 'Requests', icon: IconMailQuestion },
];
const KEEPING: readonly Place[] = [
  { to: '/outbox', label: 'Outbox', icon: IconMailbox, needs: 'OUTBOX_READ' },
  { to: '/audit', label: 'Audit log', icon: IconHistory },
  { to: '/settings', label: 'Settings', icon: IconSettings },
];

/** What is drawn here stays as it is while pages change, but for two links. */
const Account = memo(AccountMenu);
const Name = memo(Brand);
const Notifications = memo(NotificationLink);
const PlaceLink = memo(LinkOfPlace);

const isAt = (place: string, path: string): boolean =>
  path === place || (place !== '/' && path.startsWith(`${place}/`));

interface NavigationProps {
  /** Signs alone, with their names on demand. */
  readonly compact: boolean;
  /** How many notifications are not read. */
  readonly unread: number;
  readonly onGo: () => void;
}

export function Navigation({ compact, unread, onGo }: NavigationProps) {
  const { permissions } = useSession();
  const { pathname } = useLocation();
  const links = (places: readonly Place[]) =>
    places
      .filter(({ needs }) => needs === undefined || permissions.has(needs))
      .map((place) => (
        <PlaceLink key={place.to} {...place} isHere={isAt(place.to, pathname)} compact={compact} onGo={onGo} />
      ));
  return (
    <>
      <div className={classes.brand} data-compact={compact || undefined}>
        <Name compact={compact} />
      </div>
      <div className={classes.links}>
        <Notifications unread={unread} isHere={isAt('/notifications', pathname)} compact={compact} onGo={onGo} />
        {links(WORK)}
        <div className={classes.rule} role="presentation" />
        {links(KEEPING)}
      </div>
      <Account compact={compact} />
    </>
  );
}

interface LinkOfPlaceProps extends Place, Omit<NavigationProps, 'unread'> {
  readonly isHere: boolean;
}

function LinkOfPlace({ to, label, hint, icon: Sign, isHere, compact, onGo }: LinkOfPlaceProps) {
  return (
    <PageLink
      to={to}
      title={hint}
      className={classes.link}
      aria-current={isHere ? 'page' : undefined}
      data-compact={compact || undefined}
      onClick={onGo}
    >
      <Sign size={20} stroke={1.7} aria-hidden />
      <span className={compact ? classes.name : undefined}>{label}</span>
    </PageLink>
  );
}

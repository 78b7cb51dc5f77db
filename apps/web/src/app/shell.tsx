import { Suspense } from 'react';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { Outlet, useMatches, useNavigation, useSearchParams } from 'react-router';
import { Waiting } from '../components/loaded';
import { Brand } from './brand';
import { Navigation } from './navigation';
import { NotificationLink, useUnreadCount } from './notification-link';
import { PageKeys } from './page-keys';
import { PrintedNote } from './printed-note';
import type { PageHandle } from './routes';
import { usePlaceOfPage } from './use-place-of-page';
import classes from './shell.module.css';

/** A page that uses the whole window, as a document beside its facts does. */
const isFull = (handle: unknown) => (handle as PageHandle | undefined)?.full === true;

/** A page that may hang on a wall, without anything around it. */
const hangs = (handle: unknown) => (handle as PageHandle | undefined)?.wall === true;

export function Shell() {
  const [params] = useSearchParams();
  usePlaceOfPage();
  const isOnWall = useMatches().some(({ handle }) => hangs(handle)) && params.has('wall');
  return isOnWall ? <OnWall /> : <Framed />;
}

const OnWall = () => (
  <main id="main">
    <Suspense fallback={<Waiting />}>
      <Outlet />
    </Suspense>
  </main>
);

function Framed() {
  const [opened, { toggle, close }] = useDisclosure(false);
  const full = useMatches().some(({ handle }) => isFull(handle));
  const unread = useUnreadCount();
  const isUnderway = useNavigation().state === 'loading';
  return (
    <div className={classes.frame} data-full={full || undefined}>
      <a href="#main" className={`${classes.skip} not-printed`}>
        Skip to the content
      </a>
      <header className={`${classes.header} not-printed`}>
        <button type="button" className={classes.burger} aria-label="Menu" aria-expanded={opened} onClick={toggle}>
          {opened ? <IconX size={24} aria-hidden /> : <IconMenu2 size={24} aria-hidden />}
        </button>
        <Brand />
        <div className={classes.bell}>
          <NotificationLink unread={unread} compact />
        </div>
      </header>
      <nav className={`${classes.navbar} not-printed`} aria-label="Main" data-opened={opened || undefined}>
        <Navigation compact={full && !opened} unread={unread} onGo={close} />
      </nav>
      <main id="main" tabIndex={-1} className={full ? classes.full : classes.main} aria-busy={isUnderway}>
        <PrintedNote />
        {!full && <PageKeys />}
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

import { Suspense } from 'react';
import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useMatches, useNavigation, useSearchParams } from 'react-router';
import { Waiting } from '../components/loaded';
import { Brand } from './brand';
import { Navigation } from './navigation';
import { NotificationLink, useUnreadCount } from './notification-link';
import { PrintedNote } from './printed-note';
import { usePlaceOfPage } from './use-place-of-page';
import classes from './shell.module.css';

/** A page that uses the whole window, as a document beside its facts does. */
const isFull = (handle: unknown) => (handle as { full?: boolean } | undefined)?.full === true;

/** A page that may hang on a wall, without anything around it. */
const hangs = (handle: unknown) => (handle as { wall?: boolean } | undefined)?.wall === true;

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
    <AppShell
      header={{ height: { base: 52, sm: 0 } }}
      navbar={{ width: full ? 68 : 228, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      transitionDuration={0}
    >
      <a href="#main" className={`${classes.skip} not-printed`}>
        Skip to the content
      </a>
      <AppShell.Header hiddenFrom="sm" className={classes.header}>
        <Group h="100%" px="md">
          <Burger opened={opened} onClick={toggle} size="sm" aria-label="Menu" />
          <Brand />
          <div className={classes.bell}>
            <NotificationLink unread={unread} compact />
          </div>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} aria-label="Main">
        <Navigation compact={full && !opened} unread={unread} onGo={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={full ? classes.full : classes.main} aria-busy={isUnderway}>
        <PrintedNote />
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}

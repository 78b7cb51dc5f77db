import { useEffect, useState } from 'react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from 'react-router/dom';
import { HandInPage } from '../pages/hand-in/hand-in-page';
import { ConnectionBanner } from './connection-banner';
import { fetchPagesAhead } from './fetch-ahead';
import { followLinks } from './follow-links';
import { legibleGreys, theme } from './theme';
import { router } from './routes';
import { SessionGate, useSession } from './session';

/** The one page that takes no account: a secret link leads there. */
const HAND_IN = '/hand-in';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={legibleGreys} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <ConnectionBanner />
      {window.location.pathname === HAND_IN ? (
        <HandInPage />
      ) : (
        <SessionGate>
          <Pages />
        </SessionGate>
      )}
    </MantineProvider>
  );
}

/** Whose pages were shown last in this window. */
let lastAccountId: string | null = null;

/** Whoever signs in again comes back to the page that was left; another person starts at Today, at nobody else's page. */
function Pages() {
  const { id } = useSession().account;
  const [isOtherPerson, setOtherPerson] = useState(lastAccountId !== null && lastAccountId !== id);
  useEffect(fetchPagesAhead, []);
  useEffect(followLinks, []);
  useEffect(() => {
    lastAccountId = id;
    if (isOtherPerson) void router.navigate('/', { replace: true }).then(() => setOtherPerson(false));
  }, [id, isOtherPerson]);
  return isOtherPerson ? null : <RouterProvider router={router} />;
}

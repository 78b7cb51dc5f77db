import { useEffect } from 'react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from 'react-router/dom';
import { HandInPage } from '../pages/hand-in/hand-in-page';
import { ConnectionBanner } from './connection-banner';
import { fetchPagesAhead } from './fetch-ahead';
import { legibleGreys, theme } from './theme';
import { router } from './routes';
import { SessionGate } from './session';

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

function Pages() {
  useEffect(fetchPagesAhead, []);
  return <RouterProvider router={router} />;
}

import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from 'react-router/dom';
import { legibleGreys, theme } from './theme';
import { router } from './routes';
import { SessionGate } from './session';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={legibleGreys} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <SessionGate>
        <RouterProvider router={router} />
      </SessionGate>
    </MantineProvider>
  );
}

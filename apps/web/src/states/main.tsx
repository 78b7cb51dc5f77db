import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/dropzone/styles.css';
import '@mantine/notifications/styles.css';
import '../app/tokens.css';
import { StrictMode } from 'react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { SessionContext } from '../app/session';
import { legibleGreys, theme } from '../app/theme';
import { answering } from './answers';
import { somebody } from './somebody';
import { StatesPage } from './states-page';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={legibleGreys} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <Provider value={answering}>
        <SessionContext value={somebody}>
          <StatesPage />
        </SessionContext>
      </Provider>
    </MantineProvider>
  </StrictMode>,
);

import { cacheExchange } from '@urql/exchange-graphcache';
import { type Client as SocketClient, CloseCode, createClient } from 'graphql-ws';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { afterOwnChange } from './after-own-change';
import { isSessionOver } from './failures';
import { KEYLESS, POSSIBLE_TYPES } from '../gql/shape';

/** The API takes no request with the session's cookie without it: another site's page cannot send it. */
export const CSRF_HEADERS = { 'x-countersign-request': '1' } as const;

/** Parts of what holds them, which the cache keeps there. */
const PARTS = Object.fromEntries(KEYLESS.map((type) => [type, () => null]));

export interface ApiClient {
  readonly client: Client;
  /** Closes the socket. */
  dispose(): void;
}

/** Talks to the API on behalf of one session; another session gets another client, so that nothing is left over. */
export function createApiClient(onSessionOver: () => void): ApiClient {
  const socket = createSocket();
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers: CSRF_HEADERS, credentials: 'same-origin' },
    // What is on the screen at once is what was seen last; what is true now follows.
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({ onError: (error) => isSessionOver(error) && onSessionOver() }),
      cacheExchange({ keys: PARTS, possibleTypes: POSSIBLE_TYPES, updates: afterOwnChange }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query ?? '', variables }, sink) }),
        }),
      }),
    ],
  });
  return { client, dispose: () => void socket.dispose() };
}

function createSocket(): SocketClient {
  const { protocol, host } = window.location;
  return createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    lazy: true,
    retryAttempts: Infinity,
    // A server that restarts is there again in seconds; a session that is over stays over.
    shouldRetry: (event) => !(event instanceof CloseEvent && event.code === CloseCode.Forbidden),
  });
}

import { cacheExchange } from '@urql/exchange-graphcache';
import { type Client as SocketClient, CloseCode, createClient } from 'graphql-ws';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { afterOwnChange } from './after-own-change';
import { askAgainExchange } from './ask-again';
import { connection } from './connection';
import { isSessionOver } from './failures';
import { keptQueries } from './kept-queries';
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
  const kept = keptQueries();
  // What happened while nobody told is asked for once somebody does again.
  const socket = createSocket(() => kept.refresh(client));
  const client: Client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers: CSRF_HEADERS, credentials: 'same-origin' },
    // What is on the screen at once is what was seen last; what is true now follows.
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onError: (error) => isSessionOver(error) && onSessionOver(),
        onOperation: kept.onOperation,
        onResult: kept.onResult,
      }),
      askAgainExchange,
      cacheExchange({ keys: PARTS, possibleTypes: POSSIBLE_TYPES, updates: afterOwnChange }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query ?? '', variables }, sink) }),
        }),
      }),
    ],
  });
  const stopWatching = connection.onBack(() => kept.refresh(client));
  return {
    client,
    dispose() {
      stopWatching();
      void socket.dispose();
    },
  };
}

const LONGEST_WAIT_MS = 30_000;

function createSocket(onConnectedAgain: () => void): SocketClient {
  const { protocol, host } = window.location;
  return createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`,
    lazy: true,
    retryAttempts: Infinity,
    retryWait: (retries) =>
      connection.waitFor(Math.min(1_000 * 2 ** retries, LONGEST_WAIT_MS) * (0.75 + Math.random() / 2)),
    // A server that restarts is there again in seconds; a session that is over stays over.
    shouldRetry: (event) => !(event instanceof CloseEvent && event.code === CloseCode.Forbidden),
    on: {
      connected(_socket, _payload, wasRetry) {
        connection.answered();
        if (wasRetry) onConnectedAgain();
      },
      closed: (event) => void (event instanceof CloseEvent && !event.wasClean && connection.look()),
    },
  });
}

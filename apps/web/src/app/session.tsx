import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import { Center, Loader } from '@mantine/core';
import { Provider, useQuery } from 'urql';
import { createApiClient } from '../api/client';
import { isSessionOver } from '../api/failures';
import { FailureNote } from '../components/failure-note';
import { graphql } from '../gql';
import type { MeQuery, Permission } from '../gql/graphql';
import { SignInPage } from '../pages/sign-in/sign-in-page';

const MeDocument = graphql(`
  query Me {
    viewer {
      account {
        id
        name
        email
        role
      }
      permissions
    }
  }
`);

export interface Session {
  readonly account: MeQuery['viewer']['account'];
  readonly permissions: ReadonlySet<Permission>;
  /** Forgets everything that was fetched, and looks anew who has signed in. */
  readonly renew: () => void;
}

export const SessionContext = createContext<Session | null>(null);

/** Who has signed in; only inside the gate. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('Nobody has signed in here.');
  return session;
}

/** Shows its children to whoever has signed in, and the sign-in page, at the same address, to everybody else. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [turn, setTurn] = useState(0);
  const [overAt, setOverAt] = useState<number | null>(null);
  const renew = useCallback(() => setTurn((last) => last + 1), []);
  const api = useMemo(() => createApiClient(() => setOverAt(turn)), [turn]);
  useEffect(() => () => api.dispose(), [api]);
  return (
    <Provider value={api.client} key={turn}>
      <Gate over={overAt === turn} renew={renew}>
        {children}
      </Gate>
    </Provider>
  );
}

interface GateProps {
  readonly over: boolean;
  readonly renew: () => void;
  readonly children: ReactNode;
}

function Gate({ over, renew, children }: GateProps) {
  const [{ data, error }, again] = useQuery({ query: MeDocument });
  const viewer = data?.viewer;
  const session = useMemo(
    () => (viewer ? { account: viewer.account, permissions: new Set(viewer.permissions), renew } : null),
    [viewer, renew],
  );
  if (over || (error && isSessionOver(error))) return <SignInPage onSignedIn={renew} wasSignedIn={session !== null} />;
  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  return (
    <Center h="100dvh" p="xl">
      {error ? <FailureNote error={error} onRetry={() => again({ requestPolicy: 'network-only' })} /> : <Loader />}
    </Center>
  );
}

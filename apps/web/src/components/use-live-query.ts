import { useCallback, useState } from 'react';
import { type AnyVariables, type CombinedError, type UseQueryArgs, useQuery } from 'urql';
import { useIsOld } from './use-is-old';
import { useReportsChanged } from './use-reports-changed';

interface Live<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly refetch: () => void;
  /** What is seen answers other variables, and gives way in a moment. */
  readonly isOld: boolean;
}

/**
 * What a page shows, kept current: it is fetched anew when a report comes in or was read. What was seen last stays on the
 * screen while other filters load.
 */
export function useLiveQuery<Data, Variables extends AnyVariables>(args: UseQueryArgs<Variables, Data>): Live<Data> {
  const [{ data, error, fetching }, again] = useQuery<Data, Variables>(args);
  const [seen, setSeen] = useState<Data | undefined>(data);
  if (data !== undefined && data !== seen) setSeen(data);
  const isOld = useIsOld(args.variables ?? {}, fetching);
  const refetch = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  useReportsChanged(refetch);
  return { data: data ?? seen, error, refetch, isOld };
}

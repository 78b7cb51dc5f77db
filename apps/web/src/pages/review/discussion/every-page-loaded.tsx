import type { ReactNode } from 'react';
import { Loaded } from '../../../components/loaded';
import type { useEveryPage } from '../../../components/use-every-page';

type List<Node> = Pick<
  ReturnType<typeof useEveryPage<unknown, Record<string, unknown>, Node>>,
  'nodes' | 'error' | 'retry'
>;

interface EveryPageLoadedProps<Node> {
  readonly list: List<Node>;
  readonly children: (nodes: readonly Node[]) => ReactNode;
}

/** Shows a list once it is there to its end. */
export function EveryPageLoaded<Node>({ list: { nodes, error, retry }, children }: EveryPageLoadedProps<Node>) {
  return (
    <Loaded data={nodes} error={error} onRetry={retry}>
      {children}
    </Loaded>
  );
}

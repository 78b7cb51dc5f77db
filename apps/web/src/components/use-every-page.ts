import { useEffect, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql';
import { useOnBack } from '../api/connection';

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface EveryPage<Node> {
  /** Null until all are there. */
  readonly nodes: readonly Node[] | null;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

const LARGEST_PAGE = 100;

/** Fetches a list to its end, page by page. @param variables the same object as long as they are the same */
export function useEveryPage<Data, Variables extends AnyVariables, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: object,
  connectionIn: (data: Data) => Connection<Node>,
): EveryPage<Node> {
  const client = useClient();
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<Omit<EveryPage<Node>, 'retry'>>({ nodes: null, error: undefined });
  useEffect(() => {
    let isWanted = true;
    const fetchAll = async () => {
      const nodes: Node[] = [];
      for (let after: string | null = null; ; ) {
        const page = { ...variables, first: LARGEST_PAGE, after } as unknown as Variables;
        const { data, error } = await client.query(query, page, { requestPolicy: 'network-only' }).toPromise();
        if (!isWanted) return;
        // What was there already stays while the server cannot be reached.
        if (data == null) return setFound((last) => ({ nodes: error?.networkError ? last.nodes : null, error }));
        const connection: Connection<Node> = connectionIn(data);
        nodes.push(...connection.nodes);
        if (!connection.pageInfo.hasNextPage) return setFound({ nodes, error });
        after = connection.pageInfo.endCursor ?? null;
      }
    };
    void fetchAll();
    return () => {
      isWanted = false;
    };
    // `connectionIn` says where to look and is the same in every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, query, variables, turn]);
  const retry = () => setTurn((last) => last + 1);
  useOnBack(retry);
  return { ...found, retry };
}

import { type Client, type Operation, type OperationResult, makeOperation } from 'urql';
import { connection } from './connection';

interface KeptQueries {
  readonly onOperation: (operation: Operation) => void;
  readonly onResult: (result: OperationResult) => OperationResult;
  /** Asks anew for everything that is on the screen. */
  readonly refresh: (client: Client) => void;
}

/**
 * What is on the screen stays there while the server cannot be reached, with whatever somebody has typed into it: a
 * query whose repetition failed on the way keeps what it had.
 */
export function keptQueries(): KeptQueries {
  const open = new Map<number, { readonly operation: Operation; readonly data?: unknown }>();
  return {
    onOperation(operation) {
      const { kind, key } = operation;
      if (kind === 'query' && !open.has(key)) open.set(key, { operation });
      if (kind === 'teardown') open.delete(key);
    },
    onResult(result) {
      const { operation, error, data } = result;
      if (operation.kind === 'subscription') return result;
      if (error?.networkError) connection.failed();
      // What came out of the cache says nothing of the server.
      else if (operation.context.meta?.cacheOutcome !== 'hit') connection.answered();
      const kept = open.get(operation.key);
      if (kept === undefined) return result;
      if (data != null) open.set(operation.key, { operation: kept.operation, data });
      else if (error?.networkError && kept.data !== undefined) return { ...result, data: kept.data };
      return result;
    },
    refresh(client) {
      for (const { operation } of open.values())
        client.reexecuteOperation(
          makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
        );
    },
  };
}

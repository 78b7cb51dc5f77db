import { type Exchange, type Operation, makeOperation } from 'urql';
import { filter, makeSubject, merge, pipe, tap } from 'wonka';

/**
 * Asks once more what was asked before a change and answered after it: such an answer may have been read before the
 * change was written, and would stay on the screen as what is true now. The client itself lets nobody ask twice at a
 * time, so what follows one's own changes cannot help there. It belongs before the cache, which puts answers in the
 * order of their questions.
 */
export const askAgainExchange: Exchange =
  ({ forward }) =>
  (operations) => {
    const asked = new Set<number>();
    const overtaken = new Set<number>();
    // What the cache had nothing to show for though it was answered: a change before it gave that up at the same time.
    const lost = new Set<number>();
    const forget = (key: number) => asked.delete(key) && overtaken.delete(key);
    const again = makeSubject<Operation>();
    return pipe(
      merge([operations, again.source]),
      tap(({ kind, key }) => {
        if (kind === 'query') asked.add(key);
        // Nobody waits for it any more.
        if (kind === 'teardown') forget(key);
      }),
      forward,
      filter(({ operation, data, error, stale }) => {
        const { kind, key } = operation;
        if (kind === 'mutation') for (const each of asked) overtaken.add(each);
        // What the cache had comes first, and is called stale while the answer is awaited.
        if (kind !== 'query' || stale) return true;
        const isOvertaken = forget(key);
        const isLost = data === null && !lost.delete(key);
        if (error || (!isOvertaken && !isLost)) return true;
        if (isLost) lost.add(key);
        again.next(makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }));
        return false;
      }),
    );
  };

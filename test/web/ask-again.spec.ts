import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, gql } from 'urql';
import { askAgainExchange } from '../../apps/web/src/api/ask-again';

const COUNT = gql`
  query Count {
    count
  }
`;
const ADD = gql`
  mutation Add {
    add
  }
`;

/** A server whose answers come when they are let go, each as it was when it was asked. */
function server() {
  let count = 12;
  const waiting: { what: string; send: () => void }[] = [];
  const fetch = (_: unknown, { body }: { body: string }) => {
    const what = body.includes('mutation') ? 'Add' : 'Count';
    if (what === 'Add') count++;
    const data = what === 'Add' ? { add: count } : { count };
    return new Promise<Response>((resolve) => {
      const send = () =>
        resolve(new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }));
      waiting.push({ what, send });
    });
  };
  const client = new Client({
    url: 'http://countersign.test/graphql',
    preferGetMethod: false,
    fetch: fetch as typeof globalThis.fetch,
    exchanges: [
      askAgainExchange,
      cacheExchange({ updates: { Mutation: { add: (_, __, cache) => cache.invalidate('Query', 'count') } } }),
      fetchExchange,
    ],
  });
  return { client, waiting };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('what was asked before a change and answered after it', () => {
  it('is asked again, so that what was true before does not stay', async () => {
    const { client, waiting } = server();
    const seen: unknown[] = [];
    const { unsubscribe } = client.query(COUNT, {}).subscribe(({ data }) => seen.push(data?.count));
    const added = client.mutation(ADD, {}).toPromise();
    await settled();
    const [count, add] = waiting.splice(0);
    add!.send();
    await added;
    count!.send();
    while (waiting.length === 0) await settled();
    waiting[0]!.send();
    while (seen.length === 0) await settled();
    expect(seen).toEqual([13]);
    unsubscribe();
  });
});

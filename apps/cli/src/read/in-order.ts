/**
 * Runs `work` on every item, at most `atOnce` at a time, and hands each result to `accept` in the items' own order.
 * The first failure ends it.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
  accept: (result: Result, position: number) => Promise<void>,
): Promise<void> {
  const running: Promise<Result>[] = [];
  let next = 0;
  const startNext = () => {
    const item = items[next++];
    if (next > items.length) return;
    const result = work(item!);
    // Awaited below, perhaps only after an earlier one: until then a failure is not unhandled.
    result.catch(() => undefined);
    running.push(result);
  };
  for (let slot = 0; slot < atOnce; slot++) startNext();
  for (let position = 0; position < items.length; position++) {
    const result = await running[position]!;
    startNext();
    await accept(result, position);
  }
}

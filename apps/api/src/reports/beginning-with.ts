/**
 * The events of a subscription with one put before them, so that nothing is missed between the client's last look and
 * its subscription. No generator: one of those cannot be ended while it waits.
 */
export function beginningWith<Event>(first: Event, events: AsyncIterableIterator<Event>): AsyncIterableIterator<Event> {
  let begun = false;
  return {
    next() {
      if (begun) return events.next();
      begun = true;
      return Promise.resolve({ value: first, done: false });
    },
    return: () => events.return!(),
    throw: (error) => events.throw!(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * Passes on the latest of many values, one at a time and at most so often: pages are read faster than their progress
 * could be stored.
 */
export function latestOnly<Value>(pass: (value: Value) => Promise<void>, everyMs: number) {
  let waiting: { value: Value } | null = null;
  let passing: Promise<void> | null = null;
  let failure: unknown = null;

  const run = async () => {
    while (waiting !== null) {
      const { value } = waiting;
      waiting = null;
      await pass(value);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  return {
    note(value: Value): void {
      waiting = { value };
      passing ??= run()
        .catch((error: unknown) => {
          failure = error;
        })
        .finally(() => {
          passing = null;
        });
    },
    /** Waits for what is under way, and leaves out what is not. @throws what passing on threw */
    async settle(): Promise<void> {
      waiting = null;
      await passing;
      if (failure !== null) throw failure;
    },
  };
}

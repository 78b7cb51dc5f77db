/** Ctrl-C, `kill` and a closed terminal. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes on the signal that the terminal has sent already; a person presses Ctrl-C again later than that. */
const SAME_PRESS_MS = 1_000;

export interface StopRequest {
  /** Settles when this process is first asked to stop. */
  readonly asked: Promise<void>;
  /** Settles when it is asked again: the person does not want to wait. */
  readonly askedAgain: Promise<void>;
}

export function listenForStop(): StopRequest {
  let first: number | null = null;
  let again: () => void;
  const askedAgain = new Promise<void>((resolve) => (again = resolve));
  const asked = new Promise<void>((resolve) => {
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (first !== null && Date.now() - first > SAME_PRESS_MS) again();
        first ??= Date.now();
        resolve();
      });
    }
  });
  return { asked, askedAgain };
}

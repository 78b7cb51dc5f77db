/** One thing that the service cannot do without: rejects where it does not answer. */
export type HealthCheck = () => Promise<unknown>;

export interface Health {
  readonly status: 'ok' | 'failing';
  /** Per check: whether it answered. Reasons go to the log, not to whoever asks without signing in. */
  readonly checks: Readonly<Record<string, 'ok' | 'failing'>>;
}

/** Asks everything at once; what has not answered after `patienceMs` counts as failing. Never rejects. */
export async function checkHealth(checks: Readonly<Record<string, HealthCheck>>, patienceMs = 2_000): Promise<Health> {
  const answers = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await answerOf(check, patienceMs)] as const),
  );
  return {
    status: answers.every(([, answer]) => answer === 'ok') ? 'ok' : 'failing',
    checks: Object.fromEntries(answers),
  };
}

async function answerOf(check: HealthCheck, patienceMs: number): Promise<'ok' | 'failing'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'failing'>((resolve) => {
    timer = setTimeout(() => resolve('failing'), patienceMs);
  });
  const asked = Promise.resolve()
    .then(check)
    .then(
      () => 'ok' as const,
      () => 'failing' as const,
    );
  const answer = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return answer;
}

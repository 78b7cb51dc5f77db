/** Longer than anything takes on a machine that does ten other things: what comes late is no failure of what is tested. */
const PATIENCE_MS = 120_000;

/** Asks until the answer is there. @throws after the patience is over, with the last answer */
export async function waitFor<Answer>(
  ask: () => Promise<Answer>,
  isThere: (answer: Answer) => boolean,
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain; last came ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** When retention is applied each day, in UTC: after the night's reckoning of what is stale. */
export const RETENTION_RUN = { hour: 0, minute: 35 } as const;

/** The next run after a time. */
export function nextRetentionRun(after: Date): Date {
  const { hour, minute } = RETENTION_RUN;
  const run = new Date(after);
  run.setUTCHours(hour, minute, 0, 0);
  if (run <= after) run.setUTCDate(run.getUTCDate() + 1);
  return run;
}

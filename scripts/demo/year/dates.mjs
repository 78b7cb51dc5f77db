/** Calendar dates around today, so that the year stays one that has just gone by. */

const textOf = (date) => date.toISOString().slice(0, 10);

const today = new Date(`${textOf(new Date())}T00:00:00Z`);

export const daysFromNow = (days) => textOf(new Date(today.getTime() + days * 24 * 60 * 60_000));

/** The last day of a month that lies so many months back. */
const endOfMonth = (monthsBack) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - monthsBack + 1, 0));

/** The months that end so many months ago, as the period of a report. */
export function period(endedMonthsAgo, months = 12) {
  const end = endOfMonth(endedMonthsAgo);
  const start = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - months + 1, 1));
  return { start: textOf(start), end: textOf(end) };
}

/** When an auditor signs: six weeks after the period; a vendor is quicker whose period has just ended. */
export const signedAfter = ({ end }) => {
  const usual = textOf(new Date(new Date(`${end}T00:00:00Z`).getTime() + 42 * 24 * 60 * 60_000));
  const latest = daysFromNow(-20);
  return usual < latest ? usual : latest;
};

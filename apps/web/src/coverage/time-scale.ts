import type { CoverageInFullFragment } from '../gql/graphql';

const DAY_MS = 86_400_000;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const dateOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** From the beginning of a quarter to the end of one, with a place in per cent for each day between. */
export interface TimeScale {
  readonly from: string;
  readonly to: string;
  /** The beginning of a day. */
  readonly at: (date: string) => number;
  /** From the beginning of a day to the end of another. */
  readonly width: (start: string, end: string) => number;
  readonly years: readonly { readonly year: string; readonly at: number }[];
}

/** Wide enough for everything that a vendor's coverage names, and for today. */
export const daysNamedIn = ({ today, periods, points, bridgeLetters, lapses }: CoverageInFullFragment): string[] => [
  today,
  ...periods.flatMap(({ start, end }) => [start, end]),
  ...points.map(({ on }) => on),
  ...bridgeLetters.flatMap(({ start, end }) => [start, end]),
  ...lapses.map(({ on }) => on),
];

export function timeScaleOf(days: readonly string[]): TimeScale {
  const sorted = [...days].sort();
  const from = quarterOf(sorted[0] ?? dateOf(0), 0);
  const to = quarterOf(sorted.at(-1) ?? dateOf(0), 1);
  const [first, span] = [dayNumber(from), dayNumber(to) - dayNumber(from)];
  const at = (date: string) => Math.min(100, Math.max(0, ((dayNumber(date) - first) / span) * 100));
  return {
    from,
    to,
    at,
    width: (start, end) => at(dateOf(dayNumber(end) + 1)) - at(start),
    years: yearsIn(from, to, at),
  };
}

/** The first day of the quarter of a date, or of one of the next quarters. */
function quarterOf(date: string, later: number): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const quarter = Math.floor((month - 1) / 3) + later;
  return dateOf(Date.UTC(year, quarter * 3, 1) / DAY_MS);
}

function yearsIn(from: string, to: string, at: (date: string) => number) {
  const years: { year: string; at: number }[] = [];
  for (let year = Number(from.slice(0, 4)); `${year}-01-01` < to; year += 1) {
    const first = `${year}-01-01`;
    years.push({ year: String(year), at: at(first < from ? from : first) });
  }
  return years;
}

/** Puts spans that overlap onto lanes below each other. */
export function lanesOf<Span extends { readonly start: string; readonly end: string }>(
  spans: readonly Span[],
): readonly { readonly span: Span; readonly lane: number }[] {
  const ends: string[] = [];
  return spans.map((span) => {
    const free = ends.findIndex((end) => end < span.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.end;
    return { span, lane };
  });
}

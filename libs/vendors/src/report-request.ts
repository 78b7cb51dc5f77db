import { Temporal } from 'temporal-polyfill';

/** So long after its due date a request's link still takes a report. */
const GRACE_DAYS = 30;
/** When reminders are planned, in days from the due date. */
const REMIND_ON_DAYS = [-7, 0, 7, 14, 21, 28];

const addDays = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();

/** The last day of a request, by its due date. */
export const requestExpiresOn = (dueOn: string): string => addDays(dueOn, GRACE_DAYS);

export interface RequestDates {
  readonly askedOn: string;
  readonly dueOn: string;
  readonly expiresOn: string;
}

export interface RemindersDue {
  /** The planned date of the reminder to send; null: none is due. */
  readonly send: string | null;
  /** Earlier ones that nobody sent, because nothing ran then: one letter is enough. */
  readonly passOver: readonly string[];
}

/** What is to be reminded of today, also after days on which nothing ran. @param done planned dates already seen to */
export function remindersDue(
  { askedOn, dueOn, expiresOn }: RequestDates,
  today: string,
  done: readonly string[],
): RemindersDue {
  if (today > expiresOn) return { send: null, passOver: [] };
  const due = REMIND_ON_DAYS.map((days) => addDays(dueOn, days)).filter(
    (date) => date > askedOn && date <= today && !done.includes(date),
  );
  return { send: due.at(-1) ?? null, passOver: due.slice(0, -1) };
}

export const REQUEST_STATES = ['OPEN', 'EXPIRED', 'FULFILLED', 'CANCELLED'] as const;
/** OPEN: the report is waited for. EXPIRED: it did not come in time. */
export type RequestState = (typeof REQUEST_STATES)[number];

export const requestStateOf = (
  { status, expiresOn }: { readonly status: Exclude<RequestState, 'EXPIRED'>; readonly expiresOn: string },
  today: string,
): RequestState => (status === 'OPEN' && today > expiresOn ? 'EXPIRED' : status);

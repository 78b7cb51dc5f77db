import { createHash } from 'node:crypto';
import { addDays, calendarDateOf } from '@countersign/assessment';
import type { VendorTier } from '@countersign/store';
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { Deadline } from '../deadlines/deadline';
import { pageAddressOf } from '../page-address';

/** What has passed longer ago than this is history. */
const PAST_DAYS = 366;

export interface CalendarWish {
  /** Only of vendors of these tiers; empty: of all. */
  readonly tiers: readonly VendorTier[];
  /** Only what this account answers for; null: everything. */
  readonly ownerId: string | null;
}

export interface CalendarText {
  readonly text: string;
  /** Changes when the text does. */
  readonly etag: string;
}

/** The deadlines as an iCalendar of whole days, which no time zone shifts. @param portal address without a slash */
export function calendarText(
  deadlines: readonly Deadline[],
  wish: CalendarWish,
  { portal, at }: { readonly portal: string; readonly at: Date },
): CalendarText {
  const today = calendarDateOf(at);
  const domain = new URL(portal).hostname;
  // The same all day, so that a program that asks again finds nothing changed.
  const stamp = new Date(`${today}T00:00:00Z`);
  const calendar = new ICalCalendar({
    name: 'Countersign',
    prodId: { company: 'Countersign', product: 'Countersign' },
  });
  calendar.ttl(6 * 60 * 60);
  for (const deadline of deadlines.filter((each) => isWished(each, wish) && each.dueOn >= addDays(today, -PAST_DAYS)))
    calendar.createEvent({
      // Of the row alone: where the day is moved, the entry moves along.
      id: `${deadline.id}@${domain}`,
      start: new Date(`${deadline.dueOn}T00:00:00Z`),
      allDay: true,
      stamp,
      summary: deadline.dueOn < today ? deadline.past : deadline.ahead,
      url: `${portal}${pageAddressOf(deadline.about)}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  const text = calendar.toString();
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
}

const isWished = ({ vendor, to }: Deadline, { tiers, ownerId }: CalendarWish): boolean =>
  (tiers.length === 0 || tiers.includes(vendor.tier)) && (ownerId === null || to.includes(ownerId));

import { isCalendarDate } from '@countersign/assessment';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function calendarDateFrom(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new GraphQLError('A CalendarDate is a date of the calendar, such as "2026-03-31".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A day without a time zone; never an instant, so that it reads the same everywhere. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'CalendarDate',
  description: 'A day of the calendar without time or time zone, as year-month-day: 2026-03-31.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: calendarDateFrom,
  parseValue: calendarDateFrom,
  parseLiteral: (node) => calendarDateFrom(node.kind === Kind.STRING ? node.value : null),
});

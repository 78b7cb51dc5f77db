import { graphql } from '../../gql';

export const CalendarFeedDocument = graphql(`
  query CalendarFeed {
    calendarFeed {
      openedAt
      readAt
    }
  }
`);

export const OpenCalendarFeedDocument = graphql(`
  mutation OpenCalendarFeed($input: OpenCalendarFeedInput!) {
    openCalendarFeed(input: $input) {
      address
      feed {
        openedAt
        readAt
      }
    }
  }
`);

export const CloseCalendarFeedDocument = graphql(`
  mutation CloseCalendarFeed($input: CloseCalendarFeedInput!) {
    closeCalendarFeed(input: $input) {
      closed
    }
  }
`);

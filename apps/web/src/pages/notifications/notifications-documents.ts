import { graphql } from '../../gql';

export const NotificationsDocument = graphql(`
  query Notifications($first: Int, $after: String, $last: Int, $before: String, $filter: NotificationFilter) {
    unreadNotificationCount
    notifications(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        kind
        title
        dueOn
        raisedAt
        readAt
        vendor {
          id
        }
        report {
          id
        }
        review {
          id
        }
        cuec {
          id
        }
        request {
          id
        }
      }
    }
  }
`);

export const MarkNotificationsReadDocument = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      __typename
      ... on MarkNotificationsReadPayload {
        unreadCount
      }
      ... on UserError {
        message
      }
    }
  }
`);

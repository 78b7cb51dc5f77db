import { graphql } from '../gql';

export const AuditEventsDocument = graphql(`
  query AuditEvents($filter: AuditEventFilter, $first: Int, $after: String, $last: Int, $before: String) {
    auditEvents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...AuditLine
      }
    }
  }

  fragment AuditLine on AuditEvent {
    id
    action
    at
    actor {
      id
      name
    }
    subjectType
    subjectLabel
    subject {
      __typename
      id
    }
    before
    after
  }
`);

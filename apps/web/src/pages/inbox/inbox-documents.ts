import { graphql } from '../../gql';

export const InboxDocument = graphql(`
  query Inbox($filter: InboxFilter, $first: Int, $after: String, $last: Int, $before: String) {
    inboxItems(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...InboxLine
      }
    }
  }

  fragment InboxLine on InboxItem {
    id
    fileName
    archiveName
    sizeBytes
    arrivedAt
    status
    readStatus
    pages
    fileUrl
    isCertain
    unsuitable
    settledAt
    addedBy {
      id
      name
    }
    settledBy {
      id
      name
    }
    progress {
      pagesRead
      pages
    }
    failure {
      code
      message
    }
    reading {
      kind
      type
      serviceOrganization
      systemName
      auditor
      from
      to
      exceptions
      cuecs
    }
    proposal {
      certainty
      reason
      vendor {
        id
        name
      }
    }
    heldAs {
      id
      vendor {
        id
        name
      }
    }
    report {
      id
      vendor {
        id
        name
      }
    }
  }
`);

export const InboxChangedDocument = graphql(`
  subscription InboxChanged {
    inboxChanged {
      item {
        ...InboxLine
      }
    }
  }
`);

export const CertainItemsDocument = graphql(`
  query CertainItems($first: Int, $after: String) {
    inboxItems(filter: { status: WAITING }, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        fileName
        isCertain
        proposal {
          vendor {
            id
            name
          }
        }
      }
    }
  }
`);

export const ConfirmInboxItemDocument = graphql(`
  mutation ConfirmInboxItem($input: ConfirmInboxItemInput!) {
    confirmInboxItem(input: $input) {
      __typename
      ... on ConfirmInboxItemPayload {
        item {
          ...InboxLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const DiscardInboxItemDocument = graphql(`
  mutation DiscardInboxItem($input: DiscardInboxItemInput!) {
    discardInboxItem(input: $input) {
      __typename
      ... on DiscardInboxItemPayload {
        item {
          ...InboxLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const RetryInboxItemDocument = graphql(`
  mutation RetryInboxItem($input: RetryInboxItemInput!) {
    retryInboxItem(input: $input) {
      __typename
      ... on RetryInboxItemPayload {
        item {
          ...InboxLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

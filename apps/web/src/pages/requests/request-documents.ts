import { graphql } from '../../gql';

export const ReportRequestLineDocument = graphql(`
  fragment ReportRequestLine on ReportRequest {
    id
    contactName
    contactEmail
    askedAt
    dueOn
    expiresOn
    state
    askedBy {
      id
      name
    }
    vendor {
      id
      name
    }
    report {
      id
      fileName
    }
  }
`);

export const ReportRequestsDocument = graphql(`
  query ReportRequests($filter: ReportRequestFilter, $first: Int, $after: String, $last: Int, $before: String) {
    reportRequests(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ReportRequestLine
      }
    }
  }
`);

export const RequestReportDocument = graphql(`
  mutation RequestReport($input: RequestReportInput!) {
    requestReport(input: $input) {
      __typename
      ... on RequestReportPayload {
        request {
          ...ReportRequestLine
        }
      }
      ... on UserError {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const CancelReportRequestDocument = graphql(`
  mutation CancelReportRequest($input: CancelReportRequestInput!) {
    cancelReportRequest(input: $input) {
      __typename
      ... on CancelReportRequestPayload {
        request {
          ...ReportRequestLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

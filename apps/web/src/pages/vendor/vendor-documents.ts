import { graphql } from '../../gql';

export const VendorDocument = graphql(`
  query Vendor($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    vendor(id: $id) {
      ...VendorDetails
      latestReport {
        ...ReportLine
        assessment {
          findings {
            code
            message
          }
        }
        facts {
          serviceOrganization {
            value
          }
        }
      }
      standingDecision {
        ...StandingDecision
      }
      reportRequests(first: 10) {
        nodes {
          ...ReportRequestLine
        }
      }
      reviews(first: 10) {
        totalCount
        nodes {
          id
          status
          openedAt
          dueOn
          assignee {
            id
            name
          }
          latestDecision {
            id
            decision
          }
        }
      }
      coverage {
        ...CoverageInFull
      }
      withdrawnReports(first: 10) {
        totalCount
        nodes {
          id
          fileName
          withdrawal {
            ...WithdrawalInFull
          }
        }
      }
      reports(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          ...ReportLine
        }
      }
    }
  }

  fragment StandingDecision on ReviewDecision {
    id
    decision
    decidedAt
    reviewAgainOn
    decidedBy {
      id
      name
    }
    approvedBy {
      id
      name
    }
    review {
      id
    }
    conditions {
      id
      description
      dueOn
      owner {
        id
        name
      }
      closure {
        closedAt
      }
    }
  }

  fragment VendorDetails on Vendor {
    id
    name
    website
    tier
    businessOwner
    purpose
    legalName
    aliases
    systems
    dataHandled
    dataNote
    contacts {
      name
      email
      role
    }
    renewalOn
    status
    cuecsWithoutOwner
    createdAt
    updatedAt
    version
  }
`);

export const RequestReviewDocument = graphql(`
  mutation RequestReview($input: RequestReviewInput!) {
    requestReview(input: $input) {
      __typename
      ... on RequestReviewPayload {
        review {
          id
          status
          version
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const UpdateVendorDocument = graphql(`
  mutation UpdateVendor($input: UpdateVendorInput!) {
    updateVendor(input: $input) {
      __typename
      ... on UpdateVendorPayload {
        vendor {
          ...VendorDetails
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
      ... on VendorVersionConflict {
        current {
          ...VendorDetails
        }
      }
    }
  }
`);

import { graphql } from '../../gql';

export const VendorsDocument = graphql(`
  query Vendors(
    $filter: VendorFilter
    $orderBy: VendorOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    vendors(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...VendorLine
      }
    }
  }

  fragment VendorLine on Vendor {
    id
    name
    website
    tier
    businessOwner
    status
    renewalOn
    cuecsWithoutOwner
    standingDecision {
      id
      decision
      reviewAgainOn
      review {
        id
      }
    }
    latestReport {
      id
      fileName
      readStatus
      assessment {
        freshness
        staleOn
        daysLeft
      }
      facts {
        kind {
          value
        }
        type {
          value
        }
        period {
          value {
            start
            end
          }
        }
        asOf {
          value
        }
      }
    }
  }
`);

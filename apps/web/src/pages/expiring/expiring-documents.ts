import { graphql } from '../../gql';

export const ExpiringReportsDocument = graphql(`
  query ExpiringReports($filter: VendorFilter, $first: Int, $after: String, $last: Int, $before: String) {
    expiringReports(filter: $filter) {
      ...ExpiringFigures
    }
    vendors(
      filter: $filter
      orderBy: { field: LAPSES_NEXT }
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...LapsingVendor
      }
    }
  }

  fragment ExpiringFigures on ExpiringReports {
    today
    standings {
      standing
      count
    }
    months {
      month
      standings {
        standing
        count
      }
    }
    lapsedEarlier
    lapsesLater
    owners
  }

  fragment LapsingVendor on Vendor {
    id
    name
    tier
    businessOwner
    coverage {
      standing
      ...CoverageInFull
    }
  }
`);

import { graphql } from '../../gql';

export const CoverageDocument = graphql(`
  query Coverage($filter: VendorFilter, $first: Int, $after: String, $last: Int, $before: String) {
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
        id
        name
        tier
        coverage {
          ...CoverageInFull
        }
      }
    }
  }
`);

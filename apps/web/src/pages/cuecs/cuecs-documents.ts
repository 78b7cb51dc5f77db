import { graphql } from '../../gql';

export const CuecsDocument = graphql(`
  query Cuecs($filter: CuecFilter, $first: Int, $after: String, $last: Int, $before: String) {
    cuecs(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        controlId
        text
        criteria
        position
        owner {
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
    }
  }
`);

export const VendorNameDocument = graphql(`
  query VendorName($id: ID!) {
    vendor(id: $id) {
      id
      name
    }
  }
`);

import { graphql } from '../../gql';

export const SearchDocument = graphql(`
  query Search($query: String!, $filter: SearchFilter, $first: Int, $after: String, $last: Int, $before: String) {
    search(query: $query, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        kind
        page
        label
        snippet {
          text
          isMatch
        }
        comment {
          id
          author {
            id
            name
          }
          review {
            id
            vendor {
              id
              name
            }
          }
        }
        report {
          id
          fileName
          vendor {
            id
            name
          }
        }
      }
    }
  }
`);

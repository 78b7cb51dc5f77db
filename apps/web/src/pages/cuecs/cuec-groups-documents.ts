import { graphql } from '../../gql';

export const CuecGroupsDocument = graphql(`
  query CuecGroups($by: CuecGrouping!, $filter: CuecFilter, $first: Int, $after: String, $last: Int, $before: String) {
    cuecGroups(by: $by, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...CuecGroupLine
      }
    }
  }

  fragment CuecGroupLine on CuecGroup {
    by
    theme
    criterion
    vendor {
      id
      name
    }
    owner {
      id
      name
    }
    vendors
    withoutOwner
    counts {
      ...CuecCounts
    }
  }

  fragment CuecCounts on CuecCounts {
    total
    notAssessed
    implemented
    partial
    notImplemented
    notApplicable
  }
`);

export const ThemesAnsweredDocument = graphql(`
  query ThemesAnswered {
    cuecThemes {
      theme
      answeredBy {
        control {
          id
          code
          title
        }
      }
    }
  }
`);

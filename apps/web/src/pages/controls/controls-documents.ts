import { graphql } from '../../gql';

export const InternalControlsDocument = graphql(`
  query InternalControls($first: Int, $after: String, $last: Int, $before: String) {
    internalControls(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        code
        title
        description
        themes
        owner {
          id
          name
        }
      }
    }
  }
`);

export const ImportInternalControlsDocument = graphql(`
  mutation ImportInternalControls($input: ImportInternalControlsInput!) {
    importInternalControls(input: $input) {
      __typename
      ... on ImportInternalControlsPayload {
        created
        updated
        unchanged
      }
      ... on ImportRefused {
        message
        lines {
          line
          message
        }
      }
    }
  }
`);

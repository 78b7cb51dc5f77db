import { graphql } from '../../gql';

export const ImportVendorsDocument = graphql(`
  mutation ImportVendors($input: ImportVendorsInput!) {
    importVendors(input: $input) {
      __typename
      ... on ImportVendorsPayload {
        applied
        header
        columns {
          field
          column
        }
        lines {
          line
          name
          action
          problems
          changes
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

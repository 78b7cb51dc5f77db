import { graphql } from '../gql';

export const CreateVendorDocument = graphql(`
  mutation CreateVendor($input: CreateVendorInput!) {
    createVendor(input: $input) {
      __typename
      ... on CreateVendorPayload {
        vendor {
          id
          name
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
      ... on VendorNameTaken {
        vendor {
          id
          name
        }
      }
    }
  }
`);

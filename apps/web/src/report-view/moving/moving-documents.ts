import { graphql } from '../../gql';

export const MoveReportDocument = graphql(`
  mutation MoveReport($input: MoveReportInput!) {
    moveReport(input: $input) {
      __typename
      ... on MoveReportPayload {
        report {
          ...ReportInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** The names of the vendor that a report is with, as they are now. */
export const NamesOfVendorDocument = graphql(`
  query NamesOfVendor($id: ID!) {
    vendor(id: $id) {
      id
      version
      aliases
      legalName
      systems
    }
  }
`);

export const AddNameDocument = graphql(`
  mutation AddName($input: UpdateVendorInput!) {
    updateVendor(input: $input) {
      __typename
      ... on UpdateVendorPayload {
        vendor {
          id
          version
          aliases
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const TakeOverNamesDocument = graphql(`
  mutation TakeOverNames($input: UpdateVendorInput!) {
    updateVendor(input: $input) {
      __typename
      ... on UpdateVendorPayload {
        vendor {
          id
          version
          legalName
          systems
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

import { graphql } from '../../gql';

/** What changes when somebody confirms something, whoever it is: then all confirmations are asked for again. */
export const ConfirmationsStandingDocument = graphql(`
  fragment ConfirmationsStanding on Report {
    id
    confirmations(first: 1) {
      totalCount
      nodes {
        id
      }
    }
  }
`);

export const ReportConfirmationsDocument = graphql(`
  query ReportConfirmations($id: ID!, $first: Int, $after: String) {
    report(id: $id) {
      id
      confirmations(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ConfirmationInFull
        }
      }
    }
  }

  fragment ConfirmationInFull on ReadingConfirmation {
    id
    fact
    note
    confirmedAt
    confirmedBy {
      id
      name
    }
    value {
      ...StatedInFull
    }
    now {
      standing
      itemKey
    }
  }
`);

/** Where the CUECs stand, for going through them and for marking them in the document. */
export const CuecPlacesDocument = graphql(`
  query CuecPlaces($id: ID!, $first: Int, $after: String) {
    report(id: $id) {
      id
      cuecs(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          controlId
          position
          evidence {
            ...EvidencePlace
          }
        }
      }
    }
  }
`);

export const ConfirmFactDocument = graphql(`
  mutation ConfirmFact($input: ConfirmFactInput!) {
    confirmFact(input: $input) {
      __typename
      ... on ConfirmFactPayload {
        report {
          ...ConfirmationsStanding
        }
      }
      ... on UserError {
        message
      }
      ... on ChangedMeanwhile {
        report {
          ...ReportInFull
        }
      }
    }
  }
`);

export const ConfirmReportItemDocument = graphql(`
  mutation ConfirmReportItem($input: ConfirmReportItemInput!) {
    confirmReportItem(input: $input) {
      __typename
      ... on ConfirmReportItemPayload {
        report {
          ...ConfirmationsStanding
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SettleWarningDocument = graphql(`
  mutation SettleWarning($input: SettleWarningInput!) {
    settleWarning(input: $input) {
      __typename
      ... on SettleWarningPayload {
        report {
          ...ConfirmationsStanding
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const WithdrawConfirmationDocument = graphql(`
  mutation WithdrawConfirmation($input: WithdrawConfirmationInput!) {
    withdrawConfirmation(input: $input) {
      __typename
      ... on WithdrawConfirmationPayload {
        report {
          ...ConfirmationsStanding
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

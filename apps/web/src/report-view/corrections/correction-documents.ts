import { graphql } from '../../gql';

export const CorrectionInFullDocument = graphql(`
  fragment StatedInFull on StatedValue {
    kind
    type
    period {
      start
      end
    }
    date
    name
    opinion
    categories
    exception {
      controlId
      criteria
      control
      test
      finding
      managementResponse
    }
    control {
      controlId
      text
      criteria
      subserviceOrganization
    }
    subserviceOrganization {
      name
      services
      method
    }
  }

  fragment CorrectionInFull on FactCorrection {
    id
    fact
    act
    reason
    itemKey
    correctedAt
    correctedBy {
      id
      name
    }
    value {
      ...StatedInFull
    }
    readValue {
      ...StatedInFull
    }
    evidence {
      ...EvidencePlace
    }
    reading {
      standing
      value {
        ...StatedInFull
      }
    }
  }

  fragment ReadingAgainStanding on ReadingAgain {
    status
    message
    progress {
      pagesRead
      pages
    }
  }
`);

export const CorrectFactDocument = graphql(`
  mutation CorrectFact($input: CorrectFactInput!) {
    correctFact(input: $input) {
      __typename
      ... on CorrectFactPayload {
        report {
          ...ReportInFull
        }
      }
      ... on UserError {
        message
        path
      }
      ... on CorrectedMeanwhile {
        correction {
          ...CorrectionInFull
        }
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const AddReportItemDocument = graphql(`
  mutation AddReportItem($input: AddReportItemInput!) {
    addReportItem(input: $input) {
      __typename
      ... on AddReportItemPayload {
        report {
          ...ReportInFull
        }
      }
      ... on UserError {
        message
        path
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const EditReportItemDocument = graphql(`
  mutation EditReportItem($input: EditReportItemInput!) {
    editReportItem(input: $input) {
      __typename
      ... on EditReportItemPayload {
        report {
          ...ReportInFull
        }
      }
      ... on UserError {
        message
        path
      }
      ... on CorrectedMeanwhile {
        correction {
          ...CorrectionInFull
        }
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const RemoveReportItemDocument = graphql(`
  mutation RemoveReportItem($input: RemoveReportItemInput!) {
    removeReportItem(input: $input) {
      __typename
      ... on RemoveReportItemPayload {
        report {
          ...ReportInFull
        }
      }
      ... on UserError {
        message
        path
      }
      ... on CorrectedMeanwhile {
        correction {
          ...CorrectionInFull
        }
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const WithdrawCorrectionDocument = graphql(`
  mutation WithdrawCorrection($input: WithdrawCorrectionInput!) {
    withdrawCorrection(input: $input) {
      __typename
      ... on WithdrawCorrectionPayload {
        report {
          ...ReportInFull
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

export const KeepCorrectionDocument = graphql(`
  mutation KeepCorrection($input: KeepCorrectionInput!) {
    keepCorrection(input: $input) {
      __typename
      ... on KeepCorrectionPayload {
        report {
          ...ReportInFull
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

export const ReadReportAgainDocument = graphql(`
  mutation ReadReportAgain($input: ReadReportAgainInput!) {
    readReportAgain(input: $input) {
      __typename
      ... on ReadReportAgainPayload {
        report {
          id
          readStatus
          readingAgain {
            ...ReadingAgainStanding
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** The report anew, after somebody else has changed it. */
export const ReportAfterOthersDocument = graphql(`
  query ReportAfterOthers($id: ID!) {
    report(id: $id) {
      ...ReportInFull
    }
  }
`);

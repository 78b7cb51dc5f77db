import { graphql } from '../../gql';

export const ReportDocument = graphql(`
  query Report($id: ID!) {
    report(id: $id) {
      ...ReportInFull
    }
  }
`);

export const ReportProgressDocument = graphql(`
  subscription ReportProgress($reportId: ID!) {
    reportProgress(reportId: $reportId) {
      report {
        ...ReadingStanding
      }
    }
  }

  fragment ReadingStanding on Report {
    id
    readStatus
    readingAttempts
    withdrawal {
      ...WithdrawalInFull
    }
    progress {
      pagesRead
      pages
    }
    failure {
      code
      message
      retryable
      failedAt
    }
    readingAgain {
      ...ReadingAgainStanding
    }
    disagreements
    ...ConfirmationsStanding
    corrections(first: 1) {
      totalCount
      nodes {
        id
      }
    }
  }
`);

export const RetryReadingDocument = graphql(`
  mutation RetryReading($input: RetryReadingInput!) {
    retryReading(input: $input) {
      __typename
      ... on RetryReadingPayload {
        report {
          ...ReadingStanding
        }
      }
      ... on UserError {
        message
      }
      ... on ReadingNotFailed {
        report {
          ...ReadingStanding
        }
      }
    }
  }
`);

import { graphql } from '../../gql';

export const WithdrawReportDocument = graphql(`
  mutation WithdrawReport($input: WithdrawReportInput!) {
    withdrawReport(input: $input) {
      __typename
      ... on WithdrawReportPayload {
        report {
          ...ReportInFull
        }
      }
      ... on UserError {
        message
      }
      ... on ReportUnderReview {
        review {
          id
        }
      }
      ... on ReportDecided {
        review {
          id
        }
      }
      ... on DecisionAwaitsApproval {
        review {
          id
        }
      }
    }
  }

  fragment WithdrawalInFull on ReportWithdrawal {
    at
    reason
    by {
      id
      name
    }
  }
`);

export const RestoreReportDocument = graphql(`
  mutation RestoreReport($input: RestoreReportInput!) {
    restoreReport(input: $input) {
      __typename
      ... on RestoreReportPayload {
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

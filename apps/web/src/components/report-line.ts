import { graphql } from '../gql';

/** What lists say of a report. */
export const ReportLineFragmentDocument = graphql(`
  fragment ReportLine on Report {
    id
    fileName
    sizeBytes
    readStatus
    uploadedAt
    vendor {
      id
      name
      tier
    }
    progress {
      pagesRead
      pages
    }
    failure {
      code
      message
    }
    assessment {
      freshness
      staleOn
      daysLeft
      findings {
        code
        severity
      }
    }
    openReview {
      id
      status
    }
    reviews(first: 1) {
      nodes {
        ...ReviewOutcome
      }
    }
    facts {
      kind {
        value
      }
      type {
        value
      }
      period {
        value {
          start
          end
        }
      }
      asOf {
        value
      }
      opinion {
        value
      }
      document {
        pages
      }
    }
  }
`);

/** Where a review stands, and what it came to. */
export const ReviewOutcomeFragmentDocument = graphql(`
  fragment ReviewOutcome on Review {
    id
    status
    openedAt
    latestDecision {
      id
      decision
      decidedAt
      decidedBy {
        id
        name
      }
    }
  }
`);

/** Keeps every list current while reports come in and come further. */
export const ReportsChangedDocument = graphql(`
  subscription ReportsChanged {
    reportsChanged {
      report {
        ...ReportLine
      }
    }
  }
`);

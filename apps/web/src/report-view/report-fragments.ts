import { graphql } from '../gql';

/** A report with everything that was read in it, for showing it beside its document. */
export const ReportInFullDocument = graphql(`
  fragment EvidencePlace on Evidence {
    page
    quote
    box {
      x
      y
      width
      height
    }
  }

  fragment AssessmentInFull on Assessment {
    assessedOn
    freshness
    staleOn
    daysLeft
    findings {
      code
      severity
      message
      evidence {
        ...EvidencePlace
      }
    }
  }

  fragment FactsInFull on ReportFacts {
    readAt
    readerVersion
    document {
      pages
      sha256
      textSource
    }
    kind {
      value
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    type {
      value
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    period {
      value {
        start
        end
      }
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    asOf {
      value
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    serviceOrganization {
      value
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    systemName {
      value
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    auditor {
      value
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    reportDate {
      value
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    opinion {
      value
      basis
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    categories {
      value
      confidence
      evidence {
        ...EvidencePlace
      }
    }
    subserviceOrganizations {
      key
      name
      services
      method
      evidence {
        ...EvidencePlace
      }
    }
    csocs {
      key
      controlId
      text
      criteria
      subserviceOrganization
      evidence {
        ...EvidencePlace
      }
    }
    controls {
      controlId
      description
      criteria
      tests {
        procedure
        result
        outcome
      }
      evidence {
        ...EvidencePlace
      }
    }
    exceptions {
      key
      controlId
      control
      criteria
      test
      finding
      managementResponse
      evidence {
        ...EvidencePlace
      }
    }
    sections {
      kind
      title
      firstPage
      lastPage
    }
    warnings {
      key
      code
      message
      evidence {
        ...EvidencePlace
      }
    }
  }

  fragment ReportInFull on Report {
    id
    fileName
    fileUrl
    fileDeletedAt
    withdrawal {
      ...WithdrawalInFull
    }
    sizeBytes
    sha256
    uploadedAt
    uploadedBy {
      id
      name
    }
    readStatus
    readingAttempts
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
    vendor {
      id
      name
      tier
    }
    bridges {
      start
      end
      daysNotCounted
      follows {
        ...CoveringReport
      }
    }
    unattachedLetter {
      because
    }
    previous {
      id
    }
    bridgeLetters {
      start
      end
      letter {
        ...CoveringReport
      }
    }
    openReview {
      id
      status
    }
    reviews(first: 20) {
      nodes {
        ...ReviewOutcome
      }
    }
    assessment {
      ...AssessmentInFull
    }
    facts {
      ...FactsInFull
    }
    cuecs(first: 1) {
      totalCount
    }
    readingAgain {
      ...ReadingAgainStanding
    }
    disagreements
    ...ConfirmationsStanding
    corrections(first: 100) {
      totalCount
      nodes {
        ...CorrectionInFull
      }
    }
  }
`);

export const ReportCuecsDocument = graphql(`
  query ReportCuecs($id: ID!, $after: String) {
    report(id: $id) {
      id
      cuecs(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          version
          controlId
          text
          criteria
          position
          status
          notes
          nextCheckOn
          owner {
            id
            name
          }
          evidence {
            ...EvidencePlace
          }
        }
      }
    }
  }
`);

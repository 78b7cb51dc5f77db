import { graphql } from '../../gql';

export const CompareReportsDocument = graphql(`
  query CompareReports($reportId: ID!, $withId: ID) {
    report(id: $reportId) {
      ...ComparedReport
      vendor {
        id
        name
      }
      comparableReports {
        isPrevious
        report {
          ...ComparedReport
        }
      }
    }
    compareReports(reportId: $reportId, withId: $withId) {
      __typename
      ... on UserError {
        message
      }
      ... on ReportComparison {
        ...ComparisonInFull
      }
    }
  }

  fragment ComparedReport on Report {
    id
    fileName
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
    }
  }

  fragment ComparisonInFull on ReportComparison {
    differences
    previous {
      ...ComparedReport
    }
    current {
      ...ComparedReport
    }
    periods {
      kind
      days
      start
      end
      bridgedDays
    }
    facts {
      fact
      change
      previous {
        value
        evidence {
          page
        }
      }
      current {
        value
        evidence {
          page
        }
      }
    }
    categories {
      change
      category
      previous {
        page
      }
      current {
        page
      }
    }
    subserviceOrganizations {
      change
      previous {
        key
        name
        services
        method
        evidence {
          page
        }
      }
      current {
        key
        name
        services
        method
        evidence {
          page
        }
      }
    }
    exceptions {
      change
      previous {
        key
        controlId
        finding
        managementResponse
        evidence {
          page
        }
      }
      current {
        key
        controlId
        finding
        managementResponse
        evidence {
          page
        }
      }
    }
    cuecs {
      change
      previous {
        ...ComparedCuecSide
      }
      current {
        ...ComparedCuecSide
      }
      difference {
        change
        text
      }
    }
  }

  fragment ComparedCuecSide on Cuec {
    id
    controlId
    position
    text
    status
    owner {
      id
      name
    }
    evidence {
      page
    }
  }
`);

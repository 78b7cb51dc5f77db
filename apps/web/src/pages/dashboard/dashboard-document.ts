import { graphql } from '../../gql';

export const DashboardDocument = graphql(`
  query Dashboard {
    dashboard {
      reportsByFreshness {
        freshness
        count
      }
      expiringNext(first: 8) {
        ...ReportLine
      }
      openReviews(first: 6) {
        totalCount
        nodes {
          ...ReviewLine
        }
      }
      cuecsWithoutOwner
      vendorsWithoutReport
      readsInProgress
      readsFailed
    }
    openConditions(first: 6) {
      totalCount
      nodes {
        id
        description
        dueOn
        isOverdue
        owner {
          id
          name
        }
        review {
          id
          vendor {
            id
            name
          }
        }
      }
    }
    openFollowUps(first: 6) {
      totalCount
      nodes {
        id
        asked
        dueOn
        isOverdue
        owner {
          id
          name
        }
        review {
          id
          vendor {
            id
            name
          }
        }
      }
    }
    vendors(first: 1) {
      totalCount
    }
    decided: reviews(filter: { status: DECIDED }, first: 5) {
      totalCount
      nodes {
        ...ReviewLine
      }
    }
  }
`);

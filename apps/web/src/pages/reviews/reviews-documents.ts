import { graphql } from '../../gql';

export const ReviewsDocument = graphql(`
  query Reviews($filter: ReviewFilter, $first: Int, $after: String, $last: Int, $before: String) {
    reviews(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ReviewLine
      }
    }
  }

  fragment ReviewLine on Review {
    id
    status
    openedAt
    dueOn
    assignee {
      id
      name
    }
    vendor {
      id
      name
      tier
    }
    openedBy {
      id
      name
    }
    pendingDecision {
      decision
    }
    latestDecision {
      id
      decision
      decidedAt
      decidedBy {
        id
        name
      }
    }
    report {
      id
      fileName
      assessment {
        freshness
        daysLeft
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
      }
    }
  }
`);

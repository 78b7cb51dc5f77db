import { graphql } from '../../gql';

export const TodayDocument = graphql(`
  query Today($tasks: Int!, $news: Int!) {
    today {
      date
      since
      inboxWaiting
      taskGroups {
        topic
        totalCount
        overdueCount
        tasks(first: $tasks) {
          key
          kind
          title
          dueOn
          isOverdue
          address
          vendor {
            id
            tier
          }
        }
      }
      news(first: $news) {
        totalCount
        nodes {
          ...AuditLine
          subject {
            ... on Report {
              vendor {
                id
                name
              }
            }
            ... on Review {
              vendor {
                id
                name
              }
            }
          }
        }
      }
    }
    dashboard {
      openReviews(first: 0) {
        totalCount
      }
      cuecsWithoutOwner
      vendorsWithoutReport
      readsInProgress
      readsFailed
    }
    vendors(first: 0) {
      totalCount
    }
  }
`);

export const NoteVisitDocument = graphql(`
  mutation NoteVisit {
    noteVisit(input: { confirm: true }) {
      previousEndedAt
    }
  }
`);

/** What is open whoever it belongs to, and what was decided last. */
export const OpenForAllDocument = graphql(`
  query OpenForAll {
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
    decided: reviews(filter: { status: DECIDED }, first: 5) {
      totalCount
      nodes {
        ...ReviewLine
      }
    }
  }
`);

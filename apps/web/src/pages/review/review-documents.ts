import { graphql } from '../../gql';

export const ReviewDocument = graphql(`
  query Review($id: ID!) {
    review(id: $id) {
      ...ReviewInFull
      vendor {
        id
        name
        tier
      }
      report {
        ...ReportInFull
      }
    }
  }

  fragment ReviewInFull on Review {
    id
    status
    version
    openedAt
    openedBy {
      id
      name
    }
    assignee {
      id
      name
    }
    dueOn
    latestDecision {
      id
      decision
    }
    decisions {
      id
      decision
      rationale
      decidedAt
      decidedBy {
        id
        name
      }
      conditions {
        id
        description
        dueOn
      }
    }
  }
`);

export const DecideReviewDocument = graphql(`
  mutation DecideReview($input: DecideReviewInput!) {
    decideReview(input: $input) {
      __typename
      ... on DecideReviewPayload {
        review {
          ...ReviewInFull
          report {
            id
            openReview {
              id
              status
            }
          }
        }
      }
      ... on UserError {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on ReviewVersionConflict {
        current {
          ...ReviewInFull
        }
      }
      ... on ReviewAlreadyDecided {
        review {
          ...ReviewInFull
        }
      }
    }
  }
`);

export const AssignReviewDocument = graphql(`
  mutation AssignReview($input: AssignReviewInput!) {
    assignReview(input: $input) {
      __typename
      ... on AssignReviewPayload {
        review {
          id
          version
          assignee {
            id
            name
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SetReviewDueDateDocument = graphql(`
  mutation SetReviewDueDate($input: SetReviewDueDateInput!) {
    setReviewDueDate(input: $input) {
      __typename
      ... on SetReviewDueDatePayload {
        review {
          id
          version
          dueOn
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

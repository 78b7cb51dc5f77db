import { graphql } from '../../gql';

export const ReviewDocument = graphql(`
  query Review($id: ID!) {
    review(id: $id) {
      ...ReviewInFull
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

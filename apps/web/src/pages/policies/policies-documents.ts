import { graphql } from '../../gql';

export const PoliciesDocument = graphql(`
  query Policies {
    acceptancePolicies(inForceOnly: true) {
      nodes {
        ...PolicyInFull
      }
    }
  }

  fragment PolicyInFull on AcceptancePolicy {
    id
    tier
    version
    madeAt
    madeBy {
      id
      name
    }
    rules {
      currentForMonths
      type2Required
      requiredCategories
      minimumPeriodMonths
      unqualifiedOpinionRequired
      auditorOnFileRequired
      systemInUseRequired
      subserviceReviewRequired
      exceptionDispositionsRequired
      cuecDecisionsRequired
      reviewAgainAfterMonths
    }
  }
`);

export const PolicyVersionsDocument = graphql(`
  query PolicyVersions($first: Int, $after: String) {
    acceptancePolicies(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PolicyInFull
      }
    }
  }
`);

export const RevisePolicyDocument = graphql(`
  mutation ReviseAcceptancePolicy($input: ReviseAcceptancePolicyInput!) {
    reviseAcceptancePolicy(input: $input) {
      __typename
      ... on ReviseAcceptancePolicyPayload {
        policy {
          ...PolicyInFull
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
      ... on PolicyVersionConflict {
        current {
          ...PolicyInFull
        }
      }
    }
  }
`);

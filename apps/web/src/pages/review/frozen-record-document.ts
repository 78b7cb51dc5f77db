import { graphql } from '../../gql';

export const FrozenRecordDocument = graphql(`
  query FrozenRecord($decisionId: ID!) {
    node(id: $decisionId) {
      ... on ReviewDecision {
        id
        decidedAt
        record
        cuecs {
          controlId
          text
          status
          pages
          owner {
            id
            name
          }
        }
      }
    }
  }
`);

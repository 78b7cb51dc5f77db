import { graphql } from '../../gql';

export const EditCuecsDocument = graphql(`
  mutation EditCuecs($input: EditCuecsInput!) {
    editCuecs(input: $input) {
      __typename
      ... on EditCuecsPayload {
        cuecs {
          cuecId
          version
        }
      }
      ... on CuecVersionConflict {
        current {
          id
          version
          status
          notes
          nextCheckOn
          owner {
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

export const AnswerCarryOverDocument = graphql(`
  mutation AnswerCarryOver($input: AnswerCarryOverInput!) {
    answerCarryOver(input: $input) {
      __typename
      ... on AnswerCarryOverPayload {
        cuecs {
          cuecId
          version
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

import { graphql } from '../../gql';

export const ControlAnswersDocument = graphql(`
  query ControlAnswers($id: ID!) {
    cuecs(filter: { answeredBy: $id }, first: 100) {
      nodes {
        ...CuecToAnswer
        answeredBy {
          byTheme
          control {
            id
          }
        }
      }
    }
  }

  fragment CuecToAnswer on Cuec {
    id
    controlId
    text
    vendor {
      id
      name
    }
  }
`);

export const CuecsToAnswerDocument = graphql(`
  query CuecsToAnswer($search: String) {
    cuecs(filter: { search: $search }, first: 30) {
      nodes {
        ...CuecToAnswer
      }
    }
  }
`);

export const SetAnswersDocument = graphql(`
  mutation SetAnswers($input: MapInternalControlInput!) {
    mapInternalControl(input: $input) {
      __typename
      ... on MapInternalControlPayload {
        control {
          ...OwnControl
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

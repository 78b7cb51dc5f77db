import { graphql } from '../../gql';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on PasswordChangeRequired {
        changeToken
        passwordMinLength
        name
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ChoosePasswordDocument = graphql(`
  mutation ChoosePassword($input: ChoosePasswordInput!) {
    choosePassword(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

import { graphql } from '../../../gql';

export const AccountLineFragment = graphql(`
  fragment AccountLine on Account {
    id
    name
    email
    role
    state
    createdAt
  }
`);

export const PeopleDocument = graphql(`
  query People(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AccountFilter
    $withLastSeen: Boolean!
  ) {
    accounts(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...AccountLine
        lastSeenAt @include(if: $withLastSeen)
      }
    }
  }
`);

export const CreateAccountDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      __typename
      ... on CreateAccountPayload {
        oneTimePassword
        account {
          ...AccountLine
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
    }
  }
`);

export const ChangeAccountRoleDocument = graphql(`
  mutation ChangeAccountRole($input: ChangeAccountRoleInput!) {
    changeAccountRole(input: $input) {
      __typename
      ... on ChangeAccountRolePayload {
        account {
          ...AccountLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const DisableAccountDocument = graphql(`
  mutation DisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) {
      __typename
      ... on DisableAccountPayload {
        account {
          ...AccountLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const EnableAccountDocument = graphql(`
  mutation EnableAccount($input: EnableAccountInput!) {
    enableAccount(input: $input) {
      __typename
      ... on EnableAccountPayload {
        account {
          ...AccountLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ResetAccountPasswordDocument = graphql(`
  mutation ResetAccountPassword($input: ResetAccountPasswordInput!) {
    resetAccountPassword(input: $input) {
      __typename
      ... on ResetAccountPasswordPayload {
        oneTimePassword
        account {
          ...AccountLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

import { graphql } from '../../gql';

export const OwnControlFragmentDocument = graphql(`
  fragment OwnControl on InternalControl {
    id
    code
    title
    description
    version
    retiredAt
    answers
    themes
    owner {
      id
      name
    }
  }
`);

export const InternalControlsDocument = graphql(`
  query InternalControls($filter: InternalControlFilter, $first: Int, $after: String, $last: Int, $before: String) {
    internalControls(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...OwnControl
      }
    }
  }
`);

export const InternalControlDocument = graphql(`
  query InternalControl($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on InternalControl {
        ...OwnControl
      }
    }
  }
`);

export const AddInternalControlDocument = graphql(`
  mutation AddInternalControl($input: AddInternalControlInput!) {
    addInternalControl(input: $input) {
      __typename
      ... on AddInternalControlPayload {
        control {
          ...OwnControl
        }
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

export const ChangeInternalControlDocument = graphql(`
  mutation ChangeInternalControl($input: ChangeInternalControlInput!) {
    changeInternalControl(input: $input) {
      __typename
      ... on ChangeInternalControlPayload {
        control {
          ...OwnControl
        }
      }
      ... on ControlVersionConflict {
        current {
          ...OwnControl
        }
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

export const RetireInternalControlDocument = graphql(`
  mutation RetireInternalControl($input: RetireInternalControlInput!) {
    retireInternalControl(input: $input) {
      __typename
      ... on RetireInternalControlPayload {
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

export const ImportInternalControlsDocument = graphql(`
  mutation ImportInternalControls($input: ImportInternalControlsInput!) {
    importInternalControls(input: $input) {
      __typename
      ... on ImportInternalControlsPayload {
        created
        updated
        unchanged
      }
      ... on ImportRefused {
        message
        lines {
          line
          message
        }
      }
    }
  }
`);

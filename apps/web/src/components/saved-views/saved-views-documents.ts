import { graphql } from '../../gql';

export const SavedViewsDocument = graphql(`
  query SavedViews($page: SavedViewPage!) {
    savedViews(filter: { page: $page }, first: 100) {
      nodes {
        ...SavedViewLine
      }
    }
  }

  fragment SavedViewLine on SavedView {
    id
    name
    query
    isShared
    isOwn
    version
    madeBy {
      id
      name
    }
  }
`);

export const SaveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on SaveViewPayload {
        view {
          ...SavedViewLine
        }
      }
      ... on SavedViewNameTaken {
        view {
          ...SavedViewLine
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
      }
    }
  }
`);

export const ChangeSavedViewDocument = graphql(`
  mutation ChangeSavedView($input: ChangeSavedViewInput!) {
    changeSavedView(input: $input) {
      __typename
      ... on ChangeSavedViewPayload {
        view {
          ...SavedViewLine
        }
      }
      ... on SavedViewVersionConflict {
        current {
          ...SavedViewLine
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
      }
    }
  }
`);

export const DeleteSavedViewDocument = graphql(`
  mutation DeleteSavedView($input: DeleteSavedViewInput!) {
    deleteSavedView(input: $input) {
      __typename
      ... on DeleteSavedViewPayload {
        viewId
      }
      ... on UserError {
        message
      }
    }
  }
`);

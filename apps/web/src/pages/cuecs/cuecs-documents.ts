import { graphql } from '../../gql';

export const CuecsDocument = graphql(`
  query Cuecs($filter: CuecFilter, $orderBy: CuecOrder, $first: Int, $after: String, $last: Int, $before: String) {
    cuecs(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        version
        controlId
        text
        criteria
        position
        status
        notes
        nextCheckOn
        match
        carryOver
        theme {
          theme
          words
          criteria
        }
        difference {
          change
          text
        }
        predecessor {
          id
          status
          notes
          owner {
            id
            name
          }
        }
        answeredBy {
          byTheme
          control {
            id
            code
            title
          }
        }
        evidenceLinks {
          url
          title
        }
        droppedBy {
          id
          fileName
        }
        owner {
          id
          name
        }
        vendor {
          id
          name
        }
        report {
          id
          fileName
        }
      }
    }
  }
`);

export const SetCuecEvidenceDocument = graphql(`
  mutation SetCuecEvidence($input: SetCuecEvidenceInput!) {
    setCuecEvidence(input: $input) {
      __typename
      ... on SetCuecEvidencePayload {
        cuec {
          id
          version
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

export const VendorNameDocument = graphql(`
  query VendorName($id: ID!) {
    vendor(id: $id) {
      id
      name
    }
  }
`);

export const ControlNameDocument = graphql(`
  query ControlName($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on InternalControl {
        code
      }
    }
  }
`);

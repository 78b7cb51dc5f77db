import { graphql } from '../../../gql';

export const RetentionPreviewDocument = graphql(`
  query RetentionPreview($months: Int!) {
    retentionPreview(months: $months) {
      runsAt
      totalCount
      due {
        because
        since
        report {
          id
          fileName
          vendor {
            id
            name
          }
        }
      }
    }
  }
`);

export const SetRetentionDocument = graphql(`
  mutation SetRetention($input: SetRetentionInput!) {
    setRetention(input: $input) {
      __typename
      ... on SetRetentionPayload {
        settings {
          ...PortalSettingsInFull
        }
      }
      ... on SettingsVersionConflict {
        current {
          ...PortalSettingsInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

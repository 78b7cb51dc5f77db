import { graphql } from '../../gql';

export const NotificationSettingsDocument = graphql(`
  query NotificationSettings {
    mailIsDelivered
    notificationPreferences {
      rhythm
      timeZone
      preferences {
        kind
        inPage
        byMail
      }
    }
  }
`);

export const SetNotificationPreferencesDocument = graphql(`
  mutation SetNotificationPreferences($input: SetNotificationPreferencesInput!) {
    setNotificationPreferences(input: $input) {
      __typename
      ... on SetNotificationPreferencesPayload {
        preferences {
          rhythm
          timeZone
          preferences {
            kind
            inPage
            byMail
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

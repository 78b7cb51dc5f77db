import { graphql } from '../../../gql';

export const MailSettingsDocument = graphql(`
  query MailSettings {
    mailSettings {
      server {
        host
        port
        encryption
        signsIn
      }
      sender
      waiting
      lastSentAt
      lastFailedAt
      lastFailure
    }
  }
`);

export const SendTestMailDocument = graphql(`
  mutation SendTestMail($input: SendTestMailInput!) {
    sendTestMail(input: $input) {
      __typename
      ... on SendTestMailPayload {
        recipient
      }
      ... on UserError {
        message
      }
    }
  }
`);

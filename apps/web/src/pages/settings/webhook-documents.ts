import { graphql } from '../../gql';

export const WebhooksDocument = graphql(`
  query Webhooks($first: Int, $after: String, $last: Int, $before: String) {
    webhooks(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        url
        description
        events
        status
        version
        failingSince
        disabledBecause
        formerSecretUntil
      }
    }
  }
`);

export const WebhookDeliveriesDocument = graphql(`
  query WebhookDeliveries($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    node(id: $id) {
      __typename
      ... on Webhook {
        id
        deliveries(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
          nodes {
            id
            event
            status
            attempts
            createdAt
            responseCode
            failure
            isReplay
          }
        }
      }
    }
  }
`);

export const RegisterWebhookDocument = graphql(`
  mutation RegisterWebhook($input: RegisterWebhookInput!) {
    registerWebhook(input: $input) {
      __typename
      ... on RegisterWebhookPayload {
        secret
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

export const UpdateWebhookDocument = graphql(`
  mutation UpdateWebhook($input: UpdateWebhookInput!) {
    updateWebhook(input: $input) {
      __typename
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

export const RotateWebhookSecretDocument = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      __typename
      ... on RotateWebhookSecretPayload {
        secret
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const RemoveWebhookDocument = graphql(`
  mutation RemoveWebhook($input: RemoveWebhookInput!) {
    removeWebhook(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const ReplayWebhookDeliveryDocument = graphql(`
  mutation ReplayWebhookDelivery($input: ReplayWebhookDeliveryInput!) {
    replayWebhookDelivery(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

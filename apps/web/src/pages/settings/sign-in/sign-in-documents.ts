import { graphql } from '../../../gql';

export const PortalSettingsDocument = graphql(`
  query PortalSettings {
    portalSettings {
      ...PortalSettingsInFull
    }
  }

  fragment PortalSettingsInFull on PortalSettings {
    id
    version
    passwordMinLength
    sessionHours
    sessionIdleMinutes
    keepReportsForMonths
  }
`);

export const SetSignInRulesDocument = graphql(`
  mutation SetSignInRules($input: SetSignInRulesInput!) {
    setSignInRules(input: $input) {
      __typename
      ... on SetSignInRulesPayload {
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
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const SessionsDocument = graphql(`
  query Sessions($first: Int, $after: String, $last: Int, $before: String) {
    sessions(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        isCurrent
        beganAt
        lastSeenAt
        expiresAt
        userAgent
        address
      }
    }
  }
`);

export const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      __typename
      ... on EndSessionPayload {
        sessionId
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      ended
    }
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on ChangePasswordPayload {
        ended
      }
      ... on UserError {
        message
        path
      }
    }
  }
`);

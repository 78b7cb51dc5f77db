import { graphql } from '../../gql';

export const ReviewDocument = graphql(`
  query Review($id: ID!) {
    review(id: $id) {
      ...ReviewInFull
      vendor {
        id
        name
        tier
        contacts {
          name
          email
        }
      }
      report {
        ...ReportInFull
        cuecsNotAssessed
      }
    }
  }

  fragment ReviewInFull on Review {
    id
    status
    version
    openedAt
    openedBy {
      id
      name
    }
    assignee {
      id
      name
    }
    dueOn
    latestDecision {
      id
      decision
    }
    checklist {
      code
      outcome
      message
      caution
      evidence {
        ...EvidencePlace
      }
    }
    exceptions {
      key
      controlId
      finding
      evidence {
        ...EvidencePlace
      }
      earlier {
        kind
        text
        dueOn
        saidAt
        saidBy {
          id
          name
        }
        review {
          id
        }
      }
      disposition {
        kind
        text
        dueOn
        version
        disposedAt
        disposedBy {
          id
          name
        }
        followUp {
          ...FollowUpInFull
        }
      }
    }
    mayApprove
    secondPersonNeeded
    approvers {
      id
      name
    }
    pendingDecision {
      decision
      rationale
      overrideRationale
      proposedAt
      proposedBy {
        id
        name
      }
      conditions {
        description
        dueOn
        owner {
          id
          name
        }
      }
    }
    decisions {
      id
      decision
      overrideRationale
      reviewAgainOn
      policyVersion
      approvedBy {
        id
        name
      }
      rationale
      decidedAt
      decidedBy {
        id
        name
      }
      conditions {
        ...ConditionInFull
      }
    }
  }
`);

/** Nothing of it is kept but that there was a change: whoever writes decides on the version that they look at. */
export const ReviewChangedDocument = graphql(`
  subscription ReviewChanged($reviewId: ID!) {
    reviewChanged(reviewId: $reviewId) {
      review {
        id
      }
    }
  }
`);

export const DecideReviewDocument = graphql(`
  mutation DecideReview($input: DecideReviewInput!) {
    decideReview(input: $input) {
      __typename
      ... on DecideReviewPayload {
        review {
          ...ReviewInFull
          report {
            id
            openReview {
              id
              status
            }
          }
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
      ... on ReviewVersionConflict {
        current {
          ...ReviewInFull
        }
      }
      ... on ReviewAlreadyDecided {
        review {
          ...ReviewInFull
        }
      }
      ... on DecisionAwaitsApproval {
        review {
          ...ReviewInFull
        }
      }
    }
  }
`);

export const AssignReviewDocument = graphql(`
  mutation AssignReview($input: AssignReviewInput!) {
    assignReview(input: $input) {
      __typename
      ... on AssignReviewPayload {
        review {
          id
          version
          assignee {
            id
            name
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SetReviewDueDateDocument = graphql(`
  mutation SetReviewDueDate($input: SetReviewDueDateInput!) {
    setReviewDueDate(input: $input) {
      __typename
      ... on SetReviewDueDatePayload {
        review {
          id
          version
          dueOn
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const DisposeExceptionDocument = graphql(`
  mutation DisposeException($input: DisposeExceptionInput!) {
    disposeException(input: $input) {
      __typename
      ... on DisposeExceptionPayload {
        review {
          ...ReviewInFull
        }
      }
      ... on UserError {
        message
      }
      ... on DisposedMeanwhile {
        review {
          ...ReviewInFull
        }
      }
    }
  }
`);

export const ConfirmChecklistLineDocument = graphql(`
  mutation ConfirmChecklistLine($input: ConfirmChecklistLineInput!) {
    confirmChecklistLine(input: $input) {
      __typename
      ... on ConfirmChecklistLinePayload {
        review {
          ...ReviewInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ReopenChecklistLineDocument = graphql(`
  mutation ReopenChecklistLine($input: ReopenChecklistLineInput!) {
    reopenChecklistLine(input: $input) {
      __typename
      ... on ReopenChecklistLinePayload {
        review {
          ...ReviewInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ApproveDecisionDocument = graphql(`
  mutation ApproveDecision($input: ApproveDecisionInput!) {
    approveDecision(input: $input) {
      __typename
      ... on ApproveDecisionPayload {
        review {
          ...ReviewInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const SendBackDecisionDocument = graphql(`
  mutation SendBackDecision($input: SendBackDecisionInput!) {
    sendBackDecision(input: $input) {
      __typename
      ... on SendBackDecisionPayload {
        review {
          ...ReviewInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const ConditionInFullDocument = graphql(`
  fragment ConditionInFull on Condition {
    id
    description
    dueOn
    isOverdue
    owner {
      id
      name
    }
    review {
      id
    }
    closure {
      evidence
      files {
        id
        fileName
        fileUrl
      }
      closedAt
      closedBy {
        id
        name
      }
    }
  }
`);

export const FollowUpInFullDocument = graphql(`
  fragment FollowUpInFull on FollowUp {
    id
    asked
    dueOn
    isOverdue
    owner {
      id
      name
    }
    closure {
      evidence
      closedAt
      closedBy {
        id
        name
      }
      files {
        id
        fileName
        fileUrl
      }
    }
  }
`);

export const AssignFollowUpDocument = graphql(`
  mutation AssignFollowUp($input: AssignFollowUpInput!) {
    assignFollowUp(input: $input) {
      __typename
      ... on AssignFollowUpPayload {
        followUp {
          ...FollowUpInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const AssignConditionDocument = graphql(`
  mutation AssignCondition($input: AssignConditionInput!) {
    assignCondition(input: $input) {
      __typename
      ... on AssignConditionPayload {
        condition {
          ...ConditionInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const CloseFollowUpDocument = graphql(`
  mutation CloseFollowUp($input: CloseFollowUpInput!) {
    closeFollowUp(input: $input) {
      __typename
      ... on CloseFollowUpPayload {
        followUp {
          ...FollowUpInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const WithdrawReviewDocument = graphql(`
  mutation WithdrawReview($input: WithdrawReviewInput!) {
    withdrawReview(input: $input) {
      __typename
      ... on WithdrawReviewPayload {
        review {
          id
          status
          version
          report {
            id
            openReview {
              id
              status
            }
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const CloseConditionDocument = graphql(`
  mutation CloseCondition($input: CloseConditionInput!) {
    closeCondition(input: $input) {
      __typename
      ... on CloseConditionPayload {
        condition {
          ...ConditionInFull
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

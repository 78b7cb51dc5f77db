import { graphql } from '../../../gql';

export const ReviewCommentsDocument = graphql(`
  query ReviewComments($id: ID!, $first: Int, $after: String) {
    review(id: $id) {
      id
      comments(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CommentLine
        }
      }
    }
  }

  fragment CommentLine on ReviewComment {
    id
    about
    cuec {
      id
    }
    writtenAt
    editedAt
    withdrawnAt
    mayChange
    author {
      id
      name
    }
    parts {
      text
      mentioned {
        id
        name
        email
      }
    }
  }
`);

export const ReviewAttachmentsDocument = graphql(`
  query ReviewAttachments($id: ID!, $first: Int, $after: String) {
    review(id: $id) {
      id
      attachments(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AttachmentLine
        }
      }
    }
  }

  fragment AttachmentLine on ReviewAttachment {
    id
    fileName
    sizeBytes
    attachedAt
    mayWithdraw
    fileUrl
    attachedBy {
      id
      name
    }
  }
`);

export const ReviewDiscussionDocument = graphql(`
  subscription ReviewDiscussion($reviewId: ID!) {
    reviewDiscussion(reviewId: $reviewId) {
      review {
        id
        status
        version
      }
    }
  }
`);

export const ReviewOfReportDocument = graphql(`
  query ReviewOfReport($reportId: ID!) {
    report(id: $reportId) {
      id
      reviews(first: 1) {
        nodes {
          id
          status
        }
      }
    }
  }
`);

export const CommentOnReviewDocument = graphql(`
  mutation CommentOnReview($input: CommentOnReviewInput!) {
    commentOnReview(input: $input) {
      __typename
      ... on CommentOnReviewPayload {
        comment {
          ...CommentLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const EditCommentDocument = graphql(`
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
      __typename
      ... on EditCommentPayload {
        comment {
          ...CommentLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const WithdrawCommentDocument = graphql(`
  mutation WithdrawComment($input: WithdrawCommentInput!) {
    withdrawComment(input: $input) {
      __typename
      ... on WithdrawCommentPayload {
        comment {
          ...CommentLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const WithdrawAttachmentDocument = graphql(`
  mutation WithdrawAttachment($input: WithdrawAttachmentInput!) {
    withdrawAttachment(input: $input) {
      __typename
      ... on WithdrawAttachmentPayload {
        attachment {
          ...AttachmentLine
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

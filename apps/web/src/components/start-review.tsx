import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { useMay } from '../app/use-may';
import { graphql } from '../gql';
import { tellRefusal } from './tell-refusal';

const OpenReviewDocument = graphql(`
  mutation OpenReview($input: OpenReviewInput!) {
    openReview(input: $input) {
      __typename
      ... on OpenReviewPayload {
        review {
          id
          status
          version
          assignee {
            id
            name
          }
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
      ... on ReviewAlreadyOpen {
        review {
          id
        }
      }
    }
  }
`);

interface StartReviewProps {
  readonly reportId: string;
  readonly children: string;
}

/** Begins to look at a report, and leads to its review. @param at the place in it, as the address names it */
export function useStartReview(reportId: string, { at = '' }: { readonly at?: string } = {}) {
  const navigate = useNavigate();
  const [{ fetching }, open] = useMutation(OpenReviewDocument);
  const start = async () => {
    const { data, error } = await open({ input: { reportId } });
    const answer = data?.openReview;
    if (answer && 'review' in answer) return navigate(`/reviews/${answer.review.id}${at}`);
    tellRefusal({ title: 'The review was not opened', error, answer, again: () => void start() });
  };
  return { start, isUnderWay: fetching };
}

export function StartReview({ reportId, children }: StartReviewProps) {
  const mayOpen = useMay('REVIEW_OPEN');
  const { start, isUnderWay } = useStartReview(reportId);
  if (!mayOpen) return null;
  return (
    <Button leftSection={<IconChecklist size={16} />} loading={isUnderWay} onClick={() => void start()}>
      {children}
    </Button>
  );
}

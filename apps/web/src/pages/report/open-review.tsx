import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChecklist } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { messageOf } from '../../api/failures';
import type { ReportInFullFragment } from '../../gql/graphql';
import { OpenReviewDocument } from './report-documents';

/** Opens a review of the report, or leads to the one that is open. */
export function OpenReview({ report }: { readonly report: ReportInFullFragment }) {
  const navigate = useNavigate();
  const [{ fetching }, open] = useMutation(OpenReviewDocument);
  if (report.openReview)
    return (
      <Button component={Link} to={`/reviews/${report.openReview.id}`} leftSection={<IconChecklist size={16} />}>
        Continue the review
      </Button>
    );
  const start = async () => {
    const { data, error } = await open({ input: { reportId: report.id } });
    const answer = data?.openReview;
    if (answer && 'review' in answer) return navigate(`/reviews/${answer.review.id}`);
    const message = error ? messageOf(error) : answer && 'message' in answer ? answer.message : '';
    notifications.show({ color: 'red', title: 'The review was not opened', message });
  };
  return (
    <Button leftSection={<IconChecklist size={16} />} loading={fetching} onClick={() => void start()}>
      Open a review
    </Button>
  );
}

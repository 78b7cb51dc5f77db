import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { Link } from 'react-router';
import { StartReview } from '../../components/start-review';
import type { ReportInFullFragment } from '../../gql/graphql';

/** Begins a review of the report, or leads to the one that somebody has begun. */
export function OpenReview({ report: { id, openReview } }: { readonly report: ReportInFullFragment }) {
  if (openReview?.status === 'IN_REVIEW')
    return (
      <Button component={Link} to={`/reviews/${openReview.id}`} leftSection={<IconChecklist size={16} />}>
        Continue the review
      </Button>
    );
  return <StartReview reportId={id}>{openReview ? 'Start the review' : 'Open a review'}</StartReview>;
}

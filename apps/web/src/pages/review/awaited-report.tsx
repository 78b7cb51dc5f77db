import { Button, Stack, Text } from '@mantine/core';
import { IconMailForward, IconMailOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { May } from '../../components/may';
import { AuditTrail } from '../../components/audit-trail';
import { EmptyNote } from '../../components/empty-note';
import { PageHeader } from '../../components/page-header';
import { Surface } from '../../components/surface';
import { ReviewStatusBadge, TierBadge } from '../../components/term-badges';
import type { ReviewQuery } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import { Discussion } from './discussion/discussion';
import { useDiscussion } from './discussion/use-discussion';
import { WhoAndWhen } from './who-and-when';
import { WithdrawReview } from './withdraw-review';

const CRUMBS = [{ label: 'Reviews', to: '/reviews' }];

/** A review that waits for the vendor's report. */
export function AwaitedReport({ review }: { readonly review: NonNullable<ReviewQuery['review']> }) {
  const { vendor, status, openedAt, openedBy } = review;
  const discussion = useDiscussion(review.id);
  return (
    <Stack gap="lg" p="lg" maw={860}>
      <PageHeader
        title={`Review of ${vendor.name}`}
        crumbs={CRUMBS}
        badges={
          <>
            <TierBadge of={vendor.tier} />
            <ReviewStatusBadge of={status} />
          </>
        }
      />
      <Surface>
        {status === 'WITHDRAWN' ? (
          <EmptyNote title="This review was withdrawn" icon={IconMailOff}>
            Nobody waits for the report any more. The next report of the vendor begins another review.
          </EmptyNote>
        ) : (
          <EmptyNote
            title="The report is awaited"
            icon={IconMailForward}
            action={
              <May permission="REPORT_UPLOAD">
                <Button component={Link} to={`/vendors/${vendor.id}`} mt="xs">
                  Upload it for {vendor.name}
                </Button>
              </May>
            }
          >
            The next report that is uploaded for the vendor answers this review.
          </EmptyNote>
        )}
      </Surface>
      {status === 'REQUESTED' && (
        <May permission="REVIEW_OPEN">
          <Surface title="Not needed any more">
            <WithdrawReview reviewId={review.id} />
          </Surface>
        </May>
      )}
      <Surface title="Who and by when">
        <WhoAndWhen review={review} />
        <Text size="xs" c="dimmed" mt="sm">
          Asked for {momentOf(openedAt)}
          {openedBy && ` by ${openedBy.name}`}
        </Text>
      </Surface>
      <Surface title="Discussion">
        <Discussion review={review} discussion={discussion} />
      </Surface>
      <Surface title="Audit trail">
        <AuditTrail key={review.version} subjectId={review.id} />
      </Surface>
    </Stack>
  );
}

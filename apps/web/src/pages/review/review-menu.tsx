import { useState } from 'react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconDots } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { AskReason } from '../../components/ask-reason';
import { May } from '../../components/may';
import { isOpen } from '../../terms/labels';
import { WithdrawReviewDocument } from './review-documents';
import type { ReviewOfReport } from './review-page';

/** What is seldom done with a review: to withdraw one that was begun by mistake, as long as nothing was decided. */
export function ReviewMenu({ review }: { readonly review: ReviewOfReport }) {
  const { id, report, status, pendingDecision, decisions } = review;
  const [isAsking, setAsking] = useState(false);
  const [{ data, error, fetching }, withdraw] = useMutation(WithdrawReviewDocument);
  const navigate = useNavigate();
  if (!isOpen(status) || pendingDecision || decisions.length > 0) return null;
  const submit = async (reason: string) => {
    const answer = (await withdraw({ input: { reviewId: id, reason } })).data?.withdrawReview;
    if (answer?.__typename === 'WithdrawReviewPayload') void navigate(`/reports/${report.id}`);
  };
  return (
    <May permission="REVIEW_OPEN">
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label="More about this review">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconBan size={16} />} onClick={() => setAsking(true)}>
            Withdraw this review
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AskReason
        isAsking={isAsking}
        title="Withdraw this review?"
        label="Why it is withdrawn"
        placeholder="Such as: begun by mistake"
        does="Withdraw the review"
        isUnderWay={fetching}
        problem={refusalIn(error, data?.withdrawReview)}
        onClose={() => setAsking(false)}
        onDo={(reason) => void submit(reason)}
      >
        Nobody is reminded of it any more. What was said and confirmed in it stays, and the report can be reviewed anew.
      </AskReason>
    </May>
  );
}

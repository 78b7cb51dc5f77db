import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { AskReason } from '../../components/ask-reason';
import { May } from '../../components/may';
import type { ReportInFullFragment } from '../../gql/graphql';
import { WithdrawReportDocument } from './withdrawing-documents';

interface WithdrawReportProps {
  readonly report: Pick<ReportInFullFragment, 'id' | 'fileName' | 'vendor' | 'openReview'>;
  /** What the button says that begins it. */
  readonly label: string;
}

/** Takes back a report that should never have been put there, such as an invoice. */
export function WithdrawReport({ report: { id, fileName, vendor, openReview }, label }: WithdrawReportProps) {
  const [isAsking, { open, close }] = useDisclosure(false);
  const [{ data, error, fetching }, withdraw] = useMutation(WithdrawReportDocument);
  const submit = async (reason: string) => {
    const answer = (await withdraw({ input: { reportId: id, reason } })).data?.withdrawReport;
    if (answer?.__typename === 'WithdrawReportPayload') close();
  };
  return (
    <May permission="REPORT_UPLOAD">
      <Button size="xs" variant="default" leftSection={<IconFileOff size={14} />} onClick={open}>
        {label}
      </Button>
      <AskReason
        isAsking={isAsking}
        title="Withdraw the report?"
        label="Why it is withdrawn"
        placeholder="Such as: an invoice, uploaded by mistake"
        does="Withdraw the report"
        isUnderWay={fetching}
        problem={refusalIn(error, data?.withdrawReport)}
        onClose={close}
        onDo={(reason) => void submit(reason)}
      >
        {fileName} counts for {vendor.name} no more: in no list, no date, no CUEC, no reminder. It stays here with what
        was read in it, and can be restored.
        {openReview?.status === 'IN_REVIEW' && (
          <>
            {' '}
            <Anchor component={Link} to={`/reviews/${openReview.id}`} size="sm">
              Its review
            </Anchor>{' '}
            has to be withdrawn first.
          </>
        )}
      </AskReason>
    </May>
  );
}

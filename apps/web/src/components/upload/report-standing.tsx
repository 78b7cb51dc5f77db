import { sentence } from '@countersign/vocabulary';
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { addressOfReport, rememberPassword } from '../../api/document-passwords';
import { graphql } from '../../gql';
import { dayOfMoment } from '../../terms/dates';
import { tellRefusal } from '../tell-refusal';
import { useFoundInReport } from './found-in-report';
import { ReadingStanding } from './reading-standing';

const ArrivedReportDocument = graphql(`
  query ArrivedReport($id: ID!) {
    report(id: $id) {
      id
      fileName
      readStatus
      withdrawal {
        at
        reason
      }
      progress {
        pagesRead
        pages
      }
      failure {
        code
        message
      }
    }
  }
`);

const RetryArrivedReportDocument = graphql(`
  mutation RetryArrivedReport($input: RetryReadingInput!) {
    retryReading(input: $input) {
      __typename
      ... on RetryReadingPayload {
        report {
          id
          readStatus
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** A report as far as it was read; undefined: none is asked for, or it is not known yet. */
export function useArrivedReport(reportId: string | undefined) {
  const [{ data }] = useQuery({
    query: ArrivedReportDocument,
    variables: { id: reportId ?? '' },
    pause: reportId === undefined,
  });
  return data?.report ?? undefined;
}

interface ReportStandingProps {
  readonly reportId: string;
  /** The vendor had the same file already. */
  readonly isDuplicate: boolean;
}

/** How the reading of a report fares that was handed in here; the page follows the reports, and so does this. */
export function ReportStanding({ reportId, isDuplicate }: ReportStandingProps) {
  const report = useArrivedReport(reportId);
  const [{ fetching }, retry] = useMutation(RetryArrivedReportDocument);
  const again = async (password?: string) => {
    if (password !== undefined) rememberPassword(addressOfReport(reportId), password);
    const { data: done, error } = await retry({ input: { reportId, password } });
    const title = 'It is not read again';
    tellRefusal({ title, error, answer: done?.retryReading, again: () => void again(password) });
  };
  return (
    <>
      <Text size="sm" role="status">
        {isDuplicate
          ? report?.withdrawal
            ? `The same file was withdrawn here on ${dayOfMoment(report.withdrawal.at)}: ${sentence(report.withdrawal.reason)} Restore it on its page if it belongs here. `
            : 'This vendor has the same file already. '
          : 'Uploaded. '}
        <Anchor component={Link} to={`/reports/${reportId}`} size="sm" fw={600}>
          {isDuplicate ? 'Go to that report' : 'Go to the report'}
        </Anchor>
      </Text>
      {report && !report.withdrawal && (
        <ReadingStanding
          {...report}
          name={report.fileName}
          found={<Found reportId={reportId} />}
          isAskedAgain={fetching}
          onAgain={(password) => void again(password)}
        />
      )}
    </>
  );
}

/** Asked for once there is something. */
const Found = ({ reportId }: { readonly reportId: string }) => useFoundInReport(reportId)?.words ?? 'Read.';

import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql';
import { counted } from '../../terms/counts';
import { tellRefusal } from '../tell-refusal';
import { ReadingStanding } from './reading-standing';

const ArrivedReportDocument = graphql(`
  query ArrivedReport($id: ID!) {
    report(id: $id) {
      id
      readStatus
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

const FoundInReportDocument = graphql(`
  query FoundInReport($id: ID!) {
    report(id: $id) {
      id
      facts {
        exceptions {
          finding
        }
      }
      cuecs(first: 1) {
        totalCount
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
  const again = async () => {
    const { data: done, error } = await retry({ input: { reportId } });
    const title = 'It is not read again';
    tellRefusal({ title, error, answer: done?.retryReading, again: () => void again() });
  };
  return (
    <>
      <Text size="sm" role="status">
        {isDuplicate ? 'This vendor has the same file already. ' : 'Uploaded. '}
        <Anchor component={Link} to={`/reports/${reportId}`} size="sm" fw={600}>
          {isDuplicate ? 'Go to that report' : 'Go to the report'}
        </Anchor>
      </Text>
      {report && (
        <ReadingStanding
          {...report}
          found={<Found reportId={reportId} />}
          isAskedAgain={fetching}
          onAgain={() => void again()}
        />
      )}
    </>
  );
}

/** Asked for once there is something. */
function Found({ reportId }: { readonly reportId: string }) {
  const [{ data }] = useQuery({ query: FoundInReportDocument, variables: { id: reportId } });
  const report = data?.report;
  if (!report?.facts) return 'Read.';
  return `Read: ${counted(report.facts.exceptions.length, 'exception')}, ${counted(report.cuecs.totalCount, 'CUEC')}.`;
}

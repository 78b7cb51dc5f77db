import { Anchor, Text } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EmptyNote } from '../../../components/empty-note';
import { Loaded } from '../../../components/loaded';
import { Surface } from '../../../components/surface';
import { Table } from '../../../components/table';
import { VendorLink } from '../../../components/vendor-link';
import { counted } from '../../../terms/counts';
import { dayOfMoment, momentOf } from '../../../terms/dates';
import { RetentionPreviewDocument } from './retention-documents';

const BECAUSE = {
  SUPERSEDED: 'A later report stands in its place',
  VENDOR_LEFT: 'Its vendor left',
  WITHDRAWN: 'It was withdrawn',
} as const;

interface RetentionPreviewProps {
  readonly months: number;
  /** Whether that is what counts now. */
  readonly isInForce: boolean;
}

/** What the next run deletes, or would if so many months counted. */
export function RetentionPreview({ months, isInForce }: RetentionPreviewProps) {
  const [{ data, error }, again] = useQuery({
    query: RetentionPreviewDocument,
    variables: { months },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Surface title={isInForce ? 'What goes at the next run' : `What would go with ${counted(months, 'month')}`} flush>
      <Loaded data={data?.retentionPreview} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {({ due, totalCount, runsAt }) =>
          totalCount === 0 ? (
            <EmptyNote title="No file was kept for so long" icon={IconFileCheck}>
              The next run is at {momentOf(runsAt)}.
            </EmptyNote>
          ) : (
            <>
              <Text size="sm" px={20} py="sm">
                {counted(totalCount, 'file')} {isInForce ? 'go' : 'would go'} at {momentOf(runsAt)}
                {totalCount > due.length && `; the first ${due.length} of them`}:
              </Text>
              <Table miw={600} verticalSpacing="xs" horizontalSpacing={20}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Report</Table.Th>
                    <Table.Th>Vendor</Table.Th>
                    <Table.Th>Why</Table.Th>
                    <Table.Th>Since</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {due.map(({ report, because, since }) => (
                    <Table.Tr key={report.id}>
                      <Table.Td>
                        <Anchor component={Link} to={`/reports/${report.id}`} size="sm">
                          {report.fileName}
                        </Anchor>
                      </Table.Td>
                      <Table.Td>
                        <VendorLink vendor={report.vendor} />
                      </Table.Td>
                      <Table.Td>{BECAUSE[because]}</Table.Td>
                      <Table.Td>{dayOfMoment(since)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </>
          )
        }
      </Loaded>
    </Surface>
  );
}

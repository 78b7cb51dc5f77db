import { Button, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { May } from '../../components/may';
import { passwordOf } from '../../api/document-passwords';
import { refusalIn } from '../../api/failures';
import type { ReportInFullFragment } from '../../gql/graphql';
import { ReadReportAgainDocument } from './correction-documents';

/** Asks for another reading, as by a newer reader. */
export function ReadAgain({ report: { id, fileUrl, readingAgain } }: { readonly report: ReportInFullFragment }) {
  const [{ data, error, fetching }, ask] = useMutation(ReadReportAgainDocument);
  const refusal = refusalIn(error, data?.readReportAgain);
  const isUnderWay = readingAgain?.status === 'QUEUED' || readingAgain?.status === 'READING';
  return (
    <May permission="REPORT_READ_AGAIN">
      <Button
        size="xs"
        variant="default"
        mt="xs"
        leftSection={<IconRefresh size={14} />}
        loading={fetching}
        disabled={isUnderWay}
        onClick={() => void ask({ input: { reportId: id, password: passwordOf(fileUrl) } })}
      >
        Read it again
      </Button>
      {refusal && (
        <Text size="xs" c="red" role="alert">
          {refusal}
        </Text>
      )}
    </May>
  );
}

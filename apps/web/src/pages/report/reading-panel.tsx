import { Button, Progress, Stack, Text, Title } from '@mantine/core';
import { IconFileAlert, IconFileSearch, IconHourglass, IconRefresh } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { May } from '../../components/may';
import { asksForPassword, passwordOf, rememberPassword } from '../../api/document-passwords';
import { messageOf } from '../../api/failures';
import { DocumentPassword } from '../../components/document-password';
import { Problem } from '../../components/failure-note';
import type { ReportInFullFragment } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { momentOf } from '../../terms/dates';
import { WithdrawReport } from '../../report-view/withdrawing/withdraw-report';
import { WithdrawnNote } from '../../report-view/withdrawing/withdrawn-note';
import { RetryReadingDocument } from './report-documents';
import classes from './reading-panel.module.css';

/** Stands where the facts will stand: how far the reading has come, or why it failed. */
export function ReadingPanel({ report }: { readonly report: ReportInFullFragment }) {
  return (
    <div className={classes.panel}>
      {report.withdrawal ? (
        <WithdrawnNote report={report} />
      ) : report.readStatus === 'FAILED' ? (
        <Failed report={report} />
      ) : (
        <UnderWay report={report} />
      )}
    </div>
  );
}

function UnderWay({ report: { readStatus, progress } }: { readonly report: ReportInFullFragment }) {
  const pages = progress?.pages ?? null;
  const pagesRead = progress?.pagesRead ?? 0;
  const isWaiting = readStatus === 'QUEUED';
  const Sign = isWaiting ? IconHourglass : IconFileSearch;
  return (
    <Stack align="center" gap="sm" w="100%" maw={420} role="status" aria-live="polite">
      <Sign size={40} stroke={1.4} aria-hidden />
      <Title order={2} size="h3">
        {isWaiting ? 'Waiting to be read' : readStatus === 'READ' ? 'Read' : 'The report is being read'}
      </Title>
      <Progress
        w="100%"
        size="lg"
        value={readStatus === 'READ' ? 100 : pages ? (pagesRead / pages) * 100 : 0}
        animated={!isWaiting}
        aria-label="Pages read"
      />
      <Text size="sm" c="dimmed" className="numbers" ta="center">
        {isWaiting
          ? 'Its turn comes as soon as a reader is free. This page follows by itself.'
          : pages
            ? `Page ${pagesRead} of ${counted(pages, 'page')}`
            : 'Opening the document'}
      </Text>
    </Stack>
  );
}

function Failed({ report }: { readonly report: ReportInFullFragment }) {
  const { id, fileUrl, failure, readingAttempts } = report;
  const [{ data, error, fetching }, retry] = useMutation(RetryReadingDocument);
  const answer = data?.retryReading;
  const refusal = error ? messageOf(error) : answer?.__typename === 'NotFound' ? answer.message : null;
  return (
    <Stack align="center" gap="sm" maw={460} ta="center" role="alert">
      <IconFileAlert size={40} stroke={1.4} className={classes.bad} aria-hidden />
      <Title order={2} size="h3">
        The report could not be read
      </Title>
      <Text>{failure?.message}</Text>
      {failure && (
        <Text size="xs" c="dimmed">
          {failure.code} · {momentOf(failure.failedAt)} · {counted(readingAttempts, 'attempt')}
        </Text>
      )}
      {refusal && (
        <Problem>
          <Text size="sm">{refusal}</Text>
        </Problem>
      )}
      <May permission="REPORT_RETRY">
        {asksForPassword(failure?.code) ? (
          <DocumentPassword
            name={report.fileName}
            does="Read with it"
            isUnderWay={fetching}
            onGive={(password) => {
              rememberPassword(fileUrl, password);
              void retry({ input: { reportId: id, password } });
            }}
          />
        ) : (
          <Button
            variant={failure?.retryable ? 'filled' : 'default'}
            leftSection={<IconRefresh size={16} />}
            loading={fetching}
            onClick={() => void retry({ input: { reportId: id, password: passwordOf(fileUrl) } })}
          >
            Try again
          </Button>
        )}
      </May>
      {failure && !failure.retryable && !asksForPassword(failure.code) && (
        <Text size="sm" c="dimmed">
          The same file will most likely fail again. Upload a better one on the vendor’s page.
        </Text>
      )}
      <WithdrawReport report={report} label="It does not belong here: withdraw it" />
    </Stack>
  );
}

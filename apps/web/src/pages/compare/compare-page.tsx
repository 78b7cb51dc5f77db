import { Select, Stack, Text } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { useFilters } from '../../components/use-filters';
import { useReportsChanged } from '../../components/use-reports-changed';
import type { CompareReportsQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { titleOf } from '../../terms/report-title';
import { NotFoundPage } from '../not-found-page';
import { CompareReportsDocument } from './compare-documents';
import { Comparison } from './comparison';

type Answer = CompareReportsQuery['compareReports'];
type ComparedReport = NonNullable<CompareReportsQuery['report']>;

export function Component() {
  const { reportId = '' } = useParams();
  const { params } = useFilters();
  const variables = { reportId, withId: params.get('with') };
  const [{ data, error, stale }, again] = useQuery({ query: CompareReportsDocument, variables });
  const refetch = () => again({ requestPolicy: 'network-only' });
  // One of the two may be read, or read again, meanwhile.
  useReportsChanged(refetch);
  return (
    <Loaded data={data} error={error} onRetry={refetch}>
      {({ report, compareReports }) =>
        report ? <Compared report={report} answer={compareReports} isBusy={stale} /> : <NotFoundPage what="report" />
      }
    </Loaded>
  );
}

interface ComparedProps {
  readonly report: ComparedReport;
  readonly answer: Answer;
  readonly isBusy: boolean;
}

function Compared({ report, answer, isBusy }: ComparedProps) {
  const { vendor, comparableReports } = report;
  const comparison = answer.__typename === 'ReportComparison' ? answer : null;
  const isWithPrevious = comparableReports.some(
    ({ isPrevious, report: { id } }) => isPrevious && id === comparison?.previous.id,
  );
  return (
    <Stack gap="lg" aria-busy={isBusy}>
      <PageHeader
        title={isWithPrevious || !comparison ? 'Compared with the report before' : 'Compared with an earlier report'}
        crumbs={[
          { label: 'Vendors', to: '/vendors' },
          { label: vendor.name, to: `/vendors/${vendor.id}` },
          { label: titleOf(report), to: `/reports/${report.id}` },
        ]}
        description={
          comparison &&
          (comparison.differences === 0 ? 'Nothing differs.' : counted(comparison.differences, 'difference'))
        }
        actions={<ChooseEarlier report={report} chosen={comparison?.previous.id ?? null} />}
      />
      {comparison ? (
        <Comparison comparison={comparison} />
      ) : (
        <EmptyNote title="There is nothing to compare" icon={IconArrowsDiff}>
          {'message' in answer ? answer.message : null}
        </EmptyNote>
      )}
    </Stack>
  );
}

interface ChooseEarlierProps {
  readonly report: ComparedReport;
  readonly chosen: string | null;
}

function ChooseEarlier({ report: { comparableReports }, chosen }: ChooseEarlierProps) {
  const { set } = useFilters();
  if (comparableReports.length < 2 && chosen !== null) return null;
  if (comparableReports.length === 0) return null;
  return (
    <Select
      label={
        <Text span size="xs" c="dimmed">
          Compare with
        </Text>
      }
      placeholder="Choose an earlier report"
      data={comparableReports.map(({ report }) => ({ value: report.id, label: titleOf(report) }))}
      value={chosen}
      onChange={(id) => set('with', id)}
      allowDeselect={false}
      w={330}
      maw="100%"
    />
  );
}

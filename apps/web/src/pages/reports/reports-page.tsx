import { Stack } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { ExportButton } from '../../components/export-button';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { ReportTable } from '../../components/report-table';
import { Surface } from '../../components/surface';
import { useIsOld } from '../../components/use-is-old';
import { useFilters } from '../../components/use-filters';
import { useReportsChanged } from '../../components/use-reports-changed';
import { FRESHNESS, READ_STATUS, termIn } from '../../terms/labels';
import { ReportFilters } from './report-filters';
import { ReportsDocument, ReportsUnderWayDocument } from './reports-documents';

export function Component() {
  const { params, set } = useFilters();
  return (
    <Stack gap="lg">
      <PageHeader
        title="Reports"
        description="Every report that was uploaded. A new one is uploaded on its vendor’s page."
        actions={params.get('read') !== 'UNDERWAY' && <ExportButton list="reports" {...listIn(params)} />}
      />
      <ReportFilters params={params} onChange={set} />
      <Surface flush>
        {params.get('read') === 'UNDERWAY' ? (
          <UnderWay vendorId={params.get('vendor')} />
        ) : (
          <Filtered params={params} />
        )}
      </Surface>
    </Stack>
  );
}

/** Which reports the address asks for, and in which order. */
function listIn(params: URLSearchParams) {
  const filter = {
    vendorId: params.get('vendor'),
    freshness: termIn(FRESHNESS, params.get('freshness')),
    readStatus: termIn(READ_STATUS, params.get('read')),
    latestOnly: params.get('latest') === '1',
  };
  const orderBy = params.get('order') === 'stale' ? ({ field: 'STALE_ON', direction: 'ASCENDING' } as const) : null;
  return { filter, orderBy };
}

function Filtered({ params }: { readonly params: URLSearchParams }) {
  const { filter, orderBy } = listIn(params);
  const variables = { filter, orderBy, ...pageRequestIn(params) };
  const [{ data, error, fetching }, again] = useQuery({ query: ReportsDocument, variables });
  const isOld = useIsOld(variables, fetching);
  const refetch = () => again({ requestPolicy: 'network-only' });
  useReportsChanged(refetch);
  return (
    <Loaded data={data?.reports} error={error} isOld={isOld} onRetry={refetch}>
      {({ nodes, pageInfo, totalCount }) =>
        totalCount === 0 ? (
          <EmptyNote title="No report here" icon={IconFileText}>
            Take the filters away, or upload a report on the page of its vendor.
          </EmptyNote>
        ) : (
          <>
            <ReportTable reports={nodes} />
            <Pager pageInfo={pageInfo} totalCount={totalCount} noun="report" />
          </>
        )
      }
    </Loaded>
  );
}

function UnderWay({ vendorId }: { readonly vendorId: string | null }) {
  const [{ data, error }, again] = useQuery({ query: ReportsUnderWayDocument, variables: { vendorId } });
  const refetch = () => again({ requestPolicy: 'network-only' });
  useReportsChanged(refetch);
  return (
    <Loaded data={data} error={error} onRetry={refetch}>
      {({ reading, queued }) =>
        reading.totalCount + queued.totalCount === 0 ? (
          <EmptyNote title="Nothing is being read" icon={IconFileText}>
            Every report that was uploaded has been read, or could not be read.
          </EmptyNote>
        ) : (
          <ReportTable reports={[...reading.nodes, ...queued.nodes]} />
        )
      }
    </Loaded>
  );
}

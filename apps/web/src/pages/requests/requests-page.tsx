import { Stack } from '@mantine/core';
import { IconMailQuestion } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { Segments } from '../../components/segments';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { ExportButton } from '../../components/export-button';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useIsOld } from '../../components/use-is-old';
import { useFilters } from '../../components/use-filters';
import { REQUEST_STATE, choicesOf, termIn } from '../../terms/labels';
import { ReportRequestsDocument } from './request-documents';
import { RequestTable } from './request-table';

export function Component() {
  const { params, set } = useFilters();
  const state = termIn(REQUEST_STATE, params.get('state'));
  const variables = { filter: { state }, ...pageRequestIn(params) };
  const [{ data, error, fetching }, again] = useQuery({ query: ReportRequestsDocument, variables });
  const isOld = useIsOld(variables, fetching);
  return (
    <Stack gap="lg">
      <PageHeader
        title="Requests"
        description="Reports that vendors were asked for by mail. A contact uploads through a link, and is reminded until the report is there."
        actions={<ExportButton list="requests" filter={{ state }} />}
      />
      <Segments
        aria-label="Where the request stands"
        data={[{ value: '', label: 'All' }, ...choicesOf(REQUEST_STATE)]}
        value={state ?? ''}
        onChange={(value) => set('state', value || null)}
        w="fit-content"
      />
      <Surface flush>
        <Loaded
          data={data?.reportRequests}
          error={error}
          isOld={isOld}
          onRetry={() => again({ requestPolicy: 'network-only' })}
        >
          {({ nodes, pageInfo, totalCount }) =>
            totalCount === 0 ? (
              <EmptyNote title="No request here" icon={IconMailQuestion}>
                Ask a vendor for its report on the vendor’s page.
              </EmptyNote>
            ) : (
              <>
                <RequestTable requests={nodes} />
                <Pager pageInfo={pageInfo} totalCount={totalCount} noun="request" />
              </>
            )
          }
        </Loaded>
      </Surface>
    </Stack>
  );
}

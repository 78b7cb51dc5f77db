import { Stack } from '@mantine/core';
import { useQuery } from 'urql';
import { AuditEventsDocument } from '../../components/audit-documents';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { ExportButton } from '../../components/export-button';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { useIsOld } from '../../components/use-is-old';
import { zoneOf } from '../../terms/dates';
import { AuditFilters, auditFilterIn } from './audit-filters';
import { AuditTable } from './audit-table';

export function Component() {
  const { params, set } = useFilters();
  const filter = auditFilterIn(params);
  const variables = { filter, ...pageRequestIn(params) };
  const [{ data, error, fetching }, again] = useQuery({ query: AuditEventsDocument, variables });
  const isOld = useIsOld(variables, fetching);
  return (
    <Stack gap="lg">
      <PageHeader
        title="Audit log"
        description={`Every change: who, when (${zoneOf(new Date())}), what, before and after. Nobody can change or remove a line.`}
        actions={<ExportButton list="audit" filter={filter} />}
      />
      <AuditFilters params={params} onChange={set} />
      <Surface flush>
        <Loaded
          data={data?.auditEvents}
          error={error}
          isOld={isOld}
          onRetry={() => again({ requestPolicy: 'network-only' })}
        >
          {({ nodes, pageInfo, totalCount }) => (
            <>
              {totalCount === 0 ? (
                <EmptyNote title="Nothing was changed so">Other filters may find what you look for.</EmptyNote>
              ) : (
                <AuditTable events={nodes} />
              )}
              <Pager pageInfo={pageInfo} totalCount={totalCount} noun="change" />
            </>
          )}
        </Loaded>
      </Surface>
    </Stack>
  );
}

import { Stack } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { AuditEventsDocument } from '../../components/audit-documents';
import { Loaded } from '../../components/loaded';
import { ExportButton } from '../../components/export-button';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useIsOld } from '../../components/use-is-old';
import { zoneOf } from '../../terms/dates';
import { AuditTable } from './audit-table';

export function Component() {
  const [params] = useSearchParams();
  const variables = pageRequestIn(params);
  const [{ data, error, fetching }, again] = useQuery({ query: AuditEventsDocument, variables });
  const isOld = useIsOld(variables, fetching);
  return (
    <Stack gap="lg">
      <PageHeader
        title="Audit log"
        description={`Every change: who, when (${zoneOf(new Date())}), what, before and after. Nobody can change or remove a line.`}
        actions={<ExportButton list="audit" />}
      />
      <Surface flush>
        <Loaded
          data={data?.auditEvents}
          error={error}
          isOld={isOld}
          onRetry={() => again({ requestPolicy: 'network-only' })}
        >
          {({ nodes, pageInfo, totalCount }) => (
            <>
              <AuditTable events={nodes} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} noun="change" />
            </>
          )}
        </Loaded>
      </Surface>
    </Stack>
  );
}

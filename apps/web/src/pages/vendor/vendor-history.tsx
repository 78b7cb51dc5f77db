import { IconHistory } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { AuditEventsDocument } from '../../components/audit-documents';
import { EmptyNote } from '../../components/empty-note';
import { ExportButton } from '../../components/export-button';
import { Loaded } from '../../components/loaded';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { AuditTable } from '../audit/audit-table';

/** What happened to the vendor and to all that is under it, the latest first. */
export function VendorHistory({ vendorId }: { readonly vendorId: string }) {
  const { params } = useFilters();
  const filter = { vendorId };
  const [{ data, error }, again] = useQuery({
    query: AuditEventsDocument,
    variables: { filter, ...pageRequestIn(params) },
  });
  return (
    <Surface
      title="The vendor, its reports, CUECs, reviews and requests"
      flush
      aside={<ExportButton list="audit" filter={filter} />}
    >
      <Loaded data={data?.auditEvents} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {({ nodes, pageInfo, totalCount }) =>
          totalCount === 0 ? (
            <EmptyNote title="Nothing has happened yet" icon={IconHistory} />
          ) : (
            <>
              <AuditTable events={nodes} />
              <Pager pageInfo={pageInfo} totalCount={totalCount} noun="change" />
            </>
          )
        }
      </Loaded>
    </Surface>
  );
}

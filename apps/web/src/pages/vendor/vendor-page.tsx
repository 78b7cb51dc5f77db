import { Button, Grid, Stack, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEdit, IconFileText, IconFileUpload } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { May } from '../../components/may';
import { AuditTrail } from '../../components/audit-trail';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { ReportTable } from '../../components/report-table';
import { Surface } from '../../components/surface';
import { TierBadge } from '../../components/term-badges';
import { ToneBadge } from '../../components/tone-badge';
import { UploadFiles } from '../../components/upload/upload-files';
import { useFilters } from '../../components/use-filters';
import { useReportsChanged } from '../../components/use-reports-changed';
import type { VendorQuery } from '../../gql/graphql';
import { VENDOR_STATUS } from '../../terms/labels';
import { NotFoundPage } from '../not-found-page';
import { EditVendor } from './edit-vendor';
import { VendorCoverage } from './vendor-coverage';
import { VendorCuecs } from './vendor-cuecs';
import { VendorDecision } from './vendor-decision';
import { VendorDetails } from './vendor-details';
import { VendorHistory } from './vendor-history';
import { VendorReportDoubt } from './vendor-report-doubt';
import { VendorReviews } from './vendor-reviews';
import { VendorRequests } from './vendor-requests';
import { VendorWithdrawn } from './vendor-withdrawn';
import { VendorSubservice } from './vendor-subservice';
import { VendorDocument } from './vendor-documents';

const CRUMBS = [{ label: 'Vendors', to: '/vendors' }];

const TABS = [
  { value: 'overview', label: 'Overview' },
  { value: 'cuecs', label: 'CUECs' },
  { value: 'subservice', label: 'Subservice organizations' },
  { value: 'history', label: 'History' },
] as const;

/** The part of the page that the address names. */
const tabIn = (params: URLSearchParams) => TABS.find(({ value }) => value === params.get('tab'))?.value ?? 'overview';

export function Component() {
  const { vendorId = '' } = useParams();
  const { params } = useFilters();
  // The lists of the other tabs have pages of their own.
  const page = pageRequestIn(tabIn(params) === 'overview' ? params : new URLSearchParams());
  const [{ data, error }, again] = useQuery({ query: VendorDocument, variables: { id: vendorId, ...page } });
  const refetch = () => again({ requestPolicy: 'network-only' });
  useReportsChanged(refetch);
  return (
    <Loaded data={data} error={error} onRetry={refetch}>
      {({ vendor }) =>
        vendor ? <Vendor key={vendor.id} vendor={vendor} onUploaded={refetch} /> : <NotFoundPage what="vendor" />
      }
    </Loaded>
  );
}

interface VendorProps {
  readonly vendor: NonNullable<VendorQuery['vendor']>;
  readonly onUploaded: () => void;
}

function Vendor({ vendor, onUploaded }: VendorProps) {
  const [isEditing, { open, close }] = useDisclosure(false);
  const { params, set } = useFilters();
  return (
    <Stack gap="lg">
      <PageHeader
        title={vendor.name}
        crumbs={CRUMBS}
        badges={
          <>
            <TierBadge of={vendor.tier} />
            {vendor.status !== 'ACTIVE' && <ToneBadge tone="neutral">{VENDOR_STATUS[vendor.status]}</ToneBadge>}
          </>
        }
        actions={
          <May permission="VENDOR_SECURITY">
            <Button variant="default" leftSection={<IconEdit size={16} />} onClick={open}>
              Edit
            </Button>
          </May>
        }
      />
      <VendorDecision vendor={vendor} />
      <Tabs value={tabIn(params)} onChange={(tab) => set('tab', tab === 'overview' ? null : tab)} keepMounted={false}>
        <Tabs.List mb="lg">
          {TABS.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <Overview vendor={vendor} onUploaded={onUploaded} />
        </Tabs.Panel>
        <Tabs.Panel value="cuecs">
          <VendorCuecs vendorId={vendor.id} />
        </Tabs.Panel>
        <Tabs.Panel value="subservice">
          <VendorSubservice vendorId={vendor.id} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <VendorHistory vendorId={vendor.id} />
        </Tabs.Panel>
      </Tabs>
      {isEditing && <EditVendor vendor={vendor} onClose={close} />}
    </Stack>
  );
}

function Overview({ vendor, onUploaded }: VendorProps) {
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Stack gap="lg">
          <May permission="REPORT_UPLOAD">
            <UploadFiles
              target={vendor.id}
              title="Upload a report"
              icon={IconFileUpload}
              invitation="Drop the SOC 2 report here, or choose a file"
              hint="PDF as the vendor sent it. It stays on this server."
              label="Report file"
              accept="application/pdf,.pdf"
              onTaken={onUploaded}
              isSmall={vendor.reports.totalCount > 0}
            />
          </May>
          {/* Below where files are put in, which must not move away under the hand once a reading ends. */}
          <VendorReportDoubt vendor={vendor} />
          <VendorCoverage coverage={vendor.coverage} />
          <Reports vendor={vendor} />
          <VendorReviews vendor={vendor} onAsked={onUploaded} />
          <VendorRequests vendor={vendor} onAsked={onUploaded} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <Stack gap="lg">
          <VendorDetails vendor={vendor} />
          <Surface title="Changes">
            <AuditTrail key={vendor.version} subjectId={vendor.id} />
          </Surface>
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function Reports({ vendor: { reports, withdrawnReports } }: Pick<VendorProps, 'vendor'>) {
  const { nodes, pageInfo, totalCount } = reports;
  return (
    <Surface title="Reports" flush>
      {totalCount === 0 ? (
        <EmptyNote title="No report yet" icon={IconFileText}>
          Upload the vendor’s SOC 2 report above. It is read at once, page by page.
        </EmptyNote>
      ) : (
        <>
          <ReportTable reports={nodes} withVendor={false} />
          <Pager pageInfo={pageInfo} totalCount={totalCount} noun="report" />
        </>
      )}
      <VendorWithdrawn reports={withdrawnReports} />
    </Surface>
  );
}

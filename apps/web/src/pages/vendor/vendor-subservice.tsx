import { Anchor, Text } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Table } from '../../components/table';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { Surface } from '../../components/surface';
import { graphql } from '../../gql';
import type { VendorSubserviceQuery } from '../../gql/graphql';
import { dayOf } from '../../terms/dates';
import { METHOD } from '../../terms/labels';

const VendorSubserviceDocument = graphql(`
  query VendorSubservice($id: ID!) {
    vendor(id: $id) {
      id
      subserviceOrganizations {
        nameAsPrinted
        services
        method
        page
        report {
          id
        }
        asVendor {
          id
          name
        }
        ownReport {
          id
          assessment {
            staleOn
          }
        }
      }
    }
  }
`);

/** Whom the vendor rests on by its latest report, and whether we hold their own reports. */
export function VendorSubservice({ vendorId }: { readonly vendorId: string }) {
  const [{ data, error }, again] = useQuery({ query: VendorSubserviceDocument, variables: { id: vendorId } });
  return (
    <Surface title="Subservice organizations of the latest report" flush>
      <Loaded
        data={data?.vendor?.subserviceOrganizations}
        error={error}
        onRetry={() => again({ requestPolicy: 'network-only' })}
      >
        {(organizations) =>
          organizations.length === 0 ? (
            <EmptyNote title="No subservice organization here" icon={IconSitemap}>
              They come out of the vendor’s report as it is read; a report may name none.
            </EmptyNote>
          ) : (
            <Organizations organizations={organizations} />
          )
        }
      </Loaded>
    </Surface>
  );
}

type Organization = NonNullable<VendorSubserviceQuery['vendor']>['subserviceOrganizations'][number];

function Organizations({ organizations }: { readonly organizations: readonly Organization[] }) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={20} miw={760}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Organization</Table.Th>
          <Table.Th>What it does</Table.Th>
          <Table.Th>Method</Table.Th>
          <Table.Th>Its own report</Table.Th>
          <Table.Th>Where it stands</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {organizations.map((organization) => (
          <OrganizationRow key={organization.nameAsPrinted} organization={organization} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function OrganizationRow({ organization }: { readonly organization: Organization }) {
  const { nameAsPrinted, services, method, page, report, asVendor } = organization;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Text size="sm" fw={600}>
          {nameAsPrinted}
        </Text>
        {asVendor && (
          <Anchor component={Link} to={`/vendors/${asVendor.id}`} size="xs" display="block">
            Our vendor {asVendor.name}
          </Anchor>
        )}
        <Anchor component={Link} to={`/nth-parties?organization=${encodeURIComponent(nameAsPrinted)}`} size="xs">
          Who else rests on it
        </Anchor>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{services ?? 'Not stated'}</Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{method ? METHOD[method] : 'Not stated'}</Text>
      </Table.Td>
      <Table.Td>
        <OwnReport organization={organization} />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/reports/${report.id}?tab=subservice`} size="sm">
          {page === null || page === undefined ? 'In the report' : `Page ${page}`}
        </Anchor>
      </Table.Td>
    </Table.Tr>
  );
}

function OwnReport({ organization: { ownReport, asVendor } }: { readonly organization: Organization }) {
  if (!ownReport)
    return (
      <Text size="sm" c="dimmed">
        {asVendor ? 'None that is current' : 'Not held'}
      </Text>
    );
  const staleOn = ownReport.assessment?.staleOn;
  return (
    <Anchor component={Link} to={`/reports/${ownReport.id}`} size="sm">
      Held{staleOn ? `, current until ${dayOf(staleOn)}` : ''}
    </Anchor>
  );
}

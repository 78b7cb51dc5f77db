import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { FreshnessBadge, ReadStatusBadge, TierBadge } from '../../components/term-badges';
import type { VendorLineFragment } from '../../gql/graphql';
import { daysLeftOf } from '../../terms/dates';
import { titleOf } from '../../terms/report-title';

export function VendorTable({ vendors }: { readonly vendors: readonly VendorLineFragment[] }) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={20} highlightOnHover miw={860}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Vendor</Table.Th>
          <Table.Th>Tier</Table.Th>
          <Table.Th>Business owner</Table.Th>
          <Table.Th>Latest report</Table.Th>
          <Table.Th>Age</Table.Th>
          <Table.Th ta="right">CUECs without owner</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {vendors.map((vendor) => (
          <VendorRow key={vendor.id} vendor={vendor} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function VendorRow({ vendor }: { readonly vendor: VendorLineFragment }) {
  const { id, name, website, tier, businessOwner, latestReport, cuecsWithoutOwner } = vendor;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/vendors/${id}`} fw={600}>
          {name}
        </Anchor>
        {website && (
          <Text size="xs" c="dimmed" truncate maw={260}>
            {website.replace(/^https?:\/\//, '')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <TierBadge of={tier} />
      </Table.Td>
      <Table.Td>
        {businessOwner ?? (
          <Text c="dimmed" size="sm">
            Nobody named
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {latestReport ? (
          <Anchor component={Link} to={`/reports/${latestReport.id}`} size="sm">
            {titleOf(latestReport)}
          </Anchor>
        ) : (
          <Text c="dimmed" size="sm">
            None yet
          </Text>
        )}
      </Table.Td>
      <Table.Td>{latestReport && <Age report={latestReport} />}</Table.Td>
      <Table.Td ta="right" className="numbers">
        {cuecsWithoutOwner > 0 ? (
          <Anchor component={Link} to={`/cuecs?owner=none&vendor=${id}`} size="sm">
            {cuecsWithoutOwner}
          </Anchor>
        ) : (
          0
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Age({ report }: { readonly report: NonNullable<VendorLineFragment['latestReport']> }) {
  const { readStatus, assessment } = report;
  if (assessment == null) return <ReadStatusBadge of={readStatus} />;
  return (
    <>
      <FreshnessBadge of={assessment.freshness} />
      {assessment.daysLeft != null && (
        <Text size="xs" c="dimmed" mt={2}>
          {daysLeftOf(assessment.daysLeft)}
        </Text>
      )}
    </>
  );
}

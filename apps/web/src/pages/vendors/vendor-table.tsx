import { memo } from 'react';
import { Table } from '../../components/table';
import { PageLink, Words, WordsLink } from '../../components/words';
import { type SortChoice, SortableHeader } from '../../components/sortable-header';
import { DecisionBadge, FreshnessBadge, ReadStatusBadge, TierBadge } from '../../components/term-badges';
import type { VendorLineFragment } from '../../gql/graphql';
import { dayOf, daysLeftOf } from '../../terms/dates';
import { VENDOR_STATUS } from '../../terms/labels';
import { titleOf } from '../../terms/report-title';

interface VendorTableProps {
  readonly vendors: readonly VendorLineFragment[];
  readonly sort: SortChoice;
  readonly onSort: (sort: string) => void;
}

export function VendorTable({ vendors, ...sorting }: VendorTableProps) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={12} highlightOnHover miw={1100}>
      <Table.Thead>
        <Table.Tr>
          <SortableHeader label="Vendor" sortKey="name" {...sorting} />
          <SortableHeader label="Tier" sortKey="tier" {...sorting} />
          <SortableHeader label="Decision" sortKey="decision" {...sorting} />
          <SortableHeader label="Status" sortKey="status" {...sorting} />
          <SortableHeader label="Business owner" sortKey="owner" {...sorting} />
          <SortableHeader label="Renewal" sortKey="renewal" {...sorting} />
          <Table.Th>Latest report</Table.Th>
          <SortableHeader label="Age" sortKey="lapse" {...sorting} />
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

/** Drawn anew where its vendor changed, and not because the list is asked for in another order. */
const VendorRow = memo(function VendorRow({ vendor }: { readonly vendor: VendorLineFragment }) {
  const { id, name, website, tier, status, renewalOn, businessOwner, latestReport, cuecsWithoutOwner } = vendor;
  const { standingDecision } = vendor;
  return (
    <Table.Tr>
      <Table.Td>
        <WordsLink to={`/vendors/${id}`} strong>
          {name}
        </WordsLink>
        {website && (
          <Words small dimmed cut style={{ maxWidth: 260 }}>
            {website.replace(/^https?:\/\//, '')}
          </Words>
        )}
      </Table.Td>
      <Table.Td>
        <TierBadge of={tier} />
      </Table.Td>
      <Table.Td>
        {standingDecision ? (
          <PageLink to={`/reviews/${standingDecision.review.id}`} className="quiet">
            <DecisionBadge of={standingDecision.decision} />
          </PageLink>
        ) : (
          <Words dimmed>None yet</Words>
        )}
      </Table.Td>
      <Table.Td>{VENDOR_STATUS[status]}</Table.Td>
      <Table.Td>{businessOwner ?? <Words dimmed>Nobody named</Words>}</Table.Td>
      <Table.Td>{renewalOn ? dayOf(renewalOn) : <Words dimmed>Not known</Words>}</Table.Td>
      <Table.Td>
        {latestReport ? (
          <WordsLink to={`/reports/${latestReport.id}`}>{titleOf(latestReport)}</WordsLink>
        ) : (
          <Words dimmed>None yet</Words>
        )}
      </Table.Td>
      <Table.Td>{latestReport && <Age report={latestReport} />}</Table.Td>
      <Table.Td ta="right" className="numbers">
        {cuecsWithoutOwner > 0 ? <WordsLink to={`/cuecs?owner=none&vendor=${id}`}>{cuecsWithoutOwner}</WordsLink> : 0}
      </Table.Td>
    </Table.Tr>
  );
});

function Age({ report }: { readonly report: NonNullable<VendorLineFragment['latestReport']> }) {
  const { readStatus, assessment } = report;
  if (assessment == null) return <ReadStatusBadge of={readStatus} />;
  return (
    <>
      <FreshnessBadge of={assessment.freshness} />
      {assessment.daysLeft != null && (
        <Words small dimmed>
          {daysLeftOf(assessment.daysLeft)}
        </Words>
      )}
    </>
  );
}

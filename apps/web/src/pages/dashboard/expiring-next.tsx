import { Anchor, Table, Text } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyNote } from '../../components/empty-note';
import { Surface } from '../../components/surface';
import { FRESHNESS_TONE } from '../../components/term-badges';
import { ToneBadge } from '../../components/tone-badge';
import type { ReportLineFragment } from '../../gql/graphql';
import { dayOf, daysLeftOf } from '../../terms/dates';
import { titleOf } from '../../terms/report-title';

export function ExpiringNext({ reports }: { readonly reports: readonly ReportLineFragment[] }) {
  return (
    <Surface
      title="What expires next"
      flush
      aside={
        <Anchor component={Link} to="/reports?latest=1&order=stale" size="sm">
          All reports by age
        </Anchor>
      }
    >
      {reports.length === 0 ? (
        <EmptyNote title="No report is current" icon={IconCalendarCheck}>
          As soon as a report has been read, the day from which it is stale stands here.
        </EmptyNote>
      ) : (
        <Table verticalSpacing="sm" horizontalSpacing={20} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Vendor and report</Table.Th>
              <Table.Th>Stale from</Table.Th>
              <Table.Th>Left</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reports.map((report) => (
              <Row key={report.id} report={report} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Surface>
  );
}

function Row({ report }: { readonly report: ReportLineFragment }) {
  const { id, vendor, assessment } = report;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/reports/${id}`} size="sm" fw={600}>
          {vendor.name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {titleOf(report)}
        </Text>
      </Table.Td>
      <Table.Td className="numbers">{assessment?.staleOn && dayOf(assessment.staleOn)}</Table.Td>
      <Table.Td>
        {assessment?.daysLeft != null && (
          <ToneBadge tone={FRESHNESS_TONE[assessment.freshness]}>{daysLeftOf(assessment.daysLeft)}</ToneBadge>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

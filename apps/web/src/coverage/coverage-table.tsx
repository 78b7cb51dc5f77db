import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Table } from '../components/table';
import { type Tone, ToneBadge } from '../components/tone-badge';
import type { CoverageInFullFragment } from '../gql/graphql';
import { counted } from '../terms/counts';
import { dayOf, periodOf } from '../terms/dates';
import { type CoverageLine, coverageLinesOf } from './coverage-lines';

const KINDS: Readonly<Record<CoverageLine['kind'], { readonly label: string; readonly tone: Tone }>> = {
  PERIOD: { label: 'Type 2 period', tone: 'info' },
  POINT: { label: 'Type 1, as of', tone: 'warn' },
  BRIDGE: { label: 'Bridge letter', tone: 'neutral' },
  GAP: { label: 'Gap', tone: 'bad' },
  OVERLAP: { label: 'Overlap', tone: 'warn' },
};

/** What the timeline draws, in words, the earliest first. */
export function CoverageTable({ coverage }: { readonly coverage: CoverageInFullFragment }) {
  return (
    <Table verticalSpacing="xs" horizontalSpacing={20} miw={520}>
      <Table.Caption style={{ captionSide: 'top', textAlign: 'left', paddingInline: 20 }}>
        The same in words, the earliest first
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>What</Table.Th>
          <Table.Th>Time</Table.Th>
          <Table.Th>Days</Table.Th>
          <Table.Th>Document</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {coverageLinesOf(coverage).map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Line({ line: { kind, start, end, days, report, note } }: { readonly line: CoverageLine }) {
  const { label, tone } = KINDS[kind];
  return (
    <Table.Tr>
      <Table.Td>
        <ToneBadge tone={tone}>{label}</ToneBadge>
      </Table.Td>
      <Table.Td className="numbers">{start === end ? dayOf(start) : periodOf({ start, end })}</Table.Td>
      <Table.Td className="numbers">{days === null ? 'none' : counted(days, 'day')}</Table.Td>
      <Table.Td>
        {report && (
          <Anchor component={Link} to={`/reports/${report.id}`} size="sm">
            {report.fileName}
          </Anchor>
        )}
        {note && (
          <Text size="xs" c="dimmed">
            {note}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

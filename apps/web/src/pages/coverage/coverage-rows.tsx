import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { TierBadge } from '../../components/term-badges';
import { type Tone, ToneBadge } from '../../components/tone-badge';
import { coveredOf, lapseOf } from '../../coverage/lapse-words';
import { daysNamedIn, timeScaleOf } from '../../coverage/time-scale';
import { Timeline, TimelineKey, Years } from '../../coverage/timeline';
import type { CoverageQuery } from '../../gql/graphql';
import { counted } from '../../terms/counts';

type Vendor = CoverageQuery['vendors']['nodes'][number];

/** One vendor below the other, on one scale of time. */
export function CoverageRows({ vendors }: { readonly vendors: readonly Vendor[] }) {
  const scale = timeScaleOf(vendors.flatMap(({ coverage }) => daysNamedIn(coverage)));
  return (
    <Table verticalSpacing="sm" horizontalSpacing={20} miw={900}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Vendor</Table.Th>
          <Table.Th>Lapses</Table.Th>
          <Table.Th>Gaps</Table.Th>
          <Table.Th w="48%" style={{ verticalAlign: 'bottom' }}>
            Periods
            <Years scale={scale} />
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {vendors.map(({ id, name, tier, coverage }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Anchor component={Link} to={`/vendors/${id}`} fw={600}>
                {name}
              </Anchor>{' '}
              <TierBadge of={tier} />
            </Table.Td>
            <Table.Td>
              <NextLapse coverage={coverage} />
            </Table.Td>
            <Table.Td>
              <Gaps coverage={coverage} />
            </Table.Td>
            <Table.Td>
              <Timeline coverage={coverage} scale={scale} withYears={false} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Td colSpan={4}>
            <TimelineKey />
          </Table.Td>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

const SOON_DAYS = 90;

function toneOf(on: string, today: string): Tone {
  if (on <= today) return 'bad';
  return Date.parse(on) - Date.parse(today) <= SOON_DAYS * 86_400_000 ? 'warn' : 'good';
}

function NextLapse({ coverage }: { readonly coverage: Vendor['coverage'] }) {
  const { nextLapse, today } = coverage;
  return (
    <>
      {nextLapse ? (
        <ToneBadge tone={toneOf(nextLapse.on, today)} withDot>
          {lapseOf(nextLapse, today)}
        </ToneBadge>
      ) : (
        <ToneBadge tone="neutral">No report with a date</ToneBadge>
      )}
      <Text size="xs" c="dimmed" mt={2}>
        {coveredOf(coverage)}
      </Text>
    </>
  );
}

function Gaps({ coverage: { gaps, overlaps, unattachedLetters } }: { readonly coverage: Vendor['coverage'] }) {
  const days = gaps.reduce((sum, gap) => sum + gap.days, 0);
  const words = [
    gaps.length > 0 && `${counted(gaps.length, 'gap')}, ${counted(days, 'day')}`,
    overlaps.length > 0 && counted(overlaps.length, 'overlap'),
    unattachedLetters.length > 0 && `${counted(unattachedLetters.length, 'letter')} without a report`,
  ].filter(Boolean);
  return (
    <Text size="sm" c={words.length === 0 ? 'dimmed' : undefined}>
      {words.length === 0 ? 'None' : words.join('; ')}
    </Text>
  );
}

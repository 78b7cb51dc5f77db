import type { ReactNode } from 'react';
import { Anchor, Progress, Stack, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { Surface } from '../../components/surface';
import type { CuecCountsFragment } from '../../gql/graphql';
import { CUEC_STATUS, CUEC_THEME } from '../../terms/cuecs';
import { CuecCoverageDocument } from './cuecs-documents';
import { ThemeAnswers } from './theme-answers';

interface Line {
  readonly key: string;
  readonly label: string;
  readonly to: string;
  readonly vendors: number;
  readonly counts: CuecCountsFragment;
  readonly answers?: ReactNode;
}

/** How far we are, by what is demanded and by who answers for it. */
export function CuecCoverage({ by }: { readonly by: 'theme' | 'owner' }) {
  const [{ data, error }, again] = useQuery({ query: CuecCoverageDocument });
  return (
    <Surface flush>
      <Loaded data={data} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {({ cuecThemes, cuecOwners }) => {
          const lines: Line[] =
            by === 'theme'
              ? cuecThemes.map(({ theme, vendors, counts, answeredBy }) => ({
                  key: theme,
                  label: CUEC_THEME[theme],
                  to: `/cuecs?theme=${theme}`,
                  vendors,
                  counts,
                  answers: (
                    <ThemeAnswers
                      theme={theme}
                      controls={answeredBy.map(({ control }) => control)}
                      onChanged={() => again({ requestPolicy: 'network-only' })}
                    />
                  ),
                }))
              : cuecOwners.map(({ owner, vendors, counts }) => ({
                  key: owner?.id ?? '',
                  label: owner?.name ?? 'Nobody',
                  to: owner ? `/cuecs?person=${owner.id}` : '/cuecs?owner=none',
                  vendors,
                  counts,
                }));
          return lines.length === 0 ? (
            <EmptyNote title="No CUEC here">CUECs come out of the reports as they are read.</EmptyNote>
          ) : (
            <CoverageTable lines={lines} title={by === 'theme' ? 'Theme' : 'Owner'} />
          );
        }}
      </Loaded>
    </Surface>
  );
}

function CoverageTable({ lines, title }: { readonly lines: readonly Line[]; readonly title: string }) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={16} miw={720}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{title}</Table.Th>
          <Table.Th w={90}>Vendors</Table.Th>
          <Table.Th w={90}>Controls</Table.Th>
          <Table.Th w={300}>How far we are</Table.Th>
          {title === 'Theme' && <Table.Th w={260}>Our controls</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map(({ key, label, to, vendors, counts, answers }) => (
          <Table.Tr key={key}>
            <Table.Td>
              <Anchor component={Link} to={to} size="sm" fw={600}>
                {label}
              </Anchor>
            </Table.Td>
            <Table.Td className="numbers">{vendors}</Table.Td>
            <Table.Td className="numbers">{counts.total}</Table.Td>
            <Table.Td>
              <Share counts={counts} />
            </Table.Td>
            {title === 'Theme' && <Table.Td>{answers}</Table.Td>}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Words say the same as the bar. */
function Share({ counts }: { readonly counts: CuecCountsFragment }) {
  const parts = [
    { label: CUEC_STATUS.IMPLEMENTED, count: counts.implemented, color: 'green' },
    { label: CUEC_STATUS.PARTIAL, count: counts.partial, color: 'yellow' },
    { label: CUEC_STATUS.NOT_IMPLEMENTED, count: counts.notImplemented, color: 'red' },
    { label: CUEC_STATUS.NOT_APPLICABLE, count: counts.notApplicable, color: 'gray.5' },
    { label: CUEC_STATUS.NOT_ASSESSED, count: counts.notAssessed, color: 'gray.3' },
  ].filter(({ count }) => count > 0);
  return (
    <Stack gap={4}>
      <Progress.Root size="sm" aria-hidden>
        {parts.map(({ label, count, color }) => (
          <Progress.Section key={label} value={(100 * count) / counts.total} color={color} />
        ))}
      </Progress.Root>
      <Text size="xs" c="dimmed">
        {parts.map(({ label, count }) => `${count} ${label.toLowerCase()}`).join(', ')}
      </Text>
    </Stack>
  );
}

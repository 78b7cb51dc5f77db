import { Table, Text } from '@mantine/core';
import { Surface } from '../../components/surface';
import { type Tone, ToneBadge } from '../../components/tone-badge';
import type { VendorImportAction } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { IMPORT_ACTION } from '../../terms/labels';
import type { Plan } from './vendor-import-page';

const TONES: Readonly<Record<VendorImportAction, Tone>> = {
  CREATE: 'good',
  UPDATE: 'info',
  UNCHANGED: 'neutral',
  ERROR: 'bad',
};

/** Lines with problems come first, and the table shows so many. */
const SHOWN_MAX = 200;

/** What each line of the file would come to. */
export function PlannedLines({ lines }: { readonly lines: Plan['lines'] }) {
  const ordered = [...lines].sort((one, other) => Number(other.action === 'ERROR') - Number(one.action === 'ERROR'));
  return (
    <Surface title="What would come of it" flush aside={<Text size="sm">{counted(lines.length, 'line')}</Text>}>
      <Table verticalSpacing="xs" horizontalSpacing={20} miw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={90}>Line</Table.Th>
            <Table.Th>Vendor</Table.Th>
            <Table.Th w={150}>Result</Table.Th>
            <Table.Th>Details</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.slice(0, SHOWN_MAX).map(({ line, name, action, problems, changes }) => (
            <Table.Tr key={line}>
              <Table.Td className="numbers">{line}</Table.Td>
              <Table.Td>{name ?? 'No name'}</Table.Td>
              <Table.Td>
                <ToneBadge tone={TONES[action]}>{IMPORT_ACTION[action]}</ToneBadge>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{[...problems, ...changes].join(action === 'ERROR' ? ' ' : ', ')}</Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {lines.length > SHOWN_MAX && (
        <Text size="sm" c="dimmed" px={20} py="sm">
          The first {SHOWN_MAX} are shown.
        </Text>
      )}
    </Surface>
  );
}

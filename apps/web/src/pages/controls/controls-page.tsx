import { Anchor, Stack, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Table } from '../../components/table';
import { May } from '../../components/may';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import type { InternalControlsQuery } from '../../gql/graphql';
import { CUEC_THEME } from '../../terms/cuecs';
import { InternalControlsDocument } from './controls-documents';
import { ImportControls } from './import-controls';

export function Component() {
  const [params] = useSearchParams();
  const [{ data, error }, again] = useQuery({ query: InternalControlsDocument, variables: pageRequestIn(params) });
  return (
    <Stack gap="lg">
      <PageHeader
        title="Our controls"
        description="Our own controls. One that is mapped to a theme answers every CUEC of it, over all vendors."
        actions={
          <May permission="CONTROL_IMPORT">
            <ImportControls />
          </May>
        }
      />
      <Surface flush>
        <Loaded data={data?.internalControls} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
          {({ nodes, pageInfo, totalCount }) =>
            totalCount === 0 ? (
              <EmptyNote title="No control of ours yet" icon={IconShieldCheck}>
                Import them from a CSV file with code, title, description and owner.
              </EmptyNote>
            ) : (
              <>
                <ControlTable controls={nodes} />
                <Pager pageInfo={pageInfo} totalCount={totalCount} noun="control" />
              </>
            )
          }
        </Loaded>
      </Surface>
    </Stack>
  );
}

function ControlTable({ controls }: { readonly controls: InternalControlsQuery['internalControls']['nodes'] }) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={20} miw={760}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={120}>Code</Table.Th>
          <Table.Th>Control</Table.Th>
          <Table.Th w={180}>Owner</Table.Th>
          <Table.Th w={260}>Answers</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {controls.map(({ id, code, title, description, owner, themes }) => (
          <Table.Tr key={id} style={{ verticalAlign: 'top' }}>
            <Table.Td>
              <Text size="sm" fw={600}>
                {code}
              </Text>
            </Table.Td>
            <Table.Td>
              <Text size="sm">{title}</Text>
              {description && (
                <Text size="xs" c="dimmed" maw="72ch">
                  {description}
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              <Text size="sm" c={owner ? undefined : 'dimmed'}>
                {owner?.name ?? 'Nobody'}
              </Text>
            </Table.Td>
            <Table.Td>
              {themes.map((theme) => (
                <div key={theme}>
                  <Anchor component={Link} to={`/cuecs?theme=${theme}`} size="sm">
                    {CUEC_THEME[theme]}
                  </Anchor>
                </div>
              ))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

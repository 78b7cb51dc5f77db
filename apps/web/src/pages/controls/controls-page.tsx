import { useState } from 'react';
import { Anchor, Button, Group, Stack, Switch, Text } from '@mantine/core';
import { IconPlus, IconShieldCheck } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Table } from '../../components/table';
import { May } from '../../components/may';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { SearchField } from '../../components/search-field';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import { useIsOld } from '../../components/use-is-old';
import type { InternalControlsQuery } from '../../gql/graphql';
import { CUEC_THEME } from '../../terms/cuecs';
import { AddControl } from './add-control';
import { InternalControlsDocument } from './controls-documents';
import classes from './controls.module.css';
import { ImportControls } from './import-controls';
import { AnswersLink, OneControl } from './one-control';

export function Component() {
  const { params, set } = useFilters();
  const [, setParams] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const retired = params.get('retired') === 'yes';
  const search = params.get('search');
  const variables = { filter: { retired, search }, ...pageRequestIn(params) };
  const [{ data, error, fetching }, again] = useQuery({ query: InternalControlsDocument, variables });
  const isOld = useIsOld(variables, fetching);
  const open = params.get('control');
  return (
    <Stack gap="lg">
      <PageHeader
        title="Our controls"
        description="Our own controls. One that is mapped to a theme answers every CUEC of it, over all vendors."
        actions={
          <>
            <May permission="CONTROL_IMPORT">
              <ImportControls />
            </May>
            <May permission="CONTROL_EDIT">
              <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
                Add control
              </Button>
            </May>
          </>
        }
      />
      <Group gap="md">
        <SearchField
          label="Search our controls"
          placeholder="Search our controls"
          value={search ?? ''}
          onSearch={(words) => set('search', words)}
        />
        <Switch
          label="Retired ones"
          checked={retired}
          onChange={({ currentTarget }) => set('retired', currentTarget.checked ? 'yes' : null)}
        />
      </Group>
      <Surface flush>
        <Loaded
          data={data?.internalControls}
          error={error}
          isOld={isOld}
          onRetry={() => again({ requestPolicy: 'network-only' })}
        >
          {({ nodes, pageInfo, totalCount }) =>
            totalCount === 0 ? (
              <NoControl isNarrowed={search !== null || retired} />
            ) : (
              <>
                <ControlTable controls={nodes} addressOf={(id) => `?${withControl(params, id).toString()}`} />
                <Pager pageInfo={pageInfo} totalCount={totalCount} noun="control" />
              </>
            )
          }
        </Loaded>
      </Surface>
      {isAdding && <AddControl onClose={() => setAdding(false)} />}
      {open && <OneControl key={open} id={open} onClose={() => setParams(withControl(params, null))} />}
    </Stack>
  );
}

/** The same page of the list, with a control opened over it, or none. */
function withControl(params: URLSearchParams, id: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (id === null) next.delete('control');
  else next.set('control', id);
  return next;
}

const NoControl = ({ isNarrowed }: { readonly isNarrowed: boolean }) =>
  isNarrowed ? (
    <EmptyNote title="No control of ours like this" icon={IconShieldCheck}>
      Look for other words, or among those in use.
    </EmptyNote>
  ) : (
    <EmptyNote title="No control of ours yet" icon={IconShieldCheck}>
      Add them one by one, or import them from a CSV file with code, title, description and owner.
    </EmptyNote>
  );

interface ControlTableProps {
  readonly controls: InternalControlsQuery['internalControls']['nodes'];
  readonly addressOf: (id: string) => string;
}

function ControlTable({ controls, addressOf }: ControlTableProps) {
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
        {controls.map((control) => (
          <Table.Tr key={control.id} style={{ verticalAlign: 'top' }}>
            <Table.Td>
              <Anchor component={Link} to={addressOf(control.id)} size="sm" fw={600}>
                {control.code}
              </Anchor>
            </Table.Td>
            <Table.Td>
              <Text size="sm">{control.title}</Text>
              {control.description && (
                <Text size="xs" c="dimmed" maw="72ch">
                  {control.description}
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              <Text size="sm" c={control.owner ? undefined : 'dimmed'}>
                {control.owner?.name ?? 'Nobody'}
              </Text>
            </Table.Td>
            <Table.Td>
              <div className={classes.answer}>
                <AnswersLink control={control} />
              </div>
              {control.themes.map((theme) => (
                <div key={theme} className={classes.answer}>
                  <Anchor component={Link} to={`/cuecs?theme=${theme}`} size="xs">
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

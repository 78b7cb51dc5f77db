import { Anchor, Group, Pill, SegmentedControl, Stack, Switch, Table, Text } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CuecOwner } from '../../components/cuec-owner';
import { EmptyNote } from '../../components/empty-note';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { useFilters } from '../../components/use-filters';
import type { CuecsQuery } from '../../gql/graphql';
import { CuecsDocument, VendorNameDocument } from './cuecs-documents';

const OWNERS = [
  { value: '', label: 'All' },
  { value: 'none', label: 'Without an owner' },
  { value: 'some', label: 'With an owner' },
];

export function Component() {
  const { params, set } = useFilters();
  const [owner, vendorId] = [params.get('owner'), params.get('vendor')];
  const filter = {
    latestOnly: params.get('reports') !== 'all',
    vendorId,
    withoutOwner: owner === 'none' ? true : owner === 'some' ? false : null,
  };
  const [{ data, error }, again] = useQuery({
    query: CuecsDocument,
    variables: { filter, ...pageRequestIn(params) },
  });
  return (
    <Stack gap="lg">
      <PageHeader
        title="CUECs"
        description="Complementary user entity controls: what the reports expect of us, so that the vendors’ controls do their work. Each needs somebody here who answers for it."
      />
      <Group gap="md">
        <SegmentedControl
          aria-label="Owner"
          data={OWNERS}
          value={owner === 'none' || owner === 'some' ? owner : ''}
          onChange={(value) => set('owner', value || null)}
        />
        <Switch
          label="Older reports as well"
          checked={!filter.latestOnly}
          onChange={({ currentTarget }) => set('reports', currentTarget.checked ? 'all' : null)}
        />
        {vendorId && <VendorPill id={vendorId} onRemove={() => set('vendor', null)} />}
      </Group>
      <Surface flush>
        <Loaded data={data?.cuecs} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
          {({ nodes, pageInfo, totalCount }) =>
            totalCount === 0 ? (
              <EmptyNote
                title={owner === 'none' ? 'Every CUEC here has an owner' : 'No CUEC here'}
                icon={IconUserCheck}
              >
                CUECs come out of the reports as they are read.
              </EmptyNote>
            ) : (
              <>
                <CuecTable cuecs={nodes} />
                <Pager pageInfo={pageInfo} totalCount={totalCount} noun="CUEC" />
              </>
            )
          }
        </Loaded>
      </Surface>
    </Stack>
  );
}

function VendorPill({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const [{ data }] = useQuery({ query: VendorNameDocument, variables: { id } });
  return (
    <Pill size="md" withRemoveButton onRemove={onRemove} removeButtonProps={{ 'aria-label': 'Show all vendors' }}>
      {data?.vendor?.name ?? 'One vendor'}
    </Pill>
  );
}

type Cuec = CuecsQuery['cuecs']['nodes'][number];

function CuecTable({ cuecs }: { readonly cuecs: readonly Cuec[] }) {
  return (
    <Table verticalSpacing="sm" horizontalSpacing={20} miw={860}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={180}>Vendor</Table.Th>
          <Table.Th>Control</Table.Th>
          <Table.Th w={150}>Criteria</Table.Th>
          <Table.Th w={230}>Owner</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cuecs.map((cuec) => (
          <CuecRow key={cuec.id} cuec={cuec} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function CuecRow({ cuec }: { readonly cuec: Cuec }) {
  const { id, vendor, report, controlId, text, criteria, owner, position } = cuec;
  const label = controlId ?? `CUEC ${position + 1}`;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Anchor component={Link} to={`/vendors/${vendor.id}`} size="sm" fw={600}>
          {vendor.name}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <Text size="sm" maw="72ch">
          {controlId && <b>{controlId} </b>}
          {text}
        </Text>
        <Anchor component={Link} to={`/reports/${report.id}?tab=cuecs&cuec=${id}`} size="xs">
          See it in the report
        </Anchor>
      </Table.Td>
      <Table.Td>
        <Text size="sm" c="dimmed">
          {criteria.length > 0 ? criteria.join(', ') : 'None named'}
        </Text>
      </Table.Td>
      <Table.Td>
        <CuecOwner cuecId={id} owner={owner} label={`${label} of ${vendor.name}`} />
      </Table.Td>
    </Table.Tr>
  );
}

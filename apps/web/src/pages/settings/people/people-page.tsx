import { useState } from 'react';
import { Button, Group, Select, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../../app/session';
import { useMay } from '../../../app/use-may';
import { wishForAccountIn } from '../../../app/wish-for-account';
import { EmptyNote } from '../../../components/empty-note';
import { Loaded } from '../../../components/loaded';
import { Pager, pageRequestIn } from '../../../components/pager';
import { SearchField } from '../../../components/search-field';
import { Surface } from '../../../components/surface';
import { Table } from '../../../components/table';
import { useFilters } from '../../../components/use-filters';
import type { AccountLineFragment } from '../../../gql/graphql';
import { ACCOUNT_STATE, ROLE, choicesOf, termIn } from '../../../terms/labels';
import { Settings } from '../settings-tabs';
import { AccountRow } from './account-row';
import { BackTo } from './back-to';
import { type Act, ChangeAccount } from './change-account';
import { CreateAccount } from './create-account';
import { PeopleDocument } from './people-documents';

export function Component() {
  const { account: own } = useSession();
  const mayManage = useMay('ACCOUNT_MANAGE');
  const { params, set } = useFilters();
  const { state } = useLocation();
  const [wish] = useState(() => (mayManage ? wishForAccountIn(state) : null));
  const [isCreating, { open, close }] = useDisclosure(wish !== null);
  const [changing, setChanging] = useState<{ account: AccountLineFragment; act: Act } | null>(null);
  const filter = {
    search: params.get('search') || null,
    role: termIn(ROLE, params.get('role')),
    state: termIn(ACCOUNT_STATE, params.get('state')),
  };
  const [{ data, error }, again] = useQuery({
    query: PeopleDocument,
    // Who may not manage accounts is not told when somebody was here.
    variables: { ...pageRequestIn(params), filter, withLastSeen: mayManage },
  });
  return (
    <Settings part="people">
      <Stack gap="md">
        {wish && <BackTo wish={wish} />}
        <Group gap="sm" role="search">
          <SearchField
            label="Search people"
            placeholder="Search by name or e-mail"
            value={filter.search ?? ''}
            onSearch={(words) => set('search', words)}
          />
          <Select
            aria-label="Role"
            placeholder="Every role"
            data={choicesOf(ROLE)}
            value={filter.role}
            onChange={(role) => set('role', role)}
            clearable
            w={170}
          />
          <Select
            aria-label="State"
            placeholder="Every state"
            data={choicesOf(ACCOUNT_STATE)}
            value={filter.state}
            onChange={(state) => set('state', state)}
            clearable
            w={150}
          />
          {mayManage && (
            <Button leftSection={<IconUserPlus size={16} />} onClick={open} ml="auto">
              Add account
            </Button>
          )}
        </Group>
        <Surface flush>
          <Loaded data={data?.accounts} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
            {({ nodes, pageInfo, totalCount }) =>
              nodes.length === 0 ? (
                <EmptyNote title="Nobody is like that" icon={IconUsers}>
                  Search for other words, or take the filters away.
                </EmptyNote>
              ) : (
                <>
                  <Table miw={720} verticalSpacing="sm" horizontalSpacing={20} highlightOnHover>
                    <Table.Thead>
                      <Table.Tr>
                        <Table.Th>Name</Table.Th>
                        <Table.Th>Role</Table.Th>
                        <Table.Th>State</Table.Th>
                        {mayManage && <Table.Th>Last seen</Table.Th>}
                        <Table.Th>Since</Table.Th>
                        <Table.Td />
                      </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {nodes.map((account) => (
                        <AccountRow
                          key={account.id}
                          account={account}
                          isOwn={account.id === own.id}
                          onAct={mayManage ? (act) => setChanging({ account, act }) : null}
                        />
                      ))}
                    </Table.Tbody>
                  </Table>
                  <Pager pageInfo={pageInfo} totalCount={totalCount} noun="account" />
                </>
              )
            }
          </Loaded>
        </Surface>
      </Stack>
      <CreateAccount opened={isCreating} wish={wish} onClose={close} />
      {changing && <ChangeAccount {...changing} onClose={() => setChanging(null)} />}
    </Settings>
  );
}

import { Button, Stack, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../app/session';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Pager, pageRequestIn } from '../../components/pager';
import { Surface } from '../../components/surface';
import { ToneBadge } from '../../components/tone-badge';
import { momentOf } from '../../terms/dates';
import { AccountsDocument } from './accounts-documents';
import { CreateAccount } from './create-account';

export function Component() {
  const [isCreating, { open, close }] = useDisclosure(false);
  const { account } = useSession();
  const [params] = useSearchParams();
  const [{ data, error }, again] = useQuery({ query: AccountsDocument, variables: pageRequestIn(params) });
  return (
    <Stack gap="lg">
      <PageHeader
        title="Accounts"
        description="Everybody who may sign in. Whoever has signed in may do everything."
        actions={
          <Button leftSection={<IconUserPlus size={16} />} onClick={open}>
            New account
          </Button>
        }
      />
      <Surface flush>
        <Loaded data={data?.accounts} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
          {({ nodes, pageInfo, totalCount }) => (
            <>
              <Table verticalSpacing="sm" horizontalSpacing={20} highlightOnHover>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Name</Table.Th>
                    <Table.Th>E-mail</Table.Th>
                    <Table.Th>Since</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {nodes.map(({ id, name, email, createdAt }) => (
                    <Table.Tr key={id}>
                      <Table.Td fw={600}>
                        {name} {id === account.id && <ToneBadge tone="info">You</ToneBadge>}
                      </Table.Td>
                      <Table.Td>{email}</Table.Td>
                      <Table.Td className="numbers">{momentOf(createdAt)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <Pager pageInfo={pageInfo} totalCount={totalCount} noun="account" />
            </>
          )}
        </Loaded>
      </Surface>
      <CreateAccount opened={isCreating} onClose={close} />
    </Stack>
  );
}
